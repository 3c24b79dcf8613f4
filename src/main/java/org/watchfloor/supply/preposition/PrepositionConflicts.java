package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;

/**
 * Shares of a plan that two stations asked for, or sent back, apart. Calling one of the transfers
 * off puts it right; a sentence says that both are meant. And a plan that two stations ended apart,
 * one way and the other; a sentence says how it ended.
 */
final class PrepositionConflicts implements ConflictSource {
  private final PrepositionStore store;
  private final TransferService transfers;

  @Inject
  PrepositionConflicts(PrepositionStore store, TransferService transfers) {
    this.store = store;
    this.transfers = transfers;
  }

  @Override
  public List<Conflict> open() {
    List<PrepositionPlan> plans = store.list();
    if (plans.isEmpty()) {
      return List.of();
    }
    Set<String> off =
        transfers.list().stream()
            .filter(order -> order.state().calledOff())
            .map(TransferOrder::number)
            .collect(Collectors.toSet());
    List<Conflict> found = new ArrayList<>();
    for (PrepositionPlan plan : plans) {
      plan.contradictions()
          .open()
          .forEach(what -> found.add(Conflict.of(store.subject(plan.number()), what)));
      twice(plan, plan.out(), off, found);
      twice(plan, plan.back(), off, found);
    }
    return found;
  }

  private void twice(
      PrepositionPlan plan, List<Asked> asked, Set<String> off, List<Conflict> found) {
    List<Asked> standing = asked.stream().filter(one -> !off.contains(one.transfer())).toList();
    for (int i = 1; i < standing.size(); i++) {
      Asked later = standing.get(i);
      standing.subList(0, i).stream()
          .filter(one -> one.depot().equals(later.depot()))
          .findFirst()
          .filter(first -> !plan.contradictions().hasSettled(first.entry(), later.entry()))
          .ifPresent(first ->
              found.add(
                  Conflict.of(
                      store.subject(plan.number()),
                      new Contradiction(
                          "preposition.conflict.twice", first.entry(), later.entry()))));
    }
  }
}
