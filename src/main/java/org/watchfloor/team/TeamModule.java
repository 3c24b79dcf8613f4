package org.watchfloor.team;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.team.cover.view.CoverViewModule;
import org.watchfloor.team.resource.ResourceModule;
import org.watchfloor.team.view.TeamViewModule;
import org.watchfloor.ui.FeatureModule;

/** Teams and their jobs join the console. */
public final class TeamModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                TeamFact.class,
                Stream.of(
                        "TeamRegistered",
                        "TeamReadinessChanged",
                        "TeamAssigned",
                        "AssignmentAdvanced",
                        "TeamLocated")
                    .map(fact -> new FactLift(fact, 1, UnaryOperator.identity()))
                    .toList()));
    set(JobSites.class);
    set(ConflictSource.class).addBinding().to(TeamConflicts.class);
    store(TeamStore.class);
    store(AssignmentStore.class);
    register(TeamRegister.class);
    set(EntryRenderer.class).addBinding().to(TeamRenderer.class);
    set(OwnRules.class).addBinding().to(TeamRules.class);
    set(DueItems.class).addBinding().to(SilentTeams.class);
    install(new TeamViewModule());
    install(new CoverViewModule());
    install(new ResourceModule());
  }

  @ProvidesIntoSet
  OpenItems out(TeamService teams) {
    return OpenItems.of("team.open.out", 30, () -> teams.openAssignments().size());
  }

  @ProvidesIntoSet
  Listing teams(TeamService teams, TeamFitness fitness) {
    return TeamListings.teams(teams, fitness);
  }

  @ProvidesIntoSet
  Listing readiness(TeamNorms norms) {
    return TeamListings.readiness(norms);
  }

  @ProvidesIntoSet
  Listing intervals(TeamService teams) {
    return TeamListings.intervals(teams);
  }

  @ProvidesIntoSet
  Listing medians(TeamService teams) {
    return TeamListings.medians(teams);
  }

  @ProvidesIntoSet
  Reliance reliance(TeamService teams) {
    return () ->
        teams.list().stream()
            .flatMap(
                one -> Reliance.link("team", one.profile().number(), "area", one.profile().area()));
  }

  @ProvidesIntoSet
  Listing assignments(TeamService teams) {
    return TeamListings.assignments(teams);
  }
}
