package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.preposition.PrepositionPlan.Added;
import org.watchfloor.supply.preposition.PrepositionPlan.Asked;

/**
 * Shares of a plan that two stations asked for, or sent back, apart. Calling one of the transfers
 * off puts it right; a sentence says that both are meant. Goods that were added to a share of which
 * another station had asked for the transfer already. And a plan that two stations ended apart, one
 * way and the other; a sentence says how it ended.
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
    Map<String, TransferOrder> orders =
        transfers.list().stream()
            .filter(order -> !order.state().calledOff())
            .collect(Collectors.toMap(TransferOrder::number, Function.identity()));
    List<Conflict> found = new ArrayList<>();
    for (PrepositionPlan plan : plans) {
      plan.contradictions()
          .open()
          .forEach(what -> found.add(Conflict.of(store.subject(plan.number()), what)));
      twice(plan, standing(plan.out(), orders), found);
      twice(plan, standing(plan.back(), orders), found);
      extended(plan, standing(plan.out(), orders), orders, found);
    }
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
        subject, store, plan -> ConflictSource.called(plan.point().name(), plan.number()));
  }

  private static List<Asked> standing(List<Asked> asked, Map<String, TransferOrder> orders) {
    return asked.stream().filter(one -> orders.containsKey(one.transfer())).toList();
  }

  /** A share was added to where it was not known that its transfer had been asked for. */
  private void extended(
      PrepositionPlan plan,
      List<Asked> standing,
      Map<String, TransferOrder> orders,
      List<Conflict> found) {
    for (Added added : plan.added()) {
      List<Asked> asked =
          standing.stream().filter(one -> one.depot().equals(added.depot())).toList();
      Map<String, Long> ordered =
          asked.stream()
              .map(one -> orders.get(one.transfer()))
              .filter(Objects::nonNull)
              .flatMap(order -> order.lines().stream())
              .collect(
                  Collectors.groupingBy(
                      TransferLine::item, Collectors.summingLong(TransferLine::quantity)));
      boolean lacking =
          plan.share(added.depot()).entrySet().stream()
              .anyMatch(line -> line.getValue() > ordered.getOrDefault(line.getKey(), 0L));
      if (asked.isEmpty() || !lacking) {
        continue;
      }
      Asked last = asked.getLast();
      if (!plan.contradictions().hasSettled(last.entry(), added.entry())) {
        found.add(
            Conflict.of(
                store.subject(plan.number()),
                new Contradiction("preposition.conflict.extended", last.entry(), added.entry())));
      }
    }
  }

  private void twice(PrepositionPlan plan, List<Asked> standing, List<Conflict> found) {
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
