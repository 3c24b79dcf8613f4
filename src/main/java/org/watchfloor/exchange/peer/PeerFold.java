package org.watchfloor.exchange.peer;

import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.peer.PeerFact.PeerIntroduced;
import org.watchfloor.exchange.peer.PeerFact.PeerStruckOff;
import org.watchfloor.journal.Recorded;

/** How entries become the stations one knows. */
final class PeerFold {
  private PeerFold() {}

  static @Nullable Peer apply(@Nullable Peer before, Recorded recorded) {
    return switch (recorded.fact()) {
      case PeerIntroduced fact ->
          new Peer(
              recorded.entry().id().station(),
              fact.card(),
              recorded.entry().happenedAt(),
              recorded.entry().actor().officer(),
              null);
      case PeerStruckOff fact when before != null -> before.struckOff(fact.reason());
      default -> before;
    };
  }
}
