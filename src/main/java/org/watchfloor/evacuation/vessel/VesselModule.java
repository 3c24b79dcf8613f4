package org.watchfloor.evacuation.vessel;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.evacuation.vessel.view.VesselViewModule;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Vessels join the console. */
public final class VesselModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                VesselFact.class,
                List.of(FactLift.same("VesselRegistered", 1), FactLift.same("VesselReported", 1))));
    store(VesselStore.class);
    register(VesselRegister.class);
    register(VesselReportRegister.class);
    set(ConflictSource.class).addBinding().to(VesselConflicts.class);
    set(EntryRenderer.class).addBinding().to(VesselRenderer.class);
    install(new VesselViewModule());
  }

  @ProvidesIntoSet
  OpenItems out(VesselService vessels) {
    return OpenItems.of(
        "vessel.open.out",
        62,
        () -> vessels.list().stream().filter(vessel -> vessel.state().out()).count());
  }

  @ProvidesIntoSet
  Listing listing(VesselService vessels) {
    return VesselListing.of(vessels);
  }

  @ProvidesIntoSet
  Listing reports(VesselService vessels) {
    return VesselListing.reports(vessels);
  }

  @ProvidesIntoSet
  Listing harbours(VesselService vessels) {
    return new RecordListing<>("harbours", vessels::harbours)
        .field("harbour", HarbourCount::harbour)
        .field("berthed", HarbourCount::berthed)
        .field("out", HarbourCount::out)
        .field("unknown", HarbourCount::unknown)
        .field("peopleOut", HarbourCount::peopleOut)
        .field("peopleIn", HarbourCount::peopleIn);
  }
}
