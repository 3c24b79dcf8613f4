package org.watchfloor.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An officer known to this hall, by post.
 *
 * @param post the post's name, as written on every entry
 * @param seat where an officer of that post signed in last, at whatever station
 * @param signedInAt when that was
 * @param sittings the last signing in at each station, by station: posts of one name are not one
 *     officer
 */
public record Officer(String post, String seat, Instant signedInAt, List<SignedIn> sittings) {
  public Officer {
    sittings = List.copyOf(sittings);
  }

  /**
   * The last signing in at one station.
   *
   * @param station its short id
   * @param seat the seat's name
   * @param signedInAt when that was
   */
  public record SignedIn(String station, String seat, Instant signedInAt) {}

  /** The last signing in at a station; empty if nobody of that post ever signed in there. */
  public Optional<SignedIn> at(String station) {
    return sittings.stream().filter(one -> one.station().equals(station)).findFirst();
  }
}
