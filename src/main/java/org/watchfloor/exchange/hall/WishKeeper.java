package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallDatabase;

/**
 * Tells the hall which keys this seat has, and takes a wish away that ended here while the hall was
 * out of reach. Background threads.
 */
final class WishKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(WishKeeper.class);

  private final DataFolder folder;
  private final StationKeys keys;

  @Inject
  WishKeeper(DataFolder folder, StationKeys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  /** What cannot go over now goes with the next beat. */
  void give(KeyWishStore there) {
    int seat = folder.card().incarnation();
    try {
      there.tellCard(seat, keys.cardIfAny().map(PeerCard::fingerprint).orElse(""));
      if (WishKey.of(folder).isEmpty()) {
        there.drop(seat);
      }
    } catch (RuntimeException e) {
      LOG.warn("The hall was not told which keys are here: {}", HallDatabase.code(e));
    }
  }
}
