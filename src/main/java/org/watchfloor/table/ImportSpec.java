package org.watchfloor.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.Datum;

/**
 * How a file is to be taken in.
 *
 * @param kind the register, as in {@code --as}; empty to tell it from the header
 * @param datum the system of the file's coordinates, as in {@code --datum}
 * @param district where points may lie; empty if the district's boundary is not known yet
 */
public record ImportSpec(Optional<String> kind, Datum datum, Optional<DistrictBounds> district) {

  /** Register told from the header, coordinates in WGS 84. */
  public static ImportSpec of(@Nullable DistrictBounds district) {
    return new ImportSpec(Optional.empty(), Datum.WGS84, Optional.ofNullable(district));
  }

  /** The same for a named register. */
  public ImportSpec as(String register) {
    return new ImportSpec(Optional.of(register), datum, district);
  }

  /** The same for coordinates of another system. */
  public ImportSpec in(Datum system) {
    return new ImportSpec(kind, system, district);
  }

  /** The same for points that may lie anywhere. */
  ImportSpec anywhere() {
    return new ImportSpec(kind, datum, Optional.empty());
  }
}
