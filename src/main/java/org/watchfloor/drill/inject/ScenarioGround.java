package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Content;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.region.RegionService;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.reading.GaugeService;

/** Whether what a scenario names stands in the registers of the drill. Reads the tables. */
public final class ScenarioGround {
  private final GaugeService gauges;
  private final TeamService teams;
  private final RegionService region;

  @Inject
  ScenarioGround(GaugeService gauges, TeamService teams, RegionService region) {
    this.gauges = gauges;
    this.teams = teams;
    this.region = region;
  }

  /** What it names that is not there, each with its line. */
  public List<RuleFault> faults(String file, Scenario scenario) {
    List<RuleFault> faults = new ArrayList<>();
    scenario
        .injects()
        .forEach(inject ->
            unknown(inject.content())
                .ifPresent(why -> faults.add(new RuleFault(file, inject.line(), why))));
    return faults;
  }

  private Optional<Message> unknown(Content content) {
    return switch (content) {
      case Content.Readings one when gauges.find(one.station()).isEmpty() ->
          Optional.of(Message.of("drill.reason.noGauge", one.station()));
      case Content.TeamReport one when teams.find(one.team()).isEmpty() ->
          Optional.of(Message.of("drill.reason.noTeam", one.team()));
      case Content.Outage one when region.area(one.area()).isEmpty() ->
          Optional.of(Message.of("drill.reason.noArea", one.area()));
      case Content.Readings ignored -> Optional.empty();
      case Content.TeamReport ignored -> Optional.empty();
      case Content.Outage ignored -> Optional.empty();
      case Content.Call ignored -> Optional.empty();
      case Content.Report ignored -> Optional.empty();
      case Content.Warning ignored -> Optional.empty();
      case Content.Typhoon ignored -> Optional.empty();
      case Content.RoadCut ignored -> Optional.empty();
    };
  }
}
