package org.watchfloor.exchange.parcel;

import java.nio.charset.StandardCharsets;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;

/**
 * A station's signature over one of its own entries: as each carries the link of the one before, it
 * vouches for all of them up to it, whoever carries them on.
 *
 * @param entry the entry's name
 * @param link its link
 * @param signature Ed25519 over both, Base64
 */
public record HeadSeal(EntryId entry, String link, String signature) {

  /** This station's seal on one of its entries. */
  static HeadSeal of(EntryId entry, String link, StationKeys keys) {
    return new HeadSeal(entry, link, keys.sign(text(entry, link)));
  }

  /** Whether the station of a card made it. */
  boolean isBy(PeerCard card) {
    return card.station().equals(entry.station())
        && StationKeys.isSignedBy(card, text(entry, link), signature);
  }

  private static byte[] text(EntryId entry, String link) {
    return ("watchfloor head 1 " + entry + " " + link).getBytes(StandardCharsets.UTF_8);
  }
}
