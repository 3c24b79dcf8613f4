package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.account.AccountService;
import org.watchfloor.account.Officer;
import org.watchfloor.account.Presence;
import org.watchfloor.account.Presence.Sitting;
import org.watchfloor.account.SignIn;

/**
 * Where officers of this station are, as far as anybody here can say: at this seat, at another seat
 * of the hall, or at none since some time.
 */
final class Whereabouts {
  private final SignIn signIn;
  private final Presence presence;
  private final AccountService account;

  @Inject
  Whereabouts(SignIn signIn, Presence presence, AccountService account) {
    this.signIn = signIn;
    this.presence = presence;
    this.account = account;
  }

  /**
   * Since when an officer is at no seat; empty for one who is at a seat, or of whom nobody here can
   * tell.
   *
   * @param last when the officer last wrote something that is known, and where
   * @param seat the seat that was at; empty if it is not known
   */
  Optional<Instant> goneSince(String officer, Instant last, String seat) {
    if (signIn.actor().officer().equals(officer)) {
      return Optional.empty();
    }
    return switch (presence.seats()) {
      case Presence.Unknown unknown -> Optional.empty();
      case Presence.Hall hall -> fromSeats(hall.sittings(), officer, last, seat);
      case Presence.Alone alone -> alone(officer, last, seat);
    };
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
    boolean anybody = !signIn.actor().officer().equals(SignIn.NOBODY.officer());
    boolean relieved = relieved(officer, last, seat, false).isPresent();
    return anybody || relieved ? Optional.of(left(officer, last, seat, anybody)) : Optional.empty();
  }

  /** When somebody else came, or else the last that is known of the officer. */
  private Instant left(String officer, Instant last, String seat, boolean anySeat) {
    return relieved(officer, last, seat, anySeat).orElseGet(() -> mark(officer, last));
  }

  private Instant mark(String officer, Instant last) {
    return signedIn(officer).map(Officer::signedInAt).filter(at -> at.isAfter(last)).orElse(last);
  }

  /**
   * When the first other officer signed in at the seat where this one was last.
   *
   * @param anySeat at whatever seat: on one machine there is only one
   */
  private Optional<Instant> relieved(String officer, Instant last, String seat, boolean anySeat) {
    Instant mark = mark(officer, last);
    String there = signedIn(officer).map(Officer::seat).orElse(seat);
    return others(officer)
        .filter(other -> anySeat || other.seat().equals(there))
        .map(Officer::signedInAt)
        .filter(at -> at.isAfter(mark))
        .min(Comparator.naturalOrder());
  }

  private Optional<Officer> signedIn(String officer) {
    return account.all().stream().filter(one -> one.post().equals(officer)).findFirst();
  }

  private Stream<Officer> others(String officer) {
    return account.all().stream().filter(one -> !one.post().equals(officer));
  }
}
