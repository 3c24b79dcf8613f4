package org.watchfloor.drill.practice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Chance;
import org.watchfloor.drill.practice.Conduct.Will;
import org.watchfloor.drill.scenario.Party;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.Step;
import org.watchfloor.order.StepKind;
import org.watchfloor.order.StepReport;

/**
 * Townships and departments with an order: they sign after a while and report what they did, or
 * that they cannot; some are never heard of. Reckoned from the record each time: after a kill the
 * same comes at the same moment.
 */
final class SimulatedUnits {
  private final OrderService orders;
  private final PracticeRules rules;

  @Inject
  SimulatedUnits(OrderService orders, PracticeRules rules) {
    this.orders = orders;
    this.rules = rules;
  }

  List<Answer> answers(Conduct conduct, long seed) {
    List<Answer> answers = new ArrayList<>();
    for (Order order : orders.open()) {
      for (Addressee unit : order.addressees()) {
        answer(order, unit, conduct, seed).ifPresent(answers::add);
      }
    }
    return answers;
  }

  private Optional<Answer> answer(Order order, Addressee unit, Conduct conduct, long seed) {
    String name = "unit " + order.number() + " " + order.revision() + " " + unit.to().unit();
    Will will = conduct.drawn(new Chance(seed, name));
    if (will == Will.SILENT) {
      return Optional.empty();
    }
    return switch (order.state(unit)) {
      case ISSUED, DELIVERED, READ ->
          Optional.of(
              step(
                  order,
                  unit,
                  name + " signs",
                  order
                      .issuedTo(unit)
                      .plus(conduct.answer().drawn(new Chance(seed, name + " signs"))),
                  StepReport.signed(OrderChannel.SYSTEM, unit.to().name(), null)));
      case SIGNED -> report(order, unit, name, will, StepKind.SIGNED, conduct, seed);
      case RETURNED -> report(order, unit, name, Will.DOES, StepKind.RETURNED, conduct, seed);
      case REPORTED, ACCEPTED -> Optional.empty();
    };
  }

  private Optional<Answer> report(
      Order order,
      Addressee unit,
      String name,
      Will will,
      StepKind after,
      Conduct conduct,
      long seed) {
    Optional<Instant> since = unit.last(after, order.revision()).map(Step::at);
    String key = name + " after " + after + " " + unit.steps().size();
    Chance chance = new Chance(seed, key);
    String words = will == Will.REFUSES ? rules.refusal(Party.UNITS, chance) : rules.done(chance);
    return since.map(at ->
        step(
            order,
            unit,
            key,
            at.plus(conduct.work().drawn(chance)),
            StepReport.reported(OrderChannel.SYSTEM, unit.to().name(), words)));
  }

  private Answer step(Order order, Addressee unit, String key, Instant at, StepReport report) {
    return new Answer(
        at,
        key,
        unit.to().name(),
        () -> orders.step(order.number(), List.of(unit.to().unit()), report));
  }
}
