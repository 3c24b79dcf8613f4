package org.watchfloor.order.callout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.OrderAct;
import org.watchfloor.order.callout.CalloutFact.CalleeFact;
import org.watchfloor.order.callout.CalloutFact.CalloutClimbed;
import org.watchfloor.order.callout.CalloutFact.CalloutEnded;
import org.watchfloor.order.callout.CalloutFact.CalloutExtended;
import org.watchfloor.order.callout.CalloutFact.CalloutReopened;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;

/**
 * How entries become a call-out. More people and higher levels add up, wherever they were written;
 * of two ends the first stands.
 */
final class CalloutFold {
  private CalloutFold() {}

  static @Nullable Callout apply(@Nullable Callout before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (!(recorded.fact() instanceof CalloutFact fact)) {
      return before;
    }
    if (before == null) {
      return fact instanceof CalloutStarted started ? started(started, entry) : null;
    }
    return switch (fact) {
      case CalloutStarted again -> before;
      case CalloutExtended more -> before.plus(more.callees());
      case CalloutClimbed up ->
          before
              .plus(up.added())
              .with(
                  new Climb(
                      entry.id().toString(),
                      entry.happenedAt(),
                      up.keys(),
                      up.told(),
                      entry.actor().officer()));
      case CalloutEnded end ->
          before.open()
              ? before.ended(
                  new Callout.End(end.conclusion(), end.open(), OrderAct.of(entry, end.post())))
              : before;
      case CalloutReopened again -> before.ended(null);
      case CalleeFact other -> before;
    };
  }

  private static Callout started(CalloutStarted fact, Entry entry) {
    return new Callout(
        entry.subject().id(),
        fact.title(),
        fact.words(),
        fact.basis(),
        fact.callees(),
        fact.gaps(),
        fact.times(),
        fact.questions(),
        OrderAct.of(entry, fact.post()),
        List.of(),
        null);
  }
}
