package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.callout.CalloutFact.CallAttempted;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.MessageFact;
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
import org.watchfloor.order.channel.MessageFollower;
import org.watchfloor.order.channel.OutboxMessage;

/**
 * Takes what became of a message over to whom it was for: that it is on the telephone, or that it
 * is not and somebody must call. Never that it was read.
 */
final class CalloutReceipts implements MessageFollower {
  private final CalloutStore callouts;

  @Inject
  CalloutReceipts(CalloutStore callouts) {
    this.callouts = callouts;
  }

  @Override
  public void follow(Draft draft, OutboxMessage before, MessageFact fact) {
    CallResult result = result(before, fact);
    if (result == null || before.kind() == ChannelKind.CALL) {
      return;
    }
    before.message().about().stream()
        .filter(subject -> subject.kind().equals(CalloutService.CALLEE))
        .forEach(subject -> add(draft, subject, before, result, said(fact)));
  }

  private static @Nullable CallResult result(OutboxMessage before, MessageFact fact) {
    return switch (fact) {
      case MessageDelivered told ->
          before.state().out() && before.receipts().completedBy(told.peerId())
              ? CallResult.DELIVERED
              : null;
      case MessageLost told ->
          before.state().out() && before.receipts().peerIds().contains(told.peerId())
              ? CallResult.UNDELIVERED
              : null;
      case MessageFailed _, MessageExpired _ -> CallResult.UNDELIVERED;
      case MessageWithdrawn _ -> CallResult.UNDELIVERED;
      case MessageSentAgain _ -> CallResult.SENT;
      case MessageQueued _, MessageAttempted _, MessageAccepted _ -> null;
      case MessageDelayed _, MessageUncertain _ -> null;
    };
  }

  /** The peer's own word for it. */
  private static String said(MessageFact fact) {
    return switch (fact) {
      case MessageDelivered told -> told.said();
      case MessageLost told -> told.said();
      case MessageFailed failed -> failed.reason().detail();
      case MessageWithdrawn back -> back.reason();
      default -> "";
    };
  }

  private void add(
      Draft draft, Subject callee, OutboxMessage message, CallResult result, String said) {
    CalleeLog place = CalleeLog.none(callee.id());
    Optional<Callout> callout = callouts.find(place.callout()).map(Versioned::state);
    draft.fact(
        callee,
        new CallAttempted(
            callout
                .flatMap(one -> one.callee(place.key()))
                .map(CalloutService::name)
                .orElse(place.key()),
            CallWay.MESSAGE,
            message.message().address(),
            result,
            "",
            null,
            Map.of(),
            said.isEmpty() ? message.id() : message.id() + " " + said,
            ""),
        callout.map(CalloutService::about).orElse(List.of()));
  }
}
