package org.watchfloor.team.grid;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.table.Reliance;
import org.watchfloor.team.grid.view.GridViewModule;
import org.watchfloor.ui.FeatureModule;

/** The rescue grid joins the console. */
public final class GridModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                GridFact.class, List.of(new FactLift("RiskPaired", 1, UnaryOperator.identity()))));
    set(ConflictSource.class).addBinding().to(GridConflicts.class);
    store(GridStore.class);
    register(GridRegister.class);
    install(new GridViewModule());
  }

  @ProvidesIntoSet
  Reliance reliance(GridService grid) {
    return () -> grid.list().stream().map(GridRow::pairing).flatMap(GridModule::links);
  }

  private static Stream<Reliance.Link> links(Pairing pairing) {
    String risk = pairing.risk();
    return Stream.of(
            Reliance.link("pairing", risk, "team", pairing.team()),
            Reliance.link("pairing", risk, "depot", pairing.depot()),
            Reliance.link("pairing", risk, "shelter", pairing.shelter()))
        .flatMap(links -> links);
  }

  @ProvidesIntoSet
  Listing listing(GridService grid) {
    return new RecordListing<>("grid", grid::list)
        .field("risk", row -> row.risk().number())
        .field("name", row -> row.risk().name())
        .field("area", row -> row.risk().area())
        .field("color", row -> row.risk().color())
        .field("people", row -> row.risk().people())
        .field("team", row -> row.pairing().team())
        .field("depot", row -> row.pairing().depot())
        .field("shelter", row -> row.pairing().shelter())
        .field("whole", row -> row.pairing().whole());
  }
}
