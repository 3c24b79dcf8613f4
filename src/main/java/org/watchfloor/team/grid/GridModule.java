package org.watchfloor.team.grid;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.team.grid.view.GridViewModule;
import org.watchfloor.ui.FeatureModule;

/** The rescue grid joins the console. */
public final class GridModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(GridFact.class);
    store(GridStore.class);
    register(GridRegister.class);
    install(new GridViewModule());
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
