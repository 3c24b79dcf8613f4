package org.watchfloor.order.callout.answer;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerHeard;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerSetAside;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerTaken;

/** How entries become a text that came back. Of several who settle it the first counts. */
final class AnswerFold {
  private AnswerFold() {}

  static @Nullable Answer apply(@Nullable Answer before, Recorded recorded) {
    if (!(recorded.fact() instanceof AnswerFact fact)) {
      return before;
    }
    if (before == null) {
      return fact instanceof AnswerHeard heard ? heard(heard, recorded.entry()) : null;
    }
    return switch (fact) {
      case AnswerHeard _ -> before;
      case AnswerTaken taken ->
          before.pending() ? before.taken(taken.callee(), taken.called()) : before;
      case AnswerSetAside _ -> before.pending() ? before.settled(Answer.Settling.ASIDE) : before;
    };
  }

  private static Answer heard(AnswerHeard fact, Entry entry) {
    return new Answer(
        entry.subject().id(),
        fact.kind(),
        fact.number(),
        fact.text(),
        fact.callee(),
        fact.called(),
        entry.happenedAt(),
        Answer.Settling.PENDING);
  }
}
