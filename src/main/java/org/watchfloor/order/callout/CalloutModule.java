package org.watchfloor.order.callout;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.order.callout.answer.AnswerModule;
import org.watchfloor.order.callout.need.NeedModule;
import org.watchfloor.order.callout.roll.WrongNumbers;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.order.callout.view.CalloutViewModule;
import org.watchfloor.order.channel.MessageFollower;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.FeatureModule;

/** Call-outs join the console. */
public final class CalloutModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(CalloutFact.class);
    store(CalloutStore.class);
    store(CalleeStore.class);
    bind(WrongNumbers.class).to(CalleeStore.class);
    bind(CalloutSender.class).to(OutboxSender.class);
    set(MessageFollower.class).addBinding().to(CalloutReceipts.class);
    set(ConflictSource.class).addBinding().to(CalloutConflicts.class);
    set(EntryRenderer.class).addBinding().to(CalloutRenderer.class);
    set(DueItems.class).addBinding().to(DueCallouts.class);
    set(OwnRules.class).addBinding().to(CalloutRuleBook.class);
    install(new NeedModule());
    install(new AnswerModule());
    install(new CalloutViewModule());
  }

  @ProvidesIntoSet
  OpenItems unreached(CalloutService callouts) {
    return OpenItems.of(
        "callout.open.unreached",
        17,
        () -> callouts.open().stream().mapToLong(board -> board.unreached().size()).sum());
  }

  @ProvidesIntoSet
  Listing listing(CalloutService callouts, WatchClock clock) {
    return CalloutListing.of(callouts, clock);
  }

  @ProvidesIntoSet
  Listing callees(CalloutService callouts) {
    return CalloutListing.callees(callouts);
  }
}
