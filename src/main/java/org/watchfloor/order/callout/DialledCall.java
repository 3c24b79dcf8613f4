package org.watchfloor.order.callout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.call.CallStage;
import org.watchfloor.order.channel.call.PlacedCall;

/**
 * A call that was dialled for one of a call-out and of which no result is written yet.
 *
 * @param call what the exchange said of it
 * @param message where it stands
 */
public record DialledCall(PlacedCall call, OutboxMessage message) {

  /** What came of it, as far as the exchange can know: an officer confirms it or not. */
  public Optional<CallResult> proposed() {
    return call.last()
        .map(PlacedCall.Told::stage)
        .flatMap(stage -> Optional.ofNullable(result(stage)));
  }

  private static @Nullable CallResult result(CallStage stage) {
    return switch (stage) {
      case ANSWERED -> CallResult.ACKNOWLEDGED;
      case BUSY -> CallResult.BUSY;
      case NO_ANSWER -> CallResult.NO_ANSWER;
      case REJECTED -> CallResult.REFUSED;
      case UNREACHABLE -> CallResult.NO_SIGNAL;
      case WRONG_NUMBER -> CallResult.WRONG_NUMBER;
      case OWN_RINGING, OWN_ANSWERED, TRYING, RINGING, PUT_THROUGH -> null;
    };
  }

  /** Whether it did not come about: nobody was called, dial by hand. */
  public boolean failed() {
    return message.state().needsOfficer()
        && call.last().filter(one -> one.stage().last()).isEmpty();
  }
}
