package org.watchfloor.evacuation.vessel;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * What somebody says of a vessel; what is not said is null.
 *
 * @param state how it is
 * @param harbour the harbour it lies in or makes for
 * @param aboard how many people are on it
 * @param place where it is
 * @param pointSource where that place came from
 * @param by the post that says so; may be empty
 * @param note more in words; may be empty
 */
public record VesselReport(
    @Nullable VesselState state,
    @Nullable String harbour,
    @Nullable Long aboard,
    @Nullable GeoPoint place,
    PointSource pointSource,
    String by,
    String note) {

  /** Only the state. */
  public static VesselReport of(VesselState state, String by) {
    return new VesselReport(state, null, null, null, PointSource.UNTOLD, by, "");
  }

  boolean empty() {
    return state == null && harbour == null && aboard == null && place == null;
  }
}
