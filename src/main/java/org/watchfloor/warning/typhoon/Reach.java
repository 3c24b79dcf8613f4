package org.watchfloor.warning.typhoon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;

/**
 * When a storm reaches a place, by one forecast of one agency: never said without these.
 *
 * @param storm its number
 * @param called its name
 * @param agency whose forecast
 * @param issuedAt when it was issued
 * @param place what the place is called
 * @param at where it is
 * @param covers the winds that reach it; one that does not stand here does not reach it as far as
 *     the forecast goes and its radii are given
 * @param nearest when and how near the centre comes
 * @param until as far as the forecast goes
 */
public record Reach(
    String storm,
    String called,
    String agency,
    Instant issuedAt,
    String place,
    GeoPoint at,
    List<Cover> covers,
    Approach nearest,
    Instant until) {
  public Reach {
    covers = List.copyOf(covers);
  }

  /**
   * A wind over the place.
   *
   * @param from when it begins
   * @param already whether it blows there already
   * @param until when it ends; null if not before the forecast does
   */
  public record Cover(WindScale scale, Instant from, boolean already, @Nullable Instant until) {}

  /**
   * How near the centre comes.
   *
   * @param metres over the ellipsoid
   */
  public record Approach(Instant at, double metres) {}

  /** When a wind comes, if it does. */
  public Optional<Cover> cover(WindScale scale) {
    return covers.stream().filter(one -> one.scale() == scale).findFirst();
  }

  /** When the first wind comes, if any does. */
  public Optional<Instant> first() {
    return covers.stream().map(Cover::from).min(Instant::compareTo);
  }
}
