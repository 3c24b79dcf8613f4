package org.watchfloor.team;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;

/** How many people areas have in teams against the norm. Any thread but the JavaFX thread. */
public final class TeamNorms {
  private final TeamStore teams;
  private final RegionService region;
  private final TeamRules rules;

  @Inject
  TeamNorms(TeamStore teams, RegionService region, TeamRules rules) {
    this.teams = teams;
    this.region = region;
    this.rules = rules;
  }

  /** How the areas that have a norm stand against it, those missing most first. */
  public List<AreaReadiness> readiness() {
    List<Team> all = teams.list();
    List<AreaReadiness> found = new ArrayList<>();
    for (Area area : region.areas()) {
      rules.norms().stream()
          .filter(norm -> norm.level() == area.level())
          .map(norm -> readiness(area, norm, all))
          .forEach(found::add);
    }
    found.sort(
        Comparator.comparingLong(AreaReadiness::missing)
            .reversed()
            .thenComparing(one -> one.area().code()));
    return found;
  }

  private static AreaReadiness readiness(Area area, Norm norm, List<Team> all) {
    long people = 0;
    long ready = 0;
    long count = 0;
    for (Team team : all) {
      TeamProfile profile = team.profile();
      if (area.code().equals(profile.area()) && norm.classes().contains(profile.kind())) {
        people += profile.strength();
        ready += team.readiness() == Readiness.STANDBY ? profile.strength() : 0;
        count++;
      }
    }
    return new AreaReadiness(area, norm, people, ready, count);
  }
}
