package org.watchfloor.conflict;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;

/**
 * The contradictions of one subject, part of its state: folded like the rest of it.
 *
 * @param open those nobody has settled, in the order in which they arose
 * @param settled the pairs an officer has settled, so that what is reckoned from several subjects
 *     does not come up again
 */
public record Contradictions(List<Contradiction> open, List<ConflictSettled> settled) {
  /** Nothing contradicts anything. */
  public static final Contradictions NONE = new Contradictions(List.of(), List.of());

  public Contradictions {
    open = List.copyOf(open);
    settled = List.copyOf(settled);
  }

  /** With one more; of the same two entries only the first counts. */
  public Contradictions plus(String rule, String counts, String against) {
    if (open.stream().anyMatch(known -> known.names(counts, against))) {
      return this;
    }
    List<Contradiction> more = new ArrayList<>(open);
    more.add(new Contradiction(rule, counts, against));
    return new Contradictions(more, settled);
  }

  /** After an officer has settled those of two entries. */
  public Contradictions settling(ConflictSettled settling) {
    List<ConflictSettled> more = new ArrayList<>(settled);
    more.add(settling);
    return new Contradictions(
        open.stream().filter(known -> !known.names(settling.counts(), settling.against())).toList(),
        more);
  }

  /** With all that are open settled, by an entry that put the matter itself right. */
  public Contradictions cleared() {
    return open.isEmpty() ? this : new Contradictions(List.of(), settled);
  }

  /** Whether something is left to settle. */
  public boolean any() {
    return !open.isEmpty();
  }

  /** Whether an officer has settled what these two entries say. */
  public boolean hasSettled(String counts, String against) {
    return settled.stream()
        .anyMatch(known -> known.counts().equals(counts) && known.against().equals(against));
  }
}
