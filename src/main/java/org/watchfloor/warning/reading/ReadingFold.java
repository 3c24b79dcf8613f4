package org.watchfloor.warning.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.reading.ReadingFact.ReadingImported;
import org.watchfloor.warning.reading.ReadingFact.ReadingReported;
import org.watchfloor.warning.reading.ReadingFact.ReadingWithdrawn;

/**
 * How entries become a reading: the last one stands. One that did not know the entry it meets was
 * written apart; unless both give the same number, the two are named in a contradiction.
 */
final class ReadingFold {
  private ReadingFold() {}

  static @Nullable Reading apply(@Nullable Reading before, Recorded recorded) {
    return switch (recorded.fact()) {
      case ReadingReported fact ->
          taken(before, recorded, fact.observation(), fact.after(), fact.reason(), false);
      case ReadingImported fact ->
          taken(before, recorded, fact.observation(), fact.after(), "", true);
      case ReadingWithdrawn fact -> before == null ? null : withdrawn(before, recorded, fact);
      case ConflictSettled fact ->
          before == null ? null : before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static Reading taken(
      @Nullable Reading before,
      Recorded recorded,
      Observation what,
      String after,
      String reason,
      boolean file) {
    String name = recorded.entry().id().toString();
    Contradictions known = before == null ? Contradictions.NONE : before.contradictions();
    if (before != null && !after.equals(before.entry())) {
      boolean same = before.stands() && before.now().sameNumber(what);
      known = same ? known : known.plus("reading.conflict.apart", name, before.entry());
    }
    return new Reading(
        what,
        recorded.entry().actor().officer(),
        recorded.entry().recordedAt(),
        file,
        false,
        reason,
        name,
        before == null ? List.of() : before.earlierAndThis(),
        known);
  }

  private static Reading withdrawn(Reading before, Recorded recorded, ReadingWithdrawn fact) {
    String name = recorded.entry().id().toString();
    Contradictions known = before.contradictions();
    if (!fact.after().equals(before.entry())) {
      known = known.plus("reading.conflict.apart", name, before.entry());
    }
    return new Reading(
        before.now(),
        recorded.entry().actor().officer(),
        recorded.entry().recordedAt(),
        before.file(),
        true,
        fact.reason(),
        name,
        before.earlierAndThis(),
        known);
  }
}
