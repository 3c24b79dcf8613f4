package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a household was said to be last.
 *
 * @param state how it stands
 * @param place the number of the shelter, or a place in words; empty if that was not said
 * @param since when it was so
 * @param away each time it was out of its house, the first one first
 * @param by the post that said so; may be empty
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 */
public record Whereabouts(
    HouseholdState state,
    String place,
    Instant since,
    List<Away> away,
    String by,
    String recordedBy,
    String entry) {
  /** Nobody said anything. */
  static final Whereabouts HOME =
      new Whereabouts(HouseholdState.HOME, "", Instant.EPOCH, List.of(), "", "", "");

  public Whereabouts {
    away = List.copyOf(away);
  }

  /** Whether it was out of its house at a moment. */
  boolean awayAt(Instant at) {
    return away.stream().anyMatch(one -> one.at(at));
  }

  /** This, said after another: what was known of its being away goes on. */
  Whereabouts after(Whereabouts stood) {
    List<Away> all = new ArrayList<>(stood.away());
    if (state.away() && !stood.state().away()) {
      all.add(new Away(since, entry, null));
    } else if (!state.away() && stood.state().away()) {
      Away last = all.removeLast();
      all.add(new Away(last.left(), last.entry(), since));
    }
    return new Whereabouts(state, place, since, all, by, recordedBy, entry);
  }
}
