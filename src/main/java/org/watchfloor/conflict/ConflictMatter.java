package org.watchfloor.conflict;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchfloor.conflict.ConflictFact.ConflictHanded;

/**
 * On whose table the contradictions of one thing by one rule were put, other than the rules say.
 *
 * @param id its id, see {@link #id}
 * @param handed every time one of them was handed on, in the order of all entries
 */
record ConflictMatter(String id, List<Handed> handed) {
  static final String KIND = "conflict";

  /**
   * One handing on.
   *
   * @param what which of the contradictions
   * @param entry the name of the entry that says so
   * @param officer who did
   * @param at when
   */
  record Handed(ConflictHanded what, String entry, String officer, Instant at) {}

  ConflictMatter {
    handed = List.copyOf(handed);
  }

  /** The same at every station for the contradictions of one thing by one rule. */
  static String id(Conflict conflict) {
    String name = conflict.subject() + " " + conflict.what().rule();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  ConflictMatter plus(Handed one) {
    List<Handed> more = new ArrayList<>(handed);
    more.add(one);
    return new ConflictMatter(id, more);
  }

  /**
   * How a contradiction was handed on, oldest first. What only an act puts right is one matter
   * however its entries change: one more issue from an overdrawn stock takes it off nobody's table.
   */
  List<Handed> of(Conflict conflict) {
    Contradiction what = conflict.what();
    return handed.stream()
        .filter(one -> !conflict.byWords() || what.names(one.what().counts(), one.what().against()))
        .toList();
  }

  /** Whether the last two of some were written without knowing each other. */
  static boolean apart(List<Handed> some) {
    return some.size() > 1
        && !some.getLast().what().from().equals(some.get(some.size() - 2).what().to())
        && !some.getLast().what().to().equals(some.get(some.size() - 2).what().to());
  }

  static Optional<Handed> last(List<Handed> some) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.getLast());
  }
}
