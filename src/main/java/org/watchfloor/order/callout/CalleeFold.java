package org.watchfloor.order.callout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.CalloutFact.CallWithdrawn;

/**
 * How entries become the calls to one person. All of them stand, wherever they were written. Only
 * two first replies that say different things and did not know each other are named: somebody has
 * to ask again who is right.
 */
final class CalleeFold {
  private CalleeFold() {}

  static @Nullable CalleeLog apply(@Nullable CalleeLog before, Recorded recorded) {
    return switch (recorded.fact()) {
      case CallAttempted fact -> called(begun(before, recorded), fact, recorded.entry());
      case CallWithdrawn fact -> begun(before, recorded).without(fact.attempt());
      case ConflictSettled fact when before != null ->
          before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static CalleeLog begun(@Nullable CalleeLog before, Recorded recorded) {
    return before == null ? CalleeLog.none(recorded.entry().subject().id()) : before;
  }

  private static CalleeLog called(CalleeLog before, CallAttempted fact, Entry entry) {
    Attempt attempt =
        new Attempt(
            entry.id().toString(),
            entry.happenedAt(),
            entry.recordedAt(),
            fact.way(),
            fact.number(),
            fact.result(),
            fact.person(),
            fact.readBack(),
            fact.answers(),
            fact.note(),
            entry.actor().officer(),
            entry.id().station(),
            false);
    CalleeLog now = before.with(attempt);
    if (fact.result() != CallResult.REPLIED) {
      return now;
    }
    Optional<Attempt> other =
        before.attempts().stream()
            .filter(one -> !one.withdrawn() && one.result() == CallResult.REPLIED)
            .reduce((first, last) -> last);
    boolean known = fact.after().equals(before.head());
    return other.isEmpty() || known || other.get().answers().equals(fact.answers())
        ? now
        : now.with(
            before
                .contradictions()
                .plus("callout.conflict.replies", attempt.entry(), other.get().entry()));
  }
}
