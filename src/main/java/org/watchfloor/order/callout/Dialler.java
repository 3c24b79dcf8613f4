package org.watchfloor.order.callout;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Subject;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Callee;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.PlacedCall;
import org.watchfloor.order.channel.setting.ChannelBook;

/**
 * Has the exchange dial for the officer. What it says of the call is shown and proposed; what came
 * of it an officer writes down. Writes to disk: any thread but the JavaFX thread.
 */
public final class Dialler {
  private final CalloutService callouts;
  private final Outbox outbox;
  private final CallDesk calls;
  private final ChannelBook channels;
  private final SignIn signIn;

  @Inject
  Dialler(
      CalloutService callouts, Outbox outbox, CallDesk calls, ChannelBook channels, SignIn signIn) {
    this.callouts = callouts;
    this.outbox = outbox;
    this.calls = calls;
    this.channels = channels;
    this.signIn = signIn;
  }

  /** Whether an exchange is set up. */
  public boolean ready() {
    return channels.settings().call().isPresent();
  }

  /** Runs something after every change of what is dialled, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    Subscription said = calls.onChange(changed);
    Subscription moved = outbox.onChange(changed);
    return () -> {
      said.close();
      moved.close();
    };
  }

  /**
   * Has a number dialled.
   *
   * @return the name of the call's message
   * @throws RefusedException if no exchange is set up, the call-out is ended, there is no such
   *     place, what is chosen is no telephone, or the officer is being put through already
   */
  public String dial(String number, String key, Way way) {
    if (!ready()) {
      throw RefusedException.of("callout.refused.noExchange");
    }
    if (way.kind().compareTo(CallWay.SATELLITE) > 0) {
      throw RefusedException.of("callout.refused.noTelephone", way.number());
    }
    CalloutBoard board =
        callouts
            .find(number)
            .orElseThrow(() -> RefusedException.of("callout.refused.none", number));
    if (!board.callout().open()) {
      throw RefusedException.of("callout.refused.ended", number);
    }
    Callee callee =
        board
            .line(key)
            .orElseThrow(() -> RefusedException.of("callout.refused.noPlace", key, number))
            .callee();
    String officer = signIn.actor().officer();
    for (OutboxMessage one : unsettled()) {
      if (one.sender().officer().equals(officer) && running(one)) {
        throw RefusedException.of("callout.refused.dialling", one.message().address());
      }
    }
    settle(number, key);
    String id = CalleeLog.id(number, key);
    return outbox.send(
        ChannelKind.CALL,
        way.number(),
        CalloutService.name(callee),
        List.of(new Subject(CalloutService.CALLEE, id)),
        (draft, name) -> calls.placed(draft, name, way.number(), id));
  }

  /** The telephone is let go a moment after the last word. */
  private boolean running(OutboxMessage one) {
    return (one.state() == MessageState.QUEUED || one.state() == MessageState.UNDER_WAY)
        && calls
            .find(one.id())
            .flatMap(PlacedCall::last)
            .filter(told -> told.stage().last())
            .isEmpty();
  }

  /** A result is written: a call that did not come about waits for nobody any more. */
  public void settle(String number, String key) {
    Subject callee = new Subject(CalloutService.CALLEE, CalleeLog.id(number, key));
    for (OutboxMessage one : unsettled()) {
      if (one.state().needsOfficer() && one.message().about().contains(callee)) {
        outbox.withdraw(one.id(), "");
      }
    }
  }

  private List<OutboxMessage> unsettled() {
    return outbox.unsettled().stream().filter(one -> one.kind() == ChannelKind.CALL).toList();
  }

  /** The last call to each of a call-out of whom nothing was written down since, by place. */
  public Map<String, DialledCall> dialled(CalloutBoard board) {
    Map<String, PlacedCall> last = new HashMap<>();
    for (PlacedCall call : calls.about(board.callout().number() + "/")) {
      last.merge(call.concern(), call, (one, other) -> other.at().isBefore(one.at()) ? one : other);
    }
    Map<String, DialledCall> dialled = new HashMap<>();
    for (PlacedCall call : last.values()) {
      String key = CalleeLog.none(call.concern()).key();
      boolean written =
          board
              .line(key)
              .filter(line ->
                  line.log().attempts().stream()
                      .anyMatch(one -> !one.result().told() && one.recordedAt().isAfter(call.at())))
              .isPresent();
      if (!written) {
        outbox
            .find(call.id())
            .ifPresent(message -> dialled.put(key, new DialledCall(call, message)));
      }
    }
    return dialled;
  }
}
