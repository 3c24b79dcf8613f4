package org.watchfloor.warning.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * A measuring station 测站 as the register has it.
 *
 * @param number its number
 * @param name what it is called
 * @param area the code of the area it lies in
 * @param at where it is
 * @param pointSource where that came from
 * @param measures what it measures, at least one
 * @param datum what its levels are counted from; null unless it measures levels
 * @param averaging over how many seconds its mean wind is taken; null unless it measures wind
 * @param everyMinutes how often it reports; null if nobody said
 * @param keeper who is asked by telephone; a post, not a person
 * @param phone under which number
 */
@Together({"at", "pointSource"})
public record Gauge(
    String number,
    String name,
    @Nullable String area,
    GeoPoint at,
    PointSource pointSource,
    Set<Measure> measures,
    @Nullable HeightDatum datum,
    @Nullable Integer averaging,
    @Nullable Integer everyMinutes,
    @Nullable String keeper,
    @Nullable String phone) {

  public Gauge {
    pointSource = PointSource.of(pointSource);
    // In the order of the constants: the state is written down, and must read the same everywhere.
    measures = java.util.Collections.unmodifiableSet(sorted(measures));
  }

  private static Set<Measure> sorted(Set<Measure> measures) {
    return new java.util.TreeSet<>(measures);
  }

  /** What it can report, its main quantity first. */
  public List<Quantity> quantities() {
    return java.util.Arrays.stream(Quantity.values())
        .filter(quantity -> measures.contains(quantity.measure()))
        .toList();
  }

  /** Whether it measures this. */
  public boolean gives(Quantity quantity) {
    return measures.contains(quantity.measure());
  }
}
