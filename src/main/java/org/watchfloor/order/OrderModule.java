package org.watchfloor.order;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.order.callout.CalloutModule;
import org.watchfloor.order.channel.ChannelModule;
import org.watchfloor.order.chase.ChasePlan;
import org.watchfloor.order.chase.DueOrders;
import org.watchfloor.order.chase.SlipSheet;
import org.watchfloor.order.instruction.InstructionModule;
import org.watchfloor.order.view.OrderViewModule;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Orders join the console. */
public final class OrderModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(OrderFact.class);
    store(OrderStore.class);
    set(ConflictSource.class).addBinding().to(OrderConflicts.class);
    set(EntryRenderer.class).addBinding().to(OrderRenderer.class);
    set(DueItems.class).addBinding().to(DueOrders.class);
    set(SlipSheet.class);
    set(OwnRules.class).addBinding().to(ChasePlan.class);
    install(new InstructionModule());
    install(new ChannelModule());
    install(new CalloutModule());
    install(new OrderViewModule());
  }

  @ProvidesIntoSet
  OpenItems unsigned(OrderService orders) {
    return OpenItems.of(
        "order.open.unsigned",
        14,
        () -> orders.open().stream().filter(order -> order.unsigned() > 0).count());
  }

  @ProvidesIntoSet
  OpenItems running(OrderService orders) {
    return OpenItems.of("order.open.running", 15, () -> orders.open().size());
  }

  @ProvidesIntoSet
  Listing listing(OrderService orders) {
    return OrderListing.of(orders);
  }

  @ProvidesIntoSet
  Listing units(OrderService orders) {
    return OrderListing.units(orders);
  }
}
