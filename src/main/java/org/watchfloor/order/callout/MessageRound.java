package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.callout.CalloutSender.Handover;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Way;

/**
 * Hands the words of a call-out over to the channels, once for everybody who was not called yet.
 * Who a channel does not take stays to be called by hand. Any thread but the JavaFX thread.
 */
public final class MessageRound {
  private final CalloutService callouts;
  private final CalloutSender sender;

  @Inject
  MessageRound(CalloutService callouts, CalloutSender sender) {
    this.callouts = callouts;
    this.sender = sender;
  }

  /**
   * What became of it.
   *
   * @param sent the places of those whose message a channel took
   * @param byHand the places of those who must be called by hand
   */
  public record Outcome(List<String> sent, List<String> byHand) {
    public Outcome {
      sent = List.copyOf(sent);
      byHand = List.copyOf(byHand);
    }
  }

  /**
   * Sends.
   *
   * @throws RefusedException if there is no such call-out, or no channel takes messages
   */
  public Outcome send(String number) {
    if (!sender.ways().contains(CallWay.MESSAGE)) {
      throw RefusedException.of("callout.refused.byHand");
    }
    CalloutBoard board =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    List<String> sent = new ArrayList<>();
    List<String> byHand = new ArrayList<>();
    for (CalloutLine line : board.lines()) {
      if (line.state() == CalleeState.WAITING) {
        boolean taken = handOver(board.callout(), line.callee());
        (taken ? sent : byHand).add(line.callee().key());
      }
    }
    return new Outcome(sent, byHand);
  }

  private boolean handOver(Callout callout, Callee callee) {
    Optional<Way> mobile =
        callee.ways().stream().filter(way -> way.kind() == CallWay.MOBILE).findFirst();
    if (mobile.isEmpty()) {
      return false;
    }
    Way way = new Way(CallWay.MESSAGE, mobile.get().number());
    String id = CalleeLog.id(callout.number(), callee.key());
    return switch (sender.send(id, way, callout.title() + " " + callout.words())) {
      case Handover.Accepted(String message) -> {
        callouts.attempt(
            callout.number(),
            callee.key(),
            new CallReport(
                way.kind(), way.number(), CallResult.SENT, "", null, Map.of(), message, null));
        yield true;
      }
      case Handover.Refused refused -> false;
      case Handover.Unknown unknown -> false;
    };
  }
}
