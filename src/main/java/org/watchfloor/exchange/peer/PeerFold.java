package org.watchfloor.exchange.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.exchange.peer.PeerFact.PeerIntroduced;
import org.watchfloor.exchange.peer.PeerFact.PeerStruckOff;
import org.watchfloor.journal.Recorded;

/**
 * How entries become the stations one knows. Nobody speaks for another: what a station writes of
 * whom a second trusts counts nowhere.
 */
final class PeerFold {
  private PeerFold() {}

  static @Nullable Peer apply(@Nullable Peer before, Recorded recorded) {
    if (!PeerStore.isOwn(recorded.entry())) {
      return before;
    }
    return switch (recorded.fact()) {
      case PeerIntroduced fact ->
          new Peer(
              recorded.entry().id().station(),
              fact.card(),
              recorded.entry().happenedAt(),
              recorded.entry().actor().officer(),
              before == null ? List.of() : before.earlierThan(fact.card()),
              before == null ? List.of() : before.rejected(),
              null);
      case PeerStruckOff fact when before != null -> before.struckOff(fact.reason());
      default -> before;
    };
  }
}
