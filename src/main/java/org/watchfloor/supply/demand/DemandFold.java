package org.watchfloor.supply.demand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Recorded;
import org.watchfloor.supply.demand.DemandFact.DemandChanged;
import org.watchfloor.supply.demand.DemandFact.DemandMade;
import org.watchfloor.supply.demand.DemandFact.DemandPlanned;
import org.watchfloor.supply.demand.DemandFact.DemandWithdrawn;
import org.watchfloor.supply.demand.SupplyDemand.Planned;

/** How entries become demands. */
final class DemandFold {
  private DemandFold() {}

  static @Nullable SupplyDemand apply(@Nullable SupplyDemand was, Recorded recorded) {
    if (recorded.fact() instanceof ConflictSettled fact) {
      return was == null
          ? null
          : with(was, was.planned(), was.withdrawn(), was.contradictions().settling(fact));
    }
    if (!(recorded.fact() instanceof DemandFact fact)) {
      return was;
    }
    return switch (fact) {
      case DemandMade made ->
          new SupplyDemand(
              recorded.entry().subject().id(),
              made.to(),
              made.item(),
              made.quantity(),
              made.priority(),
              made.latest(),
              made.asker(),
              made.kit(),
              recorded.entry().happenedAt(),
              recorded.entry().id().toString(),
              was == null ? List.of() : was.planned(),
              was == null ? null : was.withdrawn(),
              was == null ? Contradictions.NONE : was.contradictions());
      case DemandChanged changed -> was == null ? null : changed(was, changed, recorded);
      case DemandPlanned planned ->
          was == null ? null : planned(was, planned, recorded.entry().id().toString());
      case DemandWithdrawn gone ->
          was == null ? null : with(was, was.planned(), gone.reason(), was.contradictions());
    };
  }

  private static SupplyDemand changed(SupplyDemand was, DemandChanged now, Recorded recorded) {
    return new SupplyDemand(
        was.number(),
        now.to(),
        now.item(),
        now.quantity(),
        now.priority(),
        now.latest(),
        now.asker(),
        was.kit(),
        was.askedAt(),
        recorded.entry().id().toString(),
        was.planned(),
        was.withdrawn(),
        was.contradictions());
  }

  private static SupplyDemand planned(SupplyDemand was, DemandPlanned planned, String entry) {
    List<Planned> all = new ArrayList<>(was.planned());
    all.add(new Planned(planned.transfer(), planned.quantity(), entry));
    return with(was, all, was.withdrawn(), was.contradictions());
  }

  private static SupplyDemand with(
      SupplyDemand was,
      List<Planned> planned,
      @Nullable String withdrawn,
      Contradictions contradictions) {
    return new SupplyDemand(
        was.number(),
        was.to(),
        was.item(),
        was.quantity(),
        was.priority(),
        was.latest(),
        was.asker(),
        was.kit(),
        was.askedAt(),
        was.said(),
        planned,
        withdrawn,
        contradictions);
  }
}
