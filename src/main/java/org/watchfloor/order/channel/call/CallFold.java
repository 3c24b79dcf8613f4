package org.watchfloor.order.channel.call;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.channel.call.CallFact.CallPlaced;
import org.watchfloor.order.channel.call.CallFact.CallTold;

/** How entries become a call through the exchange. */
final class CallFold {
  private CallFold() {}

  static @Nullable PlacedCall apply(@Nullable PlacedCall before, Recorded recorded) {
    Entry entry = recorded.entry();
    if (!(recorded.fact() instanceof CallFact fact)) {
      return before;
    }
    return switch (fact) {
      case CallPlaced placed ->
          before == null
              ? new PlacedCall(
                  entry.subject().id(),
                  placed.number(),
                  placed.concern(),
                  entry.actor().officer(),
                  entry.recordedAt(),
                  List.of())
              : before;
      case CallTold told ->
          before == null
              ? null
              : before.with(new PlacedCall.Told(told.stage(), told.said(), entry.recordedAt()));
    };
  }
}
