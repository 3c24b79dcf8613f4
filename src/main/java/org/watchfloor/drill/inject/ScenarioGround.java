package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Named;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.region.Area;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;

/**
 * What a scenario names of the district it is played in: whether it stands in the registers, and
 * what it is called there. Reads the tables.
 */
public final class ScenarioGround {
  private final GaugeService gauges;
  private final TeamService teams;
  private final RegionService region;
  private final PlanShelf plans;

  @Inject
  ScenarioGround(GaugeService gauges, TeamService teams, RegionService region, PlanShelf plans) {
    this.gauges = gauges;
    this.teams = teams;
    this.region = region;
    this.plans = plans;
  }

  /** What it names that is not there, each with its line. */
  public List<RuleFault> faults(String file, Scenario scenario) {
    List<RuleFault> faults = new ArrayList<>();
    if (plans.find(scenario.plan()).isEmpty()) {
      faults.add(new RuleFault(file, 1, Message.of("drill.reason.noPlan", scenario.plan())));
    }
    Set<String> posts = region.contacts().stream().map(Contact::post).collect(Collectors.toSet());
    // A district that names no posts has none to miss.
    scenario.injects().stream()
        .filter(inject -> !posts.isEmpty() && !posts.contains(inject.to()))
        .forEach(inject ->
            faults.add(
                new RuleFault(
                    file, inject.line(), Message.of("drill.reason.noPost", inject.to()))));
    scenario
        .injects()
        .forEach(inject ->
            inject
                .content()
                .named()
                .filter(named -> name(named).isEmpty())
                .ifPresent(named ->
                    faults.add(
                        new RuleFault(
                            file,
                            inject.line(),
                            Message.of("drill.reason.no." + named.register(), named.number())))));
    faults.sort(Comparator.comparingInt(RuleFault::line));
    return faults;
  }

  /** What it is called in its register; empty if it is not there. */
  Optional<String> name(Named named) {
    return switch (named.register()) {
      case GAUGES -> gauges.find(named.number()).map(Gauge::name);
      case TEAMS -> teams.find(named.number()).map(team -> team.profile().name());
      case AREAS -> region.area(named.number()).map(Area::name);
    };
  }
}
