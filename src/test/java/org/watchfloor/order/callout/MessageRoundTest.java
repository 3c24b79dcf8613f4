package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.order.callout.roll.CallWay;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What a channel takes is sent and not read; what it does not take stays to be called by hand. */
class MessageRoundTest {
  @TempDir Path temp;

  private static final class Gateway implements CalloutSender {
    private final List<String> taken = new ArrayList<>();

    @Override
    public Set<CallWay> ways() {
      return Set.of(CallWay.MESSAGE);
    }

    @Override
    public Handover send(String callee, Way way, String words) {
      taken.add(callee);
      return switch (taken.size()) {
        case 1 -> new Handover.Accepted("M-1");
        case 2 -> new Handover.Refused(Message.of("callout.refused.byHand"));
        default -> new Handover.Unknown();
      };
    }
  }

  @Test
  void whatIsTakenCountsAsSentAndTheRestWaits() {
    try (TestStation station = CalloutDesk.open(temp.resolve("dh"), "ZS-DH", new HandClock())) {
      CalloutDesk.fill(station);
      String number = CalloutDesk.start(station);
      assertThatThrownBy(() -> station.get(MessageRound.class).send(number))
          .as("by hand only until a channel is joined")
          .isInstanceOf(RefusedException.class);
      CalloutService callouts = station.get(CalloutService.class);
      Gateway gateway = new Gateway();
      MessageRound.Outcome outcome = new MessageRound(callouts, gateway).send(number);
      assertThat(outcome.sent()).containsExactly("001");
      assertThat(outcome.byHand()).containsExactly("002", "003");
      assertThat(gateway.taken).containsExactly(number + "/001", number + "/002", number + "/003");
      assertThat(CalloutDesk.states(callouts.find(number).orElseThrow()))
          .containsExactly(CalleeState.SENT, CalleeState.WAITING, CalleeState.WAITING);
    }
  }
}
