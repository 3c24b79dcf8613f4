package org.watchfloor.order.callout.need;

import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.need.NeedFact.NeedDeclined;
import org.watchfloor.order.callout.need.NeedFact.NeedMet;

/**
 * What was decided first counts. One made apart is named beside it: two lists that call the same
 * people, or one that calls and one that does not.
 */
final class NeedFold {
  private NeedFold() {}

  static @Nullable NeedDecision apply(@Nullable NeedDecision before, Recorded recorded) {
    if (recorded.fact() instanceof ConflictSettled settled) {
      return before == null ? null : before.with(before.contradictions().settling(settled));
    }
    if (!(recorded.fact() instanceof NeedFact fact)) {
      return before;
    }
    Entry entry = recorded.entry();
    NeedDecision now =
        switch (fact) {
          case NeedMet met -> decision(entry, fact, met.callout(), "", "");
          case NeedDeclined not -> decision(entry, fact, "", not.reason(), not.decidedBy());
        };
    if (before == null) {
      return now;
    }
    boolean neither = !before.met() && !now.met();
    return neither
        ? before
        : before.with(
            before
                .contradictions()
                .plus(
                    before.met() && now.met()
                        ? "callout.conflict.twice"
                        : "callout.conflict.declined",
                    before.entry(),
                    now.entry()));
  }

  private static NeedDecision decision(
      Entry entry, NeedFact fact, String callout, String reason, String decidedBy) {
    return new NeedDecision(
        entry.subject().id(),
        fact.warning(),
        fact.colour(),
        callout,
        reason,
        decidedBy,
        entry.actor().officer(),
        entry.recordedAt(),
        entry.id().toString(),
        Contradictions.NONE);
  }
}
