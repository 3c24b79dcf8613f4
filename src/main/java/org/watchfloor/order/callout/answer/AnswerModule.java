package org.watchfloor.order.callout.answer;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.order.channel.TextHearer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** Texts that come back join the console. */
public final class AnswerModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(AnswerFact.class);
    store(AnswerStore.class);
    bind(TextHearer.class).to(AnswerService.class);
    set(EntryRenderer.class).addBinding().to(AnswerRenderer.class);
    set(DueItems.class).addBinding().to(DueAnswers.class);
  }

  @ProvidesIntoSet
  OpenItems unsettled(AnswerService answers) {
    return OpenItems.of("callout.answer.open", 17, () -> answers.pending().size());
  }

  @ProvidesIntoSet
  Listing listing(AnswerService answers) {
    return new RecordListing<>("answers", answers::list)
        .field("id", Answer::id)
        .field("at", one -> one.at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("kind", Answer::kind)
        .field("number", Answer::number)
        .field("text", Answer::text)
        .field("state", Answer::settling)
        .field("callout", Answer::callout)
        .field("place", Answer::key)
        .field("called", Answer::called);
  }
}
