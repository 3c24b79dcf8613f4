package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.hall.KeyFact.StationKeysDeclined;
import org.watchfloor.exchange.hall.KeyFact.StationKeysHanded;
import org.watchfloor.exchange.hall.KeyFact.StationKeysNotLaid;
import org.watchfloor.exchange.hall.KeyFact.StationKeysRenewed;
import org.watchfloor.exchange.hall.KeyFact.StationKeysTaken;
import org.watchfloor.exchange.hall.KeyStanding.Mine;
import org.watchfloor.exchange.peer.Fingerprint;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.SealingKey;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.store.DataFolder;

/**
 * The station's keys go from seat to seat: one asks through the hall's database, an officer at
 * another compares its digits and hands them, an officer at the first compares the station's and
 * puts them in place. Neither believes the database: whoever writes it gets no keys and places
 * none. Decided in {@code docs/decisions/0045}. Any thread but the JavaFX thread.
 */
@Singleton
public final class SeatKeys {
  private static final String PURPOSE = "watchfloor seat keys 1";

  private final DataFolder folder;
  private final Journal journal;
  private final SignIn signIn;
  private final HallService hall;
  private final StationKeys keys;
  private final PeerService peers;
  private final ArrivalRegisters registers;

  /** What was laid ready for this seat, opened. */
  private record Opened(KeyBundle bundle, PeerCard card) {}

  @Inject
  SeatKeys(
      DataFolder folder,
      Journal journal,
      SignIn signIn,
      HallService hall,
      StationKeys keys,
      PeerService peers,
      ArrivalRegisters registers) {
    this.folder = folder;
    this.journal = journal;
    this.signIn = signIn;
    this.hall = hall;
    this.keys = keys;
    this.peers = peers;
    this.registers = registers;
  }

  /**
   * How this seat stands to the keys, by what was heard of the hall last.
   *
   * @throws RefusedException if its own files of keys cannot be read
   */
  public KeyStanding standing() {
    List<Seat> seats =
        hall.state() instanceof HallState.Together together ? together.seats() : List.of();
    PeerCard own = keys.cardIfAny().orElse(null);
    return new KeyStanding(
        own,
        own == null ? List.of() : peers.trusting(own),
        mine(seats),
        seats.stream().filter(seat -> !isHere(seat)).filter(Seat::asks).toList());
  }

  private boolean isHere(Seat seat) {
    return seat.incarnation() == folder.card().incarnation();
  }

  private Mine mine(List<Seat> seats) {
    SealingKey asked = WishKey.of(folder).orElse(null);
    if (asked == null) {
      return new Mine.None();
    }
    KeyWish wish = seats.stream().filter(this::isHere).findFirst().map(Seat::wish).orElse(null);
    if (hall.state() instanceof HallState.Together
        && (wish == null || !wish.publicKey().equals(asked.publicText()))) {
      return new Mine.Void();
    }
    KeyWish.Handed handed = wish == null ? null : wish.handed();
    return handed == null ? new Mine.Asked(digits(asked)) : ready(asked, handed);
  }

  private String digits(SealingKey asked) {
    return KeyWish.fingerprint(
        folder.card().station(), folder.card().incarnation(), asked.publicText());
  }

  private Mine ready(SealingKey asked, KeyWish.Handed handed) {
    String by = by(handed);
    try {
      Opened opened = open(fetch(asked), asked);
      PeerCard own = keys.cardIfAny().orElse(null);
      return new Mine.Handed(
          by,
          handed.at(),
          opened.bundle().registers().size(),
          peers.trusting(opened.card()),
          own == null || own.equals(opened.card()) ? null : peers.trusting(own));
    } catch (RefusedException e) {
      return new Mine.Spoilt(by, e.said());
    }
  }

  private static String by(KeyWish.Handed handed) {
    return handed.officer() + " " + handed.seat();
  }

  /**
   * Asks for the station's keys; what this seat asked before is void.
   *
   * @return the digits its officer reads to one at a seat that has them
   * @throws RefusedException if the hall is out of reach, or the key of the wish cannot be kept
   */
  public synchronized String ask() {
    HallStore there = hall.together();
    // Kept before it is told: a wish without its key could be answered by mistake.
    SealingKey fresh = WishKey.make(folder);
    try {
      atHall(
          there,
          wishes -> {
            wishes.ask(folder.card().incarnation(), fresh.publicText());
            return true;
          });
    } catch (RefusedException e) {
      // Should the hall have heard it all the same: a wish without its key is taken away there.
      WishKey.end(folder);
      throw e;
    }
    return digits(fresh);
  }

