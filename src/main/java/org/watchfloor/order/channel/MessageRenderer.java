package org.watchfloor.order.channel;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.channel.MessageFact.MessageAccepted;
import org.watchfloor.order.channel.MessageFact.MessageAttempted;
import org.watchfloor.order.channel.MessageFact.MessageDelayed;
import org.watchfloor.order.channel.MessageFact.MessageDelivered;
import org.watchfloor.order.channel.MessageFact.MessageExpired;
import org.watchfloor.order.channel.MessageFact.MessageFailed;
import org.watchfloor.order.channel.MessageFact.MessageLost;
import org.watchfloor.order.channel.MessageFact.MessageQueued;
import org.watchfloor.order.channel.MessageFact.MessageSentAgain;
import org.watchfloor.order.channel.MessageFact.MessageUncertain;
import org.watchfloor.order.channel.MessageFact.MessageWithdrawn;

/** Says what became of messages. */
final class MessageRenderer implements EntryRenderer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  @Inject
  MessageRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(MessageFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((MessageFact) recorded.fact()) {
      case MessageQueued fact ->
          texts.get(
              "channel.line.queued",
              id,
              texts.name("channel.kind", fact.kind()),
              fact.address(),
              fact.text());
      case MessageAttempted fact -> texts.get("channel.line.attempted", id, fact.attempt());
      case MessageAccepted fact ->
          texts.get("channel.line.accepted", id, String.join(", ", fact.peerIds()));
      case MessageDelivered fact -> texts.get("channel.line.delivered", id, fact.said());
      case MessageDelayed fact ->
          texts.get(
              "channel.line.delayed",
              id,
              texts.say(fact.reason().said()),
              TIME.format(fact.next()));
      case MessageFailed fact ->
          texts.get("channel.line.failed", id, texts.say(fact.reason().said()));
      case MessageUncertain fact ->
          texts.get("channel.line.uncertain", id, texts.say(fact.reason().said()));
      case MessageLost fact -> texts.get("channel.line.lost", id, fact.said());
      case MessageExpired _ -> texts.get("channel.line.expired", id);
      case MessageWithdrawn fact -> texts.get("channel.line.withdrawn", id, fact.reason());
      case MessageSentAgain _ -> texts.get("channel.line.again", id);
    };
  }
}
