package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.Area;
import org.watchfloor.region.RegionService;

/** Which of the district's areas a warning names. Reads the store; not on the JavaFX thread. */
public final class WarnedGround {
  private final RegionService region;
  private final Borders borders;

  @Inject
  WarnedGround(RegionService region, Borders borders) {
    this.region = region;
    this.borders = borders;
  }

  /**
   * Whether a warning can be about this district: it is, unless it names division codes, the
   * district's areas are known, and none of them lies within or around one of the codes.
   */
  public boolean concerns(Notice notice) {
    return concerns(notice, areas());
  }

  /**
   * The same, for who asks about many: the areas are read once.
   *
   * @param areas all of the district, see {@link #areas}
   */
  public static boolean concerns(Notice notice, List<Area> areas) {
    List<String> codes =
        notice.areas().stream().flatMap(area -> area.codes().stream()).distinct().toList();
    return codes.isEmpty()
        || areas.isEmpty()
        || codes.stream().anyMatch(code -> areas.stream().anyMatch(area -> meet(code, area)));
  }

  /**
   * The areas a warning holds in, those around them as well; all of them if it names no code.
   *
   * @param areas all of the district, see {@link #areas}
   */
  public static List<Area> warned(Notice notice, List<Area> areas) {
    Map<String, String> stems = new HashMap<>();
    notice.areas().stream()
        .flatMap(area -> area.codes().stream())
        .forEach(code -> stems.put(code, DivisionCode.stem(code)));
    return stems.isEmpty()
        ? areas
        : areas.stream()
            .filter(area ->
                stems.entrySet().stream()
                    .anyMatch(code ->
                        area.code().startsWith(code.getValue())
                            || code.getKey().startsWith(area.stem())))
            .toList();
  }

  private static boolean meet(String code, Area area) {
    return area.code().startsWith(DivisionCode.stem(code)) || code.startsWith(area.stem());
  }

  /**
   * The areas of the district a code names: the one it is the code of, else the topmost of those
   * that lie in it; none if it is elsewhere.
   */
  public List<Area> named(String code) {
    Optional<Area> itself = region.area(code);
    if (itself.isPresent()) {
      return List.of(itself.get());
    }
    List<Area> within =
        region.areas().stream()
            .filter(area -> area.code().startsWith(DivisionCode.stem(code)))
            .toList();
    return within.stream()
        .filter(area -> within.stream().noneMatch(other -> other.code().equals(area.parent())))
        .toList();
  }

  /** The outer rings of an area, the largest first; none if its border is not known. */
  public List<List<GeoPoint>> border(Area area) {
    return borders.of(area.code());
  }

  /** All areas of the district. */
  public List<Area> areas() {
    return region.areas();
  }
}
