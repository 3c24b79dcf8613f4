package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.incident.report.Measures;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;

/** Teams that were sent and goods that were ordered to an incident, for its reports. */
final class DispatchMeasures implements Measures {
  private final TeamService teams;
  private final TransferService transfers;

  @Inject
  DispatchMeasures(TeamService teams, TransferService transfers) {
    this.teams = teams;
    this.transfers = transfers;
  }

  @Override
  public List<Measure> at(String incident) {
    return Stream.concat(
            teams.assignmentsAt(incident).stream()
                .filter(job -> job.status().onLadder())
                .map(this::measure),
            transfers.to(incident).stream()
                .filter(order -> !order.state().calledOff())
                .map(DispatchMeasures::measure))
        .toList();
  }

  private Measure measure(Assignment job) {
    String name = teams.find(job.team()).map(Team::name).orElse(job.team());
    return new Measure(
        job.movedBy(),
        Message.of(
            "dispatch.measure.team", name, Message.of("team.status." + job.status().name())));
  }

  private static Measure measure(TransferOrder order) {
    return new Measure(
        order.reachedBy(TransferState.REQUESTED),
        Message.of(
            "dispatch.measure.goods",
            order.number(),
            Message.of("supply.transfer_state." + order.state().name())));
  }
}
