package org.watchfloor.supply.requisition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.requisition.Requisition.Back;
import org.watchfloor.supply.requisition.Requisition.Compensation;
import org.watchfloor.supply.requisition.Requisition.End;
import org.watchfloor.supply.requisition.Requisition.Step;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionCompensated;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionEnded;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionIssued;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPartBack;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPrinted;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionVoided;

/**
 * How entries become requisitions. A step that does not follow from the state, because stations
 * wrote apart, leaves the state and is named in a contradiction.
 */
final class RequisitionFold {
  private RequisitionFold() {}

  static @Nullable Requisition apply(@Nullable Requisition was, Recorded recorded) {
    Entry entry = recorded.entry();
    Step by = new Step(entry.happenedAt(), entry.actor().officer(), entry.id().toString());
    if (was == null) {
      return recorded.fact() instanceof RequisitionIssued fact
          ? new Requisition(
              entry.subject().id(),
              fact.certificate(),
              RequisitionState.IN_USE,
              Map.of(RequisitionState.IN_USE, by),
              List.of(),
              End.NONE,
              null,
              0,
              Contradictions.NONE)
          : null;
    }
    if (recorded.fact() instanceof ConflictSettled fact) {
      return was.with(was.contradictions().settling(fact));
    }
    if (!(recorded.fact() instanceof RequisitionFact fact)) {
      return was;
    }
    return switch (fact) {
      case RequisitionPartBack part -> partBack(was, part, by);
      case RequisitionEnded end ->
          step(was, end.outcome(), by, new End(end.note(), end.compensateBy()), null);
      case RequisitionCompensated paid ->
          step(
              was,
              RequisitionState.COMPENSATED,
              by,
              was.end(),
              new Compensation(paid.on(), paid.how()));
      case RequisitionVoided off ->
          step(was, RequisitionState.VOID, by, new End(off.reason(), null), null);
      case RequisitionPrinted _ -> was.printed();
      case RequisitionIssued _ -> against(was, by);
    };
  }

  /** A part that rests on the last one is another part; one that does not may be the same one. */
  private static Requisition partBack(Requisition was, RequisitionPartBack part, Step by) {
    if (was.state() != RequisitionState.IN_USE) {
      return against(was, by);
    }
    return part.after().equals(was.lastBack())
        ? was.with(new Back(by, part.parts(), part.note()))
        : was.with(
            was.contradictions()
                .plus("requisition.conflict.backTwice", was.lastBack(), by.entry()));
  }

  private static Requisition step(
      Requisition was, RequisitionState next, Step by, End end, @Nullable Compensation paid) {
    return was.state().leadsTo(next) ? was.to(next, by, end, paid) : against(was, by);
  }

  private static Requisition against(Requisition was, Step by) {
    String stands = was.reached(was.state()).map(Step::entry).orElse("");
    return was.with(was.contradictions().plus("requisition.conflict.step", stands, by.entry()));
  }
}
