package org.watchfloor.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * What a register has of one thing, by the keys of its {@link Column}s: what a file of the register
 * would say of it. Values are text, whole and decimal numbers, days, yes or no, constants and
 * collections of constants. Filled once, then only read.
 */
public final class RegisterRow {
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** Says what stands in a column; null leaves its cell empty. */
  public RegisterRow put(String key, @Nullable Object value) {
    if (value != null) {
      values.put(key, value);
    }
    return this;
  }

  /** Says where it is, in WGS 84, and how far off that may be; null leaves the cells empty. */
  public RegisterRow point(@Nullable GeoPoint at, PointSource source) {
    return at == null
        ? this
        : put(Column.LON, at.lon())
            .put(Column.LAT, at.lat())
            .put(Column.ACCURACY, source.accuracyMetres());
  }

  /** Whether a spreadsheet would hand back the same. */
  public boolean same(RegisterRow other) {
    return said().equals(other.said());
  }

  /** The same as a spreadsheet hands it back: with fifteen digits. */
  Map<String, String> said() {
    Map<String, String> said = new LinkedHashMap<>();
    values.forEach((key, value) ->
        said.put(
            key, value instanceof Double number ? Numbers.plain(number) : String.valueOf(value)));
    return said;
  }

  /** What stands in the columns. */
  Map<String, Object> values() {
    return Collections.unmodifiableMap(values);
  }
}
