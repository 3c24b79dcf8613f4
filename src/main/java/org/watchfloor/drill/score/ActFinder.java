package org.watchfloor.drill.score;

import org.watchfloor.drill.scenario.ExpectedAct;
import org.watchfloor.duty.timeline.NoteFact;
import org.watchfloor.duty.timeline.NoteFact.NoteCorrected;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.incident.IncidentFact.IncidentCorrected;
import org.watchfloor.incident.IncidentFact.IncidentLinked;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentFact.SeverityChanged;
import org.watchfloor.incident.figure.FigureFact;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.journal.Fact;
import org.watchfloor.order.OrderFact.OrderAmended;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.callout.CalloutFact.CalloutStarted;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.region.outage.OutageFact.OutageReported;
import org.watchfloor.response.ResponseFact;
import org.watchfloor.response.ResponseFact.DecisionDocumented;
import org.watchfloor.response.ResponseFact.OverrideConfirmed;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterFact.ShelterStateChanged;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonBooked;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.SupplyFact.StockMoved;
import org.watchfloor.supply.SupplyFact.TransferApproved;
import org.watchfloor.supply.SupplyFact.TransferRequested;
import org.watchfloor.team.TeamFact.TeamAssigned;

/** Which entries show that an expected act was done. Pure. */
final class ActFinder {
  private ActFinder() {}

  /** Whether a fact shows it. */
  static boolean shows(ExpectedAct act, Fact fact) {
    return switch (act) {
      case NOTED -> fact instanceof NoteFact || decides(fact);
      case JUDGED -> false;
      case INCIDENT -> fact instanceof IncidentReported;
      case JOINED -> fact instanceof IncidentLinked;
      case FIRST_REPORT -> fact instanceof ReportSent;
      case LEVEL ->
          fact instanceof ResponseFact
              && !(fact instanceof OverrideConfirmed || fact instanceof DecisionDocumented);
      case CALLED_OUT -> fact instanceof CalloutStarted;
      case ORDER -> fact instanceof OrderIssued || fact instanceof OrderAmended;
      case TEAM -> fact instanceof TeamAssigned;
      case GOODS ->
          fact instanceof StockMoved moved && released(moved)
              || fact instanceof TransferRequested
              || fact instanceof TransferApproved;
      case SHELTER ->
          fact instanceof ShelterStateChanged
              || fact instanceof HeadcountReported
              || fact instanceof PersonBooked;
      case MOVE -> fact instanceof EvacuationCalled;
      case OUTAGE -> fact instanceof OutageReported;
      case CLOSURE -> fact instanceof PlotDrawn drawn && drawn.details().kind() == PlotKind.CLOSURE;
      case CORRECTED ->
          fact instanceof NoteCorrected
              || fact instanceof IncidentCorrected
              || fact instanceof SeverityChanged
              || fact instanceof FigureFact;
    };
  }

  /** Goods that come in, are counted or thrown away help nobody; nor does a row of a list. */
  private static boolean released(StockMoved moved) {
    return !moved.onlyKeeps()
        && (moved.kind() == MoveKind.OUT || moved.kind() == MoveKind.TRANSFER_OUT);
  }

  /** What is done about a matter says more than a note of it. */
  private static boolean decides(Fact fact) {
    for (ExpectedAct act : ExpectedAct.values()) {
      if (act != ExpectedAct.NOTED && shows(act, fact)) {
        return true;
      }
    }
    return false;
  }
}
