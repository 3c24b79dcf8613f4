package org.watchfloor.supply.preposition;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.stream.Stream;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.supply.preposition.view.PrepositionViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Plans of goods put forward join the console. */
public final class PrepositionModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(PrepositionFact.class);
    store(PrepositionStore.class);
    set(LandfallSource.class);
    set(ConflictSource.class).addBinding().to(PrepositionConflicts.class);
    set(EntryRenderer.class).addBinding().to(PrepositionRenderer.class);
    set(DueItems.class).addBinding().to(PrepositionsDue.class);
    install(new PrepositionViewModule());
  }

  @ProvidesIntoSet
  OpenItems open(PrepositionService prepositions) {
    return OpenItems.of(
        "preposition.open",
        43,
        () -> prepositions.list().stream().filter(one -> one.stage().open()).count());
  }

  @ProvidesIntoSet
  Listing listing(PrepositionService prepositions, WatchClock clock) {
    return PrepositionListing.of(prepositions, clock);
  }

  /** Also one that is over names its depots and its goods. */
  @ProvidesIntoSet
  Reliance reliance(PrepositionService prepositions) {
    return () ->
        prepositions.list().stream().map(PrepositionNow::plan).flatMap(PrepositionModule::links);
  }

  private static Stream<Reliance.Link> links(PrepositionPlan plan) {
    String number = plan.number();
    return Stream.concat(
        Reliance.link(PrepositionService.KIND, number, "depot", plan.point().id()),
        plan.lines().stream()
            .flatMap(line ->
                Stream.concat(
                    Reliance.link(PrepositionService.KIND, number, "depot", line.depot()),
                    Reliance.link(PrepositionService.KIND, number, "supply-item", line.item()))));
  }
}
