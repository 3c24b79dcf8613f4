package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchfloor.drill.DrillRecord;
import org.watchfloor.drill.scenario.Condition;
import org.watchfloor.drill.scenario.Measure;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.report.ReportFact.ReportSent;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderFact.OrderIssued;
import org.watchfloor.order.OrderService;
import org.watchfloor.response.ResponseFact.LevelAdjusted;
import org.watchfloor.response.ResponseFact.ResponseStarted;
import org.watchfloor.response.ResponseService;
import org.watchfloor.shelter.ShelterFact.HeadcountReported;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.ArrivalFact.PersonBooked;
import org.watchfloor.team.TeamFact.TeamAssigned;
import org.watchfloor.team.TeamService;

/**
 * What the record of the drill says to the conditions of a scenario: what this station did since it
 * began, not what stood before or what a neighbour's package brought. Background threads.
 */
final class Measures {
  /** A level counts up where its rank counts down. */
  private static final int ABOVE_LOWEST = 5;

  private final InjectService injects;
  private final DrillRecord record;
  private final ResponseService responses;
  private final OrderService orders;
  private final TeamService teams;
  private final ShelterService shelters;

  @Inject
  Measures(
      InjectService injects,
      DrillRecord record,
      ResponseService responses,
      OrderService orders,
      TeamService teams,
      ShelterService shelters) {
    this.injects = injects;
    this.record = record;
    this.responses = responses;
    this.orders = orders;
    this.teams = teams;
    this.shelters = shelters;
  }

  /** Whether a condition holds now. */
  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.Released one ->
          injects.find(one.inject()).filter(found -> found.releasedAt() != null).isPresent();
      case Condition.Reached reached -> now(reached.measure()) >= reached.least();
      case Condition.Not not -> !holds(not.one());
    };
  }

  private long now(Measure measure) {
    return switch (measure) {
      case INCIDENTS -> of(IncidentReported.class).size();
      case LEVEL -> level();
      case ORDERS_ISSUED -> of(OrderIssued.class).size();
      case ORDERS_SIGNED ->
          of(OrderIssued.class).stream()
              .flatMap(number -> orders.find(number).stream())
              .filter(Measures::signed)
              .count();
      case TEAMS_OUT ->
          of(TeamAssigned.class).stream()
              .flatMap(id -> teams.assignment(id).stream())
              .filter(one -> one.status().open())
              .count();
      case SHELTERED -> sheltered();
      case REPORTS_SENT -> entries(ReportSent.class::isInstance).size();
    };
  }

  private List<Recorded> entries(Predicate<Fact> wanted) {
    return record.entries().stream().filter(one -> wanted.test(one.fact())).toList();
  }

  /** What this station began by such an entry. */
  private Set<String> of(Class<? extends Fact> fact) {
    return entries(fact::isInstance).stream()
        .map(one -> one.entry().subject().id())
        .collect(Collectors.toSet());
  }

  private long level() {
    Set<String> decided = of(ResponseStarted.class);
    decided.addAll(of(LevelAdjusted.class));
    return responses.open().stream()
        .filter(one -> responses.own(one) && decided.contains(one.id()))
        .filter(one -> one.stage().inForce())
        .mapToInt(one -> ABOVE_LOWEST - one.level().rank())
        .max()
        .orElse(0);
  }

  /** Who is in the shelters of which this station counted or booked somebody. */
  private long sheltered() {
    Set<String> numbers = new HashSet<>(of(HeadcountReported.class));
    entries(PersonBooked.class::isInstance)
        .forEach(one -> numbers.add(((PersonBooked) one.fact()).shelter()));
    return numbers.stream()
        .flatMap(number -> shelters.find(number).stream())
        .mapToLong(shelter -> shelter.people())
        .sum();
  }

  private static boolean signed(Order order) {
    return order.unsigned() < order.addressees().size();
  }
}
