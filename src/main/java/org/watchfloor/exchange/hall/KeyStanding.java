package org.watchfloor.exchange.hall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.peer.PeerCard;

/**
 * How a seat stands to the station's keys.
 *
 * @param own the card of the keys that are here; null if there are none
 * @param trusting the stations that are known to trust that card
 * @param mine what became of this seat's own wish
 * @param asking the other seats whose wish nobody has answered
 */
public record KeyStanding(
    @Nullable PeerCard own, List<String> trusting, Mine mine, List<Seat> asking) {
  /** Before anything was read. */
  public static final KeyStanding UNREAD =
      new KeyStanding(null, List.of(), new Mine.None(), List.of());

  public KeyStanding {
    trusting = List.copyOf(trusting);
    asking = List.copyOf(asking);
  }

  /** All of it in sentences, its own keys first. */
  public List<Message> sentences() {
    List<Message> said = new ArrayList<>();
    said.add(ownSaid());
    said.addAll(mineSaid());
    said.addAll(askingSaid());
    return said;
  }

  /** What keys are here, and who is known to trust them. */
  public Message ownSaid() {
    if (own == null) {
      return Message.of("exchange.hall.keys.own.none");
    }
    return trusting.isEmpty()
        ? Message.of("exchange.hall.keys.own.unknown", own.fingerprint())
        : Message.of(
            "exchange.hall.keys.own.trusted",
            own.fingerprint(),
            trusting.size(),
            String.join(", ", trusting));
  }

  /** Which other seats ask, and how they are answered; empty if none does. */
  public List<Message> askingSaid() {
    if (asking.isEmpty()) {
      return List.of();
    }
    List<Message> said = new ArrayList<>();
    asking.forEach(
        seat -> said.add(Message.of("exchange.hall.keys.asks", seat.called(), seat.officer())));
    said.add(Message.of("exchange.hall.keys.how"));
    return said;
  }

  /** What became of the own wish; empty if there is none. */
  public List<Message> mineSaid() {
    return switch (mine) {
      case Mine.None none -> List.of();
      case Mine.Asked asked -> List.of(Message.of("exchange.hall.keys.asked", asked.digits()));
      case Mine.Void gone -> List.of(Message.of("exchange.hall.keys.void"));
      case Mine.Handed handed -> handed.sentences();
      case Mine.Spoilt spoilt ->
          List.of(Message.of("exchange.hall.keys.spoilt", spoilt.by(), spoilt.why()));
    };
  }

  /** A seat's own wish. */
  public sealed interface Mine {

    /** It asks for nothing. */
    record None() implements Mine {}

    /**
     * It waits for an officer at a seat that has them.
     *
     * @param digits what its officer reads to that one
     */
    record Asked(String digits) implements Mine {}

    /**
     * The hall does not have the wish any more: this seat was struck off, or the database is
     * another.
     */
    record Void() implements Mine {}

    /**
     * Keys are laid ready.
     *
     * @param by who handed them at which seat, as the hall says
     * @param at when
     * @param registers how many keys of registers are with them
     * @param trusting the stations that are known to trust their card
     * @param replaces the stations that are known to trust the other keys this seat has; null if it
     *     has none, or the same
     */
    record Handed(
        String by,
        Instant at,
        int registers,
        List<String> trusting,
        @Nullable List<String> replaces)
        implements Mine {
      public Handed {
        trusting = List.copyOf(trusting);
        replaces = replaces == null ? null : List.copyOf(replaces);
      }

      private List<Message> sentences() {
        Message ready = Message.of("exchange.hall.keys.ready", by, registers, trusting.size());
        if (replaces == null) {
          return List.of(ready);
        }
        return List.of(
            ready,
            replaces.isEmpty()
                ? Message.of("exchange.hall.keys.replacesUnknown")
                : Message.of("exchange.hall.keys.replaces", String.join(", ", replaces)));
      }
    }

    /**
     * What is laid ready is not for this wish.
     *
     * @param by who handed it at which seat, as the hall says
     * @param why what is wrong with it, and what to do
     */
    record Spoilt(String by, Message why) implements Mine {}
  }
}
