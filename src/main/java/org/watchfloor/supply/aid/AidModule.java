package org.watchfloor.supply.aid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.supply.aid.view.AidViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Mutual aid joins the console. */
public final class AidModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                AidFact.class,
                List.of(
                    FactLift.same("PartnerRegistered", 1),
                    new FactLift("AidArrived", 1, AidModule::asTheOnlyLoad))));
    store(PartnerStore.class);
    store(AidStore.class);
    register(PartnerRegister.class);
    set(TransferTargets.class).addBinding().to(PartnerTargets.class);
    set(ConflictSource.class).addBinding().to(AidConflicts.class);
    set(EntryRenderer.class).addBinding().to(AidRenderer.class);
    set(DueItems.class).addBinding().to(AidDue.class);
    install(new AidViewModule());
  }

  /** What came was booked in once, and what it left out did not come. */
  private static ObjectNode asTheOnlyLoad(ObjectNode data) {
    return data.put("after", "").put("more", false);
  }

  @ProvidesIntoSet
  OpenItems open(AidService aid) {
    return OpenItems.of(
        "mutual.open", 41, () -> aid.list().stream().filter(AidRequest::open).count());
  }

  @ProvidesIntoSet
  Listing partners(PartnerService partners) {
    return AidListings.partners(partners);
  }

  @ProvidesIntoSet
  Listing requests(AidService aid, SupplyService supply) {
    return AidListings.aid(aid, supply);
  }

  /** Also one that is over names its depot and its goods. */
  @ProvidesIntoSet
  Reliance reliance(AidService aid) {
    return () -> aid.list().stream().flatMap(AidModule::links);
  }

  private static Stream<Reliance.Link> links(AidRequest one) {
    return Stream.concat(
        Reliance.link(AidService.KIND, one.number(), "depot", one.ask().depot()),
        one.ask().lines().stream()
            .flatMap(
                line -> Reliance.link(AidService.KIND, one.number(), "supply-item", line.item())));
  }
}
