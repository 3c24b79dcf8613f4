package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.demand.SupplyDemand.Planned;

/**
 * Demands that two stations planned for apart, so that more is on its way than was asked for. A
 * command never plans too much, nor makes a demand less than was planned for it, so only writing
 * apart does. Calling a transfer off puts it right; a sentence says that all of it is meant.
 */
final class DemandConflicts implements ConflictSource {
  private final DemandStore store;
  private final DemandService demands;

  @Inject
  DemandConflicts(DemandStore store, DemandService demands) {
    this.store = store;
    this.demands = demands;
  }

  @Override
  public List<Conflict> open() {
    List<SupplyDemand> all = store.list();
    if (all.isEmpty()) {
      return List.of();
    }
    Set<String> off = demands.calledOff();
    List<Conflict> found = new ArrayList<>();
    for (SupplyDemand demand : all) {
      tooMuch(demand, off, found);
    }
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject, store, demand -> ConflictSource.called(demand.to().name(), demand.number()));
  }

  /** Each plan with which the sum goes beyond the demand, against the first one. */
  private void tooMuch(SupplyDemand demand, Set<String> off, List<Conflict> found) {
    List<Planned> standing =
        demand.planned().stream().filter(one -> !off.contains(one.transfer())).toList();
    long sum = 0;
    for (Planned one : standing) {
      sum += one.quantity();
      Planned first = standing.getFirst();
      if (one.quantity() > demand.quantity()
          && !one.entry().isEmpty()
          && !demand.contradictions().hasSettled(demand.said(), one.entry())) {
        found.add(
            Conflict.of(
                store.subject(demand.number()),
                new Contradiction("demand.conflict.less", demand.said(), one.entry())));
        continue;
      }
      if (sum > demand.quantity()
          && !one.entry().equals(first.entry())
          && !demand.contradictions().hasSettled(first.entry(), one.entry())) {
        found.add(
            Conflict.of(
                store.subject(demand.number()),
                new Contradiction("demand.conflict.twice", first.entry(), one.entry())));
      }
    }
  }
}
