package org.watchfloor.order.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
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
import org.watchfloor.order.channel.OutboxMessage.Sender;
import org.watchfloor.order.channel.OutboxMessage.Standing;

/**
 * How entries become a message. What a peer has stays with it: nothing written elsewhere makes a
 * message that went out look as if it had not. Two machines that each had it taken are named.
 */
final class MessageFold {
  private MessageFold() {}

  static @Nullable OutboxMessage apply(@Nullable OutboxMessage before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (before == null) {
      return recorded.fact() instanceof MessageQueued fact ? queued(fact, entry) : null;
    }
    return switch (recorded.fact()) {
      case MessageFact fact -> moved(before, fact, entry);
      case ConflictSettled fact -> before.with(before.contradictions().settling(fact));
      default -> before;
    };
  }

  private static OutboxMessage queued(MessageQueued fact, Entry entry) {
    return new OutboxMessage(
        new OutgoingMessage(
            entry.subject().id(),
            fact.kind(),
            fact.address(),
            fact.text(),
            fact.until(),
            entry.about()),
        new Sender(fact.by(), entry.actor().officer(), entry.recordedAt()),
        new Standing(MessageState.QUEUED, entry.recordedAt(), 0, entry.recordedAt(), null, null),
        Receipts.NONE,
        Contradictions.NONE);
  }

  private static OutboxMessage moved(OutboxMessage before, MessageFact fact, Entry entry) {
    Instant at = entry.recordedAt();
    boolean out = before.state().out();
    boolean back = before.state() == MessageState.WITHDRAWN;
    return switch (fact) {
      case MessageQueued _ -> before;
      case MessageAttempted begun -> out ? before : before.attempt(begun.attempt(), at);
      case MessageAccepted taken -> accepted(before, taken, entry);
      case MessageDelivered told -> arrived(before, told, at);
      case MessageLost told -> lost(before, told, at);
      case MessageDelayed late ->
          out || back ? before : before.ended(MessageState.WAITING, at, late.next(), late.reason());
      case MessageFailed failed ->
          out || back ? before : before.ended(MessageState.REFUSED, at, null, failed.reason());
      case MessageUncertain unknown ->
          out ? before : before.ended(MessageState.UNCERTAIN, at, null, unknown.reason());
      case MessageExpired _ ->
          out || back
              ? before
              : before.in(MessageState.EXPIRED, at, null, before.standing().reason());
      case MessageWithdrawn _ ->
          out ? before : before.in(MessageState.WITHDRAWN, at, null, before.standing().reason());
      case MessageSentAgain again ->
          out
              ? before
              : before.from(new Sender(again.by(), entry.actor().officer(), at), again.until());
    };
  }

  private static OutboxMessage accepted(OutboxMessage before, MessageAccepted fact, Entry entry) {
    String name = entry.id().toString();
    OutboxMessage now =
        before
            .with(before.receipts().taken(fact.peerIds(), fact.receipts(), name))
            .ended(MessageState.ACCEPTED, entry.recordedAt(), null, null);
    return before.state().out()
        ? now.with(
            before.contradictions().plus("channel.conflict.twice", name, before.receipts().entry()))
        : now;
  }

  private static OutboxMessage arrived(OutboxMessage before, MessageDelivered fact, Instant at) {
    if (!before.receipts().peerIds().contains(fact.peerId())) {
      return before;
    }
    OutboxMessage now = before.with(before.receipts().told(fact.peerId(), true));
    return now.receipts().allArrived() && before.state() == MessageState.ACCEPTED
        ? now.in(MessageState.DELIVERED, at, null, null)
        : now;
  }

  private static OutboxMessage lost(OutboxMessage before, MessageLost fact, Instant at) {
    return before.receipts().peerIds().contains(fact.peerId()) && before.state().out()
        ? before
            .with(before.receipts().told(fact.peerId(), false))
            .in(MessageState.REFUSED, at, null, new Reason(ReasonKind.UNDELIVERED, fact.said()))
        : before;
  }
}
