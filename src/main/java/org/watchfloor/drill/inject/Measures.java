package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import org.watchfloor.drill.scenario.Condition;
import org.watchfloor.drill.scenario.Measure;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.response.ResponseService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.team.TeamService;

/** What the record of the drill says to the conditions of a scenario. Background threads. */
final class Measures {
  /** A level counts up where its rank counts down. */
  private static final int ABOVE_LOWEST = 5;

  private final InjectService injects;
  private final IncidentService incidents;
  private final ResponseService responses;
  private final OrderService orders;
  private final TeamService teams;
  private final ShelterService shelters;
  private final ReportService reports;

  @Inject
  Measures(
      InjectService injects,
      IncidentService incidents,
      ResponseService responses,
      OrderService orders,
      TeamService teams,
      ShelterService shelters,
      ReportService reports) {
    this.injects = injects;
    this.incidents = incidents;
    this.responses = responses;
    this.orders = orders;
    this.teams = teams;
    this.shelters = shelters;
    this.reports = reports;
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
      case INCIDENTS -> incidents.list().size();
      case LEVEL ->
          responses.open().stream()
              .filter(one -> one.stage().inForce())
              .mapToInt(one -> ABOVE_LOWEST - one.level().rank())
              .max()
              .orElse(0);
      case ORDERS_ISSUED -> orders.list().size();
      case ORDERS_SIGNED -> orders.list().stream().filter(Measures::signed).count();
      case TEAMS_OUT -> teams.openAssignments().size();
      case SHELTERED -> shelters.list().stream().mapToLong(Measures::people).sum();
      case REPORTS_SENT ->
          reports.list().stream()
              .flatMap(book -> book.reports().stream())
              .filter(one -> one.told())
              .count();
    };
  }

  private static boolean signed(Order order) {
    return order.unsigned() < order.addressees().size();
  }

  private static long people(Shelter shelter) {
    return shelter.people();
  }
}
