package org.watchfloor.evacuation.vessel;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * What the register says of a vessel.
 *
 * @param number its number in the district
 * @param name its name or the number on its hull
 * @param kind what it is for
 * @param harbour its home harbour; empty if not known
 * @param area the code of the area its harbour lies in, if known
 * @param berth where it lies when it is in its home harbour, if known
 * @param pointSource where that came from
 * @param crew how many people it is licensed for; 0 if not known
 * @param channel how it is called: a call sign, a set, a channel; if known
 * @param caretaker the post that answers for it, if named
 */
@Together({"berth", "pointSource"})
public record VesselProfile(
    String number,
    String name,
    VesselKind kind,
    String harbour,
    @Nullable String area,
    @Nullable GeoPoint berth,
    PointSource pointSource,
    long crew,
    @Nullable String channel,
    @Nullable String caretaker) {
  public VesselProfile {
    pointSource = PointSource.of(pointSource);
  }

  /** One that was reported before the register had it. */
  static VesselProfile unregistered(String number) {
    return new VesselProfile(
        number, number, VesselKind.OTHER, "", null, null, PointSource.UNTOLD, 0, null, null);
  }

  /** Whether the register has it; one that was only reported has no home harbour. */
  boolean registered() {
    return !harbour.isEmpty();
  }
}
