package org.watchfloor.evacuation.vessel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * A vessel as it stands now.
 *
 * @param profile what the register says
 * @param standing its state, as reported last
 * @param aboard how many people are on it; null if nobody said
 * @param seen where it was last; null if nobody said
 * @param contradictions what was written apart and cannot both hold
 */
public record Vessel(
    VesselProfile profile,
    Standing standing,
    @Nullable Aboard aboard,
    @Nullable Sighting seen,
    Contradictions contradictions) {

  /** What the register says; null of one that was only reported. */
  @Nullable VesselProfile registeredProfile() {
    return profile.registered() ? profile : null;
  }

  static Vessel of(VesselProfile profile) {
    return new Vessel(profile, Standing.NONE, null, null, Contradictions.NONE);
  }

  public String number() {
    return profile.number();
  }

  public String name() {
    return profile.name();
  }

  public VesselState state() {
    return standing.state();
  }

  /** How many people are known to be on it. */
  public long people() {
    return aboard == null ? 0 : aboard.people();
  }

  /** The harbour it counts for: the one it lies in or makes for, else its own; may be empty. */
  public String harbour() {
    String now = standing.harbour();
    return now == null || now.isEmpty() ? profile.harbour() : now;
  }

  /**
   * Where it is to be drawn: its berth while it lies in its own harbour, else where it was seen
   * last; empty if nobody knows.
   */
  public Optional<GeoPoint> place() {
    return lies()
        ? Optional.ofNullable(profile.berth())
        : Optional.ofNullable(seen).map(Sighting::place);
  }

  /** Whether it is at its own berth, and that is known. */
  private boolean lies() {
    boolean home = state() == VesselState.BERTHED && harbour().equals(profile.harbour());
    return home && profile.berth() != null;
  }

  /** Where {@link #place} came from. */
  public PointSource pointSource() {
    return lies() ? profile.pointSource() : seen == null ? PointSource.UNTOLD : seen.pointSource();
  }

  Vessel with(VesselProfile changed) {
    return new Vessel(changed, standing, aboard, seen, contradictions);
  }

  Vessel with(Standing now, Contradictions known) {
    return new Vessel(profile, now, aboard, seen, known);
  }

  Vessel with(Contradictions known) {
    return new Vessel(profile, standing, aboard, seen, known);
  }

  Vessel with(Aboard count) {
    boolean older = aboard != null && count.at().isBefore(aboard.at());
    return new Vessel(profile, standing, older ? aboard : count, seen, contradictions);
  }

  Vessel with(Sighting sighting) {
    boolean older = seen != null && sighting.at().isBefore(seen.at());
    return new Vessel(profile, standing, aboard, older ? seen : sighting, contradictions);
  }
}
