package org.watchfloor.order.channel;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.order.channel.call.CallModule;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.order.channel.view.ChannelViewModule;
import org.watchfloor.pending.DueItems;
import org.watchfloor.pending.OpenItems;
import org.watchfloor.store.Belonging;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** What leaves the station by itself joins the console. */
public final class ChannelModule extends FeatureModule {
  @Override
  protected void configure() {
    set(Belonging.class).addBinding().toInstance(new Belonging(ChannelBook.FILE));
    facts(MessageFact.class);
    store(MessageStore.class);
    set(EntryRenderer.class).addBinding().to(MessageRenderer.class);
    set(DueItems.class).addBinding().to(DueMessages.class);
    set(MessageFollower.class);
    job(Sending.class);
    health(ChannelHealth.class);
    startable(ChannelsEnd.class);
    install(new CallModule());
    install(new ChannelViewModule());
  }

  @ProvidesIntoSet
  OpenItems unsettled(Outbox outbox) {
    return OpenItems.of("channel.open", 17, () -> outbox.unsettled().size());
  }

  @ProvidesIntoSet
  ConflictSource conflicts(MessageStore store) {
    return () ->
        store.contradictory().stream()
            .flatMap(one ->
                one.contradictions().open().stream()
                    .map(what -> Conflict.of(store.subject(one.id()), what)))
            .toList();
  }

  @ProvidesIntoSet
  Listing listing(Outbox outbox) {
    return new RecordListing<>("messages", outbox::list)
        .field("id", OutboxMessage::id)
        .field("kind", OutboxMessage::kind)
        .field("address", one -> one.message().address())
        .field("state", OutboxMessage::state)
        .field("since", one -> time(one.standing().since()))
        .field("attempts", one -> one.standing().attempts())
        .field("reason", one -> reason(one))
        .field("detail", one -> detail(one))
        .field("next", one -> time(one.standing().next()))
        .field("until", one -> time(one.until()))
        .field("sender", one -> one.sender().by())
        .field("officer", one -> one.sender().officer())
        .field("peerIds", one -> String.join(" ", one.receipts().peerIds()))
        .field("text", one -> one.message().text());
  }

  @ProvidesIntoSet
  Listing channels(Channels channels, Sending sending) {
    return new RecordListing<>("channels", channels::all)
        .field("kind", Channel::kind)
        .field("name", Channel::name)
        .field("parallel", one -> one.pace().parallel())
        .field("perMinute", one -> limit(one, Duration.ofMinutes(1)))
        .field("perSecond", one -> limit(one, Duration.ofSeconds(1)))
        .field("waiting", one -> sending.queue(one).waiting())
        .field("until", one -> time(sending.queue(one).until()))
        .field("trouble", one -> sending.trouble(one).map(Reason::kind).orElse(null))
        .field("since", one -> time(sending.troubledSince(one).orElse(null)));
  }

  private static @Nullable Integer limit(Channel channel, Duration within) {
    return channel.pace().limits().stream()
        .filter(one -> one.within().equals(within))
        .map(Limit::many)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ReasonKind reason(OutboxMessage one) {
    Reason reason = one.standing().reason();
    return reason == null ? null : reason.kind();
  }

  private static @Nullable String detail(OutboxMessage one) {
    Reason reason = one.standing().reason();
    return reason == null || reason.detail().isEmpty() ? null : reason.detail();
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant at) {
    return at == null ? null : at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