  /**
   * Asks no longer, or does not take what was handed. Out of reach, the hall is told when it is
   * back; what is laid ready there cannot be opened any more at once.
   *
   * @return what holds now, in a sentence
   * @throws RefusedException if this seat asks for nothing, or its file cannot be ended
   */
  public synchronized Message withdraw() {
    Mine before = standing().mine();
    String from =
        switch (before) {
          case Mine.None none -> throw RefusedException.of("exchange.hall.keys.refused.noWish");
          case Mine.Handed handed -> handed.by();
          case Mine.Spoilt spoilt -> spoilt.by();
          case Mine.Asked asked -> "";
          case Mine.Void gone -> "";
        };
    WishKey.end(folder);
    if (!from.isEmpty()) {
      write(new Draft(signIn.actor()).fact(subject(), new StationKeysDeclined(from)));
    }
    return dropped()
        ? Message.of(
            from.isEmpty() ? "exchange.hall.keys.withdrawn" : "exchange.hall.keys.declined", from)
        : Message.of("exchange.hall.keys.withdrawnApart");
  }

  /**
   * Hands the station's keys to a seat that asks for them, after an officer has heard its digits
   * from that seat's own officer.
   *
   * @param named what the seat is called, or its number
   * @param digits as read there, not here
   * @return what holds now, in sentences
   * @throws RefusedException if nobody is signed in, this seat has no keys, that one does not ask,
   *     was answered or took it back, the digits are others, or the hall is out of reach
   */
  public List<Message> hand(String named, String digits) {
    HallStore there = hall.together();
    return hand(
        atHall(there, wishes -> SeatFolder.find(there.seats(), named)).incarnation(), digits);
  }

  /**
   * The same to the seat of a number.
   *
   * @throws RefusedException as {@link #hand(String, String)}
   */
  public synchronized List<Message> hand(int number, String digits) {
    Actor actor = signedIn();
    HallStore there = hall.together();
    if (keys.cardIfAny().isEmpty()) {
      throw RefusedException.of("exchange.hall.keys.refused.noneHere");
    }
    Seat seat =
        atHall(there, wishes -> there.seats()).stream()
            .filter(one -> one.incarnation() == number)
            .findFirst()
            .orElseThrow(() ->
                RefusedException.of("exchange.hall.keys.refused.asksNot", String.valueOf(number)));
    KeyWish wish = seat.wish();
    if (isHere(seat) || wish == null) {
      throw RefusedException.of("exchange.hall.keys.refused.asksNot", seat.called());
    }
    KeyWish.Handed handed = wish.handed();
    if (handed != null) {
      throw RefusedException.of("exchange.hall.keys.refused.answered", seat.called(), by(handed));
    }
    String station = folder.card().station();
    String compared = KeyWish.fingerprint(station, seat.incarnation(), wish.publicKey());
    if (!Fingerprint.same(digits, compared)) {
      throw RefusedException.of("exchange.hall.keys.refused.digits", seat.called());
    }
    return List.of(
        hand(there, actor, seat, wish.publicKey(), compared),
        Message.of("exchange.hall.keys.readCard", keys.cardIfAny().orElseThrow().fingerprint()));
  }

  private Message hand(HallStore there, Actor actor, Seat seat, String publicKey, String compared) {
    String station = folder.card().station();
    KeyBundle bundle = new KeyBundle(station, keys.secret(), registers.keysToHand());
    String sealed =
        SealingKey.seal(
            publicKey,
            PURPOSE,
            KeyWish.bound(station, seat.incarnation(), publicKey),
            bundle.bytes());
    Draft draft =
        new Draft(actor)
            .fact(
                subject(),
                new StationKeysHanded(
                    seat.incarnation(),
                    seat.name(),
                    seat.officer(),
                    compared,
                    keys.cardIfAny().map(PeerCard::fingerprint).orElse(""),
                    bundle.registers().size()));
    registers.handedOut(draft, bundle.registers().keySet(), seat.called());
    write(draft);
    boolean laid;
    try {
      laid = atHall(there, wishes -> wishes.lay(seat.incarnation(), publicKey, sealed, actor));
    } catch (RefusedException e) {
      notLaid(actor, seat);
      throw new RefusedException(
          Message.of("exchange.hall.keys.refused.notLaid", seat.called(), e.said()), e);
    }
    if (!laid) {
      notLaid(actor, seat);
      throw RefusedException.of("exchange.hall.keys.refused.meanwhile", seat.called());
    }
    return Message.of("exchange.hall.keys.handed", seat.called(), bundle.registers().size());
  }

  private void notLaid(Actor actor, Seat seat) {
    write(
        new Draft(actor).fact(subject(), new StationKeysNotLaid(seat.incarnation(), seat.name())));
  }

