package org.watchfloor.response.card;

import com.google.inject.multibindings.ProvidesIntoSet;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.HelpOut;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.response.card.view.CardViewModule;
import org.watchfloor.response.plan.ActionCard.CardStep;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** How the action cards join the console. */
public final class CardModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(CardFact.class);
    store(CardStore.class);
    set(EntryRenderer.class).addBinding().to(CardEntries.class);
    set(CardSheet.class);
    // Closing an incident asks them; a station without dispatch has none.
    set(HelpOut.class);
    install(new CardViewModule());
  }

  private record Line(IncidentCard card, CardStep step) {}

  @ProvidesIntoSet
  Listing cards(ActionCards cards) {
    return new RecordListing<Line>(
            "cards",
            () ->
                cards.blank().stream()
                    .flatMap(card -> card.card().steps().stream().map(step -> new Line(card, step)))
                    .toList())
        .field("plan", line -> line.card().ref().plan())
        .field("version", line -> line.card().version())
        .field("card", line -> line.card().ref().card())
        .field("title", line -> line.card().card().title())
        .field("post", line -> line.card().postTitle())
        .field("events", line -> String.join(",", line.card().card().events()))
        .field("no", line -> line.step().no())
        .field("text", line -> line.step().text())
        .field("limit", line -> line.step().limit().map(Object::toString).orElse(null))
        .field("status", line -> line.step().mark().status())
        .field("source", line -> line.step().mark().source().orElse(null));
  }

  private record Done(CardTicks incident, CardTicks.Tick tick) {}

  @ProvidesIntoSet
  Listing ticks(ActionCards cards) {
    return new RecordListing<Done>(
            "card-ticks",
            () ->
                cards.list().stream()
                    .flatMap(one -> one.ticks().stream().map(tick -> new Done(one, tick)))
                    .toList())
        .field("incident", line -> line.incident().incident())
        .field("plan", line -> line.tick().card().plan())
        .field("hash", line -> line.incident().frozen().get(line.tick().card().plan()))
        .field("card", line -> line.tick().card().card())
        .field("no", line -> line.tick().no())
        .field("officer", line -> line.tick().officer())
        .field("at", line -> line.tick().at().atZone(WatchClock.BEIJING).toOffsetDateTime())
        .field("entry", line -> line.tick().entry());
  }
}
