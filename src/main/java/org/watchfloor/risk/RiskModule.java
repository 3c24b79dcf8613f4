package org.watchfloor.risk;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.journal.FactLift;
import org.watchfloor.risk.view.RiskViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** The list of risk points joins the console. */
public final class RiskModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(RiskFact.class, FactLift.same("RiskRegistered", 1));
    store(RiskStore.class);
    register(RiskRegister.class);
    install(new RiskViewModule());
  }

  @ProvidesIntoSet
  Reliance reliance(RiskService risks) {
    return () ->
        risks.list().stream()
            .flatMap(one -> Reliance.link("risk", one.number(), "area", one.area()));
  }

  @ProvidesIntoSet
  Listing listing(RiskService risks) {
    return new RecordListing<>("risks", risks::list)
        .field("number", RiskPoint::number)
        .field("name", RiskPoint::name)
        .field("kind", RiskPoint::kind)
        .field("color", RiskPoint::color)
        .field("area", RiskPoint::area)
        .point(RiskPoint::at, RiskPoint::pointSource)
        .field("households", RiskPoint::households)
        .field("people", RiskPoint::people)
        .field("post", RiskPoint::post);
  }
}
