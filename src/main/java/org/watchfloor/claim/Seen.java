package org.watchfloor.claim;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.account.Officer;
import org.watchfloor.account.Officer.SignedIn;
import org.watchfloor.account.Presence;
import org.watchfloor.account.Presence.Sitting;
import org.watchfloor.account.SignIn;
import org.watchfloor.claim.Claim.Holding;

/**
 * Who of this station is where, at one moment. Signing in at another station says nothing of who is
 * here.
 *
 * @param station this station
 * @param here who is at this seat
 * @param seats what the hall says
 * @param officers who ever signed in, here or elsewhere
 */
record Seen(String station, String here, Presence.Seats seats, List<Officer> officers) {

  /** Whether a claim is of this station, and of the officer at this seat. */
  boolean mine(Holding holding) {
    return local(holding) && holding.officer().equals(here);
  }

  /** Whether a claim is of this station: the officers of another may have the same names. */
  boolean local(Holding holding) {
    return holding.station().equals(station);
  }

  /**
   * Since when the officer of a claim is at no seat; empty for one who is at a seat, or of whom
   * nobody here can tell, as of officers of other stations.
   *
   * @param last when the officer last wrote something that is known
   */
  Optional<Instant> goneSince(Holding holding, Instant last) {
    if (!local(holding) || mine(holding) || !wasHere(holding)) {
      return Optional.empty();
    }
    String officer = holding.officer();
    String seat = holding.own() ? holding.seat() : "";
    return switch (seats) {
      case Presence.Unknown unknown -> Optional.empty();
      case Presence.Hall hall -> fromSeats(hall.sittings(), officer, last, seat);
      case Presence.Alone alone -> alone(officer, last, seat);
    };
  }

  /**
   * Whether the officer ever was at a seat of this station: one who was not cannot have left it.
   */
  private boolean wasHere(Holding holding) {
    return holding.own()
        || signedIn(holding.officer()).isPresent()
        || seats instanceof Presence.Hall hall
            && hall.sittings().stream().anyMatch(one -> one.officer().equals(holding.officer()));
  }

  private Optional<Instant> fromSeats(
      List<Sitting> sittings, String officer, Instant last, String seat) {
    List<Sitting> his = sittings.stream().filter(one -> one.officer().equals(officer)).toList();
    if (his.stream().anyMatch(Sitting::present)) {
      return Optional.empty();
    }
    Optional<Instant> heard = his.stream().map(Sitting::heardAt).max(Comparator.naturalOrder());
    return heard.isPresent() ? heard : Optional.of(left(officer, last, seat, false));
  }

  private Optional<Instant> alone(String officer, Instant last, String seat) {
    boolean anybody = !here.equals(SignIn.NOBODY.officer());
    boolean relieved = relieved(officer, last, seat, false).isPresent();
    return anybody || relieved ? Optional.of(left(officer, last, seat, anybody)) : Optional.empty();
  }

  /** When somebody else came, or else the last that is known of the officer. */
  private Instant left(String officer, Instant last, String seat, boolean anySeat) {
    return relieved(officer, last, seat, anySeat).orElseGet(() -> mark(officer, last));
  }

  private Instant mark(String officer, Instant last) {
    return signedIn(officer).map(SignedIn::signedInAt).filter(at -> at.isAfter(last)).orElse(last);
  }

  /**
   * When the first other officer signed in at the seat where this one was last.
   *
   * @param anySeat at whatever seat: on one machine there is only one
   */
  private Optional<Instant> relieved(String officer, Instant last, String seat, boolean anySeat) {
    Instant mark = mark(officer, last);
    String there = signedIn(officer).map(SignedIn::seat).orElse(seat);
    return others(officer)
        .filter(other -> anySeat || other.seat().equals(there))
        .map(SignedIn::signedInAt)
        .filter(at -> at.isAfter(mark))
        .min(Comparator.naturalOrder());
  }

  private Optional<SignedIn> signedIn(String officer) {
    return officers.stream()
        .filter(one -> one.post().equals(officer))
        .findFirst()
        .flatMap(one -> one.at(station));
  }

  private Stream<SignedIn> others(String officer) {
    return officers.stream()
        .filter(one -> !one.post().equals(officer))
        .flatMap(one -> one.at(station).stream());
  }
}
