package org.watchfloor.exchange.peer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.exchange.peer.PeerFact.PeerIntroduced;
import org.watchfloor.exchange.peer.PeerFact.PeerStruckOff;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.store.Realm;

/** The door to the other stations: shows the own card, introduces and strikes off. Background. */
@Singleton
public final class PeerService {
  private final Journal journal;
  private final SignIn signIn;
  private final StationKeys keys;
  private final PeerStore peers;

  @Inject
  PeerService(Journal journal, SignIn signIn, StationKeys keys, PeerStore peers) {
    this.journal = journal;
    this.signIn = signIn;
    this.keys = keys;
    this.peers = peers;
  }

  /** Runs something after every introduction and every striking off; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(PeerFact.class, changed);
  }

  /**
   * The card of this station; its keys are made if there are none yet.
   *
   * @throws RefusedException if they cannot be made or read
   */
  public PeerCard own() {
    return keys.card();
  }

  /** The stations this one was introduced to, struck off or not, by id. */
  public List<Peer> list() {
    return peers.knownAt(journal.station());
  }

  /**
   * The stations that are known to trust this one by a card, by id: those whose own entries say so
   * and have come here.
   */
  public List<String> trusting(PeerCard own) {
    return peers.list().stream()
        .filter(Peer::trusted)
        .filter(peer -> !peer.at().equals(journal.station()))
        .filter(peer -> peer.card().sameKeys(own))
        .map(Peer::at)
        .distinct()
        .sorted()
        .toList();
  }

  /** One of them. */
  public Optional<Peer> find(String station) {
    return peers.find(id(station)).map(Versioned::state);
  }

  /**
   * Reads a card.
   *
   * @throws RefusedException if it is none, this station's own, or that of a drill while this
   *     station is not one, or the reverse
   */
  public PeerCard read(String text) {
    PeerCard card =
        PeerCard.parse(text).orElseThrow(() -> RefusedException.of("exchange.peer.refused.card"));
    if (card.station().equals(journal.station())) {
      throw RefusedException.of("exchange.peer.refused.own", card.station());
    }
    Realm realm = Realm.of(card.station());
    if (realm != Realm.of(journal.station())) {
      throw RefusedException.of("exchange.peer.refused.realm." + realm, card.name());
    }
    return card;
  }

  /**
   * Trusts a station, after an officer has compared its fingerprint with what that station's own
   * screen or paper shows. One that was known by another card is known by this one from here on.
   *
   * @param fingerprint as read there, not here
   * @return what holds now, in a sentence
   * @throws RefusedException if the fingerprint is another
   */
  public Message introduce(PeerCard card, String fingerprint) {
    if (!card.matches(fingerprint)) {
      throw RefusedException.of("exchange.peer.refused.fingerprint", card.station(), card.name());
    }
    Optional<Versioned<Peer>> known = peers.find(id(card.station()));
    Optional<Peer> before = known.map(Versioned::state);
    if (before.filter(Peer::trusted).filter(peer -> peer.card().equals(card)).isPresent()) {
      return Message.of("exchange.peer.known", card.station(), card.name());
    }
    write(card.station(), new PeerIntroduced(card));
    return Message.of(
        before.isPresent() ? "exchange.peer.introducedAnew" : "exchange.peer.introduced",
        card.station(),
        card.name());
  }

  /**
   * Takes nothing more from a station and seals nothing more for it.
   *
   * @param reason why
   * @throws RefusedException if it is not known, struck off already, or no reason is given
   */
  public Message strikeOff(String station, String reason) {
    Peer peer =
        find(station).orElseThrow(() -> RefusedException.of("exchange.peer.refused.none", station));
    if (!peer.trusted()) {
      throw RefusedException.of("exchange.peer.refused.struckOff", station);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("exchange.peer.refused.reason");
    }
    write(station, new PeerStruckOff(reason.strip()));
    return Message.of("exchange.peer.struckOff", station, peer.card().name());
  }

  private void write(String station, Fact fact) {
    Subject subject = peers.subject(id(station));
    journal.append(
        new Draft(signIn.actor()).fact(subject, fact).expecting(subject, journal.version(subject)));
  }

  private String id(String station) {
    return PeerStore.id(journal.station(), station);
  }
}
