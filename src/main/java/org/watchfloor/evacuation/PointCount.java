package org.watchfloor.evacuation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;

/**
 * A risk point or area people must move from.
 *
 * @param id the number of the risk point or the code of the area
 * @param name what it is called
 * @param risk whether it is a risk point
 * @param at where it is, if known
 * @param households how many should move
 * @param people how many people should move
 * @param safeHouseholds how many are out of danger
 * @param safePeople how many people are
 */
public record PointCount(
    String id,
    String name,
    boolean risk,
    @Nullable GeoPoint at,
    long households,
    long people,
    long safeHouseholds,
    long safePeople) {

  /** Where most are still in danger first. */
  public static final Comparator<PointCount> MOST_IN_DANGER_FIRST =
      Comparator.comparing((PointCount one) -> -one.unsafeHouseholds())
          .thenComparing(one -> -one.households())
          .thenComparing(PointCount::id);

  static PointCount of(
      String id, String name, boolean risk, Optional<GeoPoint> at, List<MoveRow> rows) {
    List<MoveRow> safe = rows.stream().filter(row -> row.state().safe()).toList();
    return new PointCount(
        id,
        name,
        risk,
        at.orElse(null),
        rows.size(),
        rows.stream().mapToLong(MoveRow::people).sum(),
        safe.size(),
        safe.stream().mapToLong(MoveRow::people).sum());
  }

  /** How many should move and are not safe. */
  public long unsafeHouseholds() {
    return households - safeHouseholds;
  }
}
