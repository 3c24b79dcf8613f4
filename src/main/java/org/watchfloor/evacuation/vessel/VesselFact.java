package org.watchfloor.evacuation.vessel;

import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;

/** What happens to vessels. */
public sealed interface VesselFact extends Fact {

  /**
   * A vessel stands in the register as given.
   *
   * @param was what the row was to whoever wrote this; null in entries of version 1
   */
  @FactVersion(2)
  record VesselRegistered(VesselProfile profile, @Nullable RowBefore was)
      implements VesselFact, RowFact {}

  /**
   * Something was said of a vessel; what was not said is null.
   *
   * @param state how it is
   * @param harbour the harbour it lies in or makes for
   * @param aboard how many people are on it
   * @param place where it is
   * @param pointSource where that place came from; not told in entries of version 1
   * @param by the post that said so; may be empty
   * @param note more in words; may be empty
   * @param after the name of the entry whose state stood to whoever wrote this; empty if none did
   */
  @FactVersion(2)
  record VesselReported(
      @Nullable VesselState state,
      @Nullable String harbour,
      @Nullable Long aboard,
      @Nullable GeoPoint place,
      PointSource pointSource,
      String by,
      String note,
      String after)
      implements VesselFact {
    public VesselReported {
      pointSource = PointSource.of(pointSource);
    }
  }
}