  /**
   * Puts what was handed in place, after an officer has heard the station's digits from the one who
   * handed it. Killed in between, it is done again from the beginning: what was laid ready goes
   * last.
   *
   * @param digits the fingerprint of the station's card, as read there, not here
   * @return what holds now, in sentences
   * @throws RefusedException if nobody is signed in, nothing is laid ready or it does not open, the
   *     digits are others, the hall is out of reach, or a file cannot be written
   */
  public synchronized List<Message> take(String digits) {
    Actor actor = signedIn();
    hall.together();
    SealingKey asked =
        WishKey.of(folder)
            .orElseThrow(() -> RefusedException.of("exchange.hall.keys.refused.noWish"));
    Opened opened = open(fetch(asked), asked);
    if (!Fingerprint.same(digits, opened.card().fingerprint())) {
      throw RefusedException.of("exchange.hall.keys.refused.card");
    }
    // A register just opened elsewhere must be known before its key.
    journal.takeInOthers();
    List<String> read = registers.takeKeys(opened.bundle().registers());
    PeerCard before = keys.cardIfAny().orElse(null);
    Optional<Path> aside = keys.replace(opened.bundle().secret());
    write(
        new Draft(actor)
            .fact(
                subject(),
                new StationKeysTaken(
                    from(),
                    opened.card().fingerprint(),
                    read.size(),
                    aside.isEmpty() || before == null ? "" : before.fingerprint())));
    WishKey.end(folder);
    List<Message> said = new ArrayList<>();
    said.add(
        Message.of("exchange.hall.keys.taken", read.size(), peers.trusting(opened.card()).size()));
    aside.ifPresent(kept -> said.add(replaced(kept, before)));
    if (!dropped()) {
      said.add(Message.of("exchange.hall.keys.leftAtHall"));
    }
    return said;
  }

  private Message replaced(Path kept, @Nullable PeerCard before) {
    List<String> trusted = before == null ? List.of() : peers.trusting(before);
    return trusted.isEmpty()
        ? Message.of("exchange.hall.keys.replaced", kept)
        : Message.of("exchange.hall.keys.replacedTrusted", kept, String.join(", ", trusted));
  }

  /**
   * Makes new keys of the station, as when a machine that had them is lost. Here alone: the other
   * seats ask for them, and other stations are introduced again.
   *
   * @param reason why
   * @return what holds now, in a sentence
   * @throws RefusedException if nobody is signed in, no reason is given, this seat has none to be
   *     replaced, or they cannot be written
   */
  public synchronized Message renew(String reason) {
    Actor actor = signedIn();
    if (reason.isBlank()) {
      throw RefusedException.of("exchange.hall.keys.refused.reason");
    }
    PeerCard before =
        keys.cardIfAny()
            .orElseThrow(() -> RefusedException.of("exchange.hall.keys.refused.noneHere"));
    Path aside = keys.renew().orElseThrow();
    String now = peers.own().fingerprint();
    write(
        new Draft(actor)
            .fact(subject(), new StationKeysRenewed(reason.strip(), now, before.fingerprint())));
    return Message.of("exchange.hall.keys.renewed", now, aside, folder.card().station());
  }

  /** Who handed it, as the hall says. */
  private String from() {
    return hall.state() instanceof HallState.Together together
        ? together.seats().stream()
            .filter(this::isHere)
            .map(Seat::wish)
            .map(wish -> wish == null ? null : wish.handed())
            .map(handed -> handed == null ? "" : by(handed))
            .findFirst()
            .orElse("")
        : "";
  }

  private String fetch(SealingKey asked) {
    HallStore there = hall.together();
    try {
      return there
          .wishes()
          .sealed(folder.card().incarnation(), asked.publicText())
          .orElseThrow(() -> RefusedException.of("exchange.hall.keys.refused.nothing"));
    } catch (RuntimeException e) {
      throw hall.lost(there, e);
    }
  }

  private Opened open(String sealed, SealingKey asked) {
    String station = folder.card().station();
    String bound = KeyWish.bound(station, folder.card().incarnation(), asked.publicText());
    return asked
        .open(PURPOSE, bound, sealed)
        .flatMap(KeyBundle::parse)
        .filter(bundle -> bundle.station().equals(station))
        .flatMap(bundle -> keys.cardOf(bundle.secret()).map(card -> new Opened(bundle, card)))
        .orElseThrow(() -> RefusedException.of("exchange.hall.keys.refused.spoilt"));
  }

  /** Whether the hall was told that the wish is over. */
  private boolean dropped() {
    try {
      return atHall(
          hall.together(),
          wishes -> {
            wishes.drop(folder.card().incarnation());
            return true;
          });
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Asks the hall something, and shows what changed by it. */
  private <T> T atHall(HallStore there, Function<KeyWishStore, T> question) {
    T answer;
    try {
      answer = question.apply(there.wishes());
    } catch (RuntimeException e) {
      throw hall.lost(there, e);
    }
    hall.lookAtSeats(there);
    return answer;
  }

  private Actor signedIn() {
    Actor actor = signIn.actor();
    if (actor.officer().equals(SignIn.NOBODY.officer())) {
      throw RefusedException.of("exchange.hall.keys.refused.nobody");
    }
    return actor;
  }

  private Subject subject() {
    return new Subject("station-keys", journal.station());
  }

  private void write(Draft draft) {
    journal.append(draft);
  }
}
