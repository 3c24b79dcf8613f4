package org.watchfloor.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * A listing made of a list of records and what to read from each. Built once, then immutable.
 *
 * @param <R> the record behind a row
 */
public final class RecordListing<R> implements Listing {
  private record Field<R>(String name, Function<R, @Nullable Object> value) {}

  private final String kind;
  private final Supplier<List<R>> source;
  private final List<Field<R>> fields = new ArrayList<>();

  /**
   * @param kind the word on the command line
   * @param source the records in a stable order
   */
  public RecordListing(String kind, Supplier<List<R>> source) {
    this.kind = kind;
    this.source = source;
  }

  /** Adds a field; enum constants are given away by name, null leaves the field out. */
  public RecordListing<R> field(String name, Function<R, @Nullable Object> value) {
    fields.add(new Field<>(name, value));
    return this;
  }

  /** Adds {@code lon} and {@code lat}. */
  public RecordListing<R> point(Function<R, @Nullable GeoPoint> point) {
    field("lon", row -> lonOf(point.apply(row)));
    return field("lat", row -> latOf(point.apply(row)));
  }

  /**
   * Adds {@code lon} and {@code lat}, always in WGS 84, and beside them the system the point was
   * handed over in, how far off it may be and how it was got.
   */
  public RecordListing<R> point(
      Function<R, @Nullable GeoPoint> point, Function<R, PointSource> source) {
    return point(point).source(point, source);
  }

  private RecordListing<R> source(
      Function<R, @Nullable GeoPoint> point, Function<R, PointSource> source) {
    field("sourceDatum", row -> point.apply(row) == null ? null : source.apply(row).datum());
    field(
        "accuracyMetres",
        row -> point.apply(row) == null ? null : source.apply(row).accuracyMetres());
    return field(
        "pointOrigin", row -> point.apply(row) == null ? null : source.apply(row).origin());
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public List<String> fields() {
    return fields.stream().map(Field::name).toList();
  }

  @Override
  public List<Map<String, Object>> rows() {
    return source.get().stream().map(this::row).toList();
  }

  private Map<String, Object> row(R record) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Field<R> field : fields) {
      Object value = field.value().apply(record);
      if (value != null) {
        row.put(field.name(), value instanceof Enum<?> constant ? constant.name() : value);
      }
    }
    return row;
  }

  private static @Nullable Object lonOf(@Nullable GeoPoint point) {
    return point == null ? null : point.lon();
  }

  private static @Nullable Object latOf(@Nullable GeoPoint point) {
    return point == null ? null : point.lat();
  }
}
