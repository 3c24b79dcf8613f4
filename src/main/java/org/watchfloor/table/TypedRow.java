package org.watchfloor.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;

/**
 * A row whose every cell was understood: the required columns are there, numbers are numbers, codes
 * are known, the point is in WGS 84 and inside the district. What the row means is for its {@link
 * Register} to say. Empty cells have no value. Immutable.
 *
 * <p>The getters without {@code find} are for required columns; asking one for an empty cell is a
 * fault of the program and throws {@link IllegalStateException}.
 *
 * @param number the row's number in the file as a spreadsheet shows it, from 1
 * @param values by column key, of the Java type that {@link ColumnType} names; the point stands
 *     under {@link #POINT}
 */
public record TypedRow(int number, Map<String, Object> values) {
  /** The key under which the row's point stands. */
  public static final String POINT = "point";

  /** The key under which stands where the point came from. */
  static final String POINT_SOURCE = "pointSource";

  public TypedRow {
    values = Map.copyOf(values);
  }

  /** Text, id, area code, telephone number. */
  public String text(String key) {
    return must(key, findText(key));
  }

  public Optional<String> findText(String key) {
    return find(key, String.class);
  }

  public long integer(String key) {
    return must(key, findInteger(key));
  }

  public Optional<Long> findInteger(String key) {
    return find(key, Long.class);
  }

  public BigDecimal decimal(String key) {
    return must(key, findDecimal(key));
  }

  public Optional<BigDecimal> findDecimal(String key) {
    return find(key, BigDecimal.class);
  }

  public LocalDate date(String key) {
    return must(key, findDate(key));
  }

  public Optional<LocalDate> findDate(String key) {
    return find(key, LocalDate.class);
  }

  public boolean yes(String key) {
    return must(key, findYes(key));
  }

  public Optional<Boolean> findYes(String key) {
    return find(key, Boolean.class);
  }

  /** The constant a CODE column names. */
  public <E extends Enum<E>> E code(String key, Class<E> constants) {
    return must(key, findCode(key, constants));
  }

  public <E extends Enum<E>> Optional<E> findCode(String key, Class<E> constants) {
    return findText(key).map(name -> Enum.valueOf(constants, name));
  }

  /** The constants a CODES column names; none for an empty cell. */
  public <E extends Enum<E>> Set<E> codes(String key, Class<E> constants) {
    Set<E> found = EnumSet.noneOf(constants);
    find(key, Set.class)
        .ifPresent(names -> ((Set<?>) names).forEach(n -> found.add(valueOf(constants, n))));
    return found;
  }

  /** The row's point in WGS 84. */
  public GeoPoint point() {
    return must(POINT, findPoint());
  }

  public Optional<GeoPoint> findPoint() {
    return find(POINT, GeoPoint.class);
  }

  /** Where the row's point came from: the file's system, and the accuracy if the row tells one. */
  public PointSource pointSource() {
    return find(POINT_SOURCE, PointSource.class).orElse(PointSource.UNTOLD);
  }

  private static <E extends Enum<E>> E valueOf(Class<E> constants, Object name) {
    return Enum.valueOf(constants, (String) name);
  }

  private <V> Optional<V> find(String key, Class<V> type) {
    return Optional.ofNullable(values.get(key)).map(type::cast);
  }

  private <V> V must(String key, Optional<V> value) {
    return value.orElseThrow(
        () -> new IllegalStateException("row " + number + " has no value for " + key));
  }
}
