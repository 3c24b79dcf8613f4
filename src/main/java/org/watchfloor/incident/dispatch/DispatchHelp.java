package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.incident.HelpOut;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.TransferState;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;

/**
 * Teams that have not been let go, and goods nobody has received: what an incident is not closed
 * over without a word. A team on its way home and papers to file do not hold it open.
 */
final class DispatchHelp implements HelpOut {
  private final Provider<TeamService> teams;
  private final Provider<TransferService> transfers;

  /** Providers, because the doors of teams and transfers ask the incidents in their turn. */
  @Inject
  DispatchHelp(Provider<TeamService> teams, Provider<TransferService> transfers) {
    this.teams = teams;
    this.transfers = transfers;
  }

  @Override
  public List<Help> at(String incident) {
    return Stream.concat(
            teams.get().assignmentsAt(incident).stream()
                .filter(job -> job.status().bound())
                .map(this::help),
            transfers.get().to(incident).stream()
                .filter(order -> order.state().owed())
                .map(DispatchHelp::help))
        .toList();
  }

  private Help help(Assignment job) {
    String name = teams.get().find(job.team()).map(Team::name).orElse(job.team());
    return new Help(
        job.given().entry(),
        Message.of("dispatch.help.team", name, Message.of("team.status." + job.status().name())));
  }

  private static Help help(TransferOrder order) {
    return new Help(
        order.reachedBy(TransferState.REQUESTED),
        Message.of(
            "dispatch.help.goods",
            order.number(),
            Message.of("supply.transfer_state." + order.state().name())));
  }
}
