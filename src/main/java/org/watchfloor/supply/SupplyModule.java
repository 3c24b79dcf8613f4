package org.watchfloor.supply;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.FactLift;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.road.RoadBlockSource;
import org.watchfloor.supply.aid.AidModule;
import org.watchfloor.supply.delivery.DeliveryModule;
import org.watchfloor.supply.demand.DemandModule;
import org.watchfloor.supply.kit.KitModule;
import org.watchfloor.supply.owed.OwedReturns;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.preposition.PrepositionModule;
import org.watchfloor.supply.requisition.RequisitionModule;
import org.watchfloor.supply.transit.TransitModule;
import org.watchfloor.supply.view.SupplyViewModule;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Reliance;
import org.watchfloor.ui.FeatureModule;

/** Supplies, depots, stock and transfers join the console. */
public final class SupplyModule extends FeatureModule {
  @Override
  protected void configure() {
    set(FactFamily.class)
        .addBinding()
        .toInstance(
            new FactFamily(
                SupplyFact.class,
                Stream.of(
                        "ItemRegistered",
                        "DepotRegistered",
                        "StockMoved",
                        "TransferCancelled",
                        "TransferStepped",
                        "TransferReturned",
                        "TransferPrinted",
                        "TransferDecided")
                    .map(fact -> new FactLift(fact, 1, UnaryOperator.identity()))
                    .toList()));
    set(ConflictSource.class).addBinding().to(SupplyConflicts.class);
    store(ItemStore.class);
    store(DepotStore.class);
    store(StockStore.class);
    store(TransferStore.class);
    register(ItemRegister.class);
    register(DepotRegister.class);
    register(StockRegister.class);
    register(MoveRegister.class);
    set(EntryRenderer.class).addBinding().to(SupplyRenderer.class);
    // Which depot is soonest there is asked of the roads, whoever closes them.
    set(RoadBlockSource.class);
    set(TransferTargets.class).addBinding().to(DepotTargets.class);
    set(FormSheet.class);
    set(DueItems.class).addBinding().to(ReturnsDue.class);
    set(DueItems.class).addBinding().to(ReservationsDue.class);
    install(new AidModule());
    install(new DeliveryModule());
    install(new KitModule());
    install(new DemandModule());
    install(new PrepositionModule());
    install(new RequisitionModule());
    install(new TransitModule());
    install(new SupplyViewModule());
  }

  @ProvidesIntoSet
  OpenItems unsigned(TransferService transfers) {
    return OpenItems.of(
        "supply.open.unsigned",
        40,
        () -> transfers.list().stream().filter(order -> order.state().owed()).count());
  }

  @ProvidesIntoSet
  Listing items(SupplyService supply) {
    return SupplyListings.items(supply);
  }

  @ProvidesIntoSet
  Listing depots(SupplyService supply) {
    return SupplyListings.depots(supply);
  }

  @ProvidesIntoSet
  Listing stock(SupplyService supply) {
    return SupplyListings.stock(supply);
  }

  @ProvidesIntoSet
  Listing ledger(SupplyService supply) {
    return LedgerListing.of(supply);
  }

  @ProvidesIntoSet
  Listing reservations(ReservationService reservations) {
    return SupplyListings.reservations(reservations);
  }

  @ProvidesIntoSet
  Listing transfers(TransferService transfers, Set<TransferTargets> targets) {
    return SupplyListings.transfers(transfers, targets);
  }

  @ProvidesIntoSet
  Listing returnsDue(OwedReturns owed) {
    return owed.listing();
  }

  /** A line of stock that is empty and asks for nothing rests on nothing. */
  @ProvidesIntoSet
  Reliance reliance(SupplyService supply) {
    return () ->
        supply.stock().stream()
            .filter(line -> line.quantity() != 0 || line.minimum() != 0)
            .flatMap(line ->
                Stream.concat(
                    Reliance.link("stock", line.key().id(), "depot", line.key().depot()),
                    Reliance.link("stock", line.key().id(), "supply-item", line.key().item())));
  }

  @ProvidesIntoSet
  Listing stocktakes(StocktakeReport report) {
    return report.listing(null);
  }
}
