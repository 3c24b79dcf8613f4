package org.watchfloor.warning.cap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.warning.NoticeMark;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarnedArea.Circle;
import org.watchfloor.warning.WarningColour;

/**
 * Reads where a warning holds. What of a shape cannot be read is left out and marked: the
 * description and the division codes remain. Not thread-safe; one for each file.
 */
final class CapAreas {
  private static final int MOST_CORNERS = 5_000;
  private static final int MOST_SHAPES = 200;
  private static final int MOST_CODES = 2_000;
  private static final double FARTHEST_METRES = 3_000_000;
  private static final Pattern BLANKS = Pattern.compile("[\\s;；]+");
  private static final Pattern COMMA = Pattern.compile("[,，]");
  private static final Pattern BETWEEN_CODES = Pattern.compile("[,，;；、\\s]+");
  private static final Pattern CODE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}|\\d{14}");

  private final boolean profile;
  private final Set<NoticeMark> marks = EnumSet.noneOf(NoticeMark.class);

  /**
   * @param profile whether it is the national profile: radii in metres, else in kilometres
   */
  CapAreas(boolean profile) {
    this.profile = profile;
  }

  Set<NoticeMark> marks() {
    return marks;
  }

  WarnedArea read(CapElement area, @Nullable WarningColour colour) {
    List<List<GeoPoint>> polygons = new ArrayList<>();
    area.all("polygon")
        .limit(MOST_SHAPES)
        .filter(one -> !one.text().isEmpty())
        .forEach(one -> polygon(one.text()).ifPresentOrElse(polygons::add, this::dropped));
    List<Circle> circles = new ArrayList<>();
    area.all("circle")
        .limit(MOST_SHAPES)
        .filter(one -> !one.text().isEmpty())
        .forEach(one -> circle(one.text()).ifPresentOrElse(circles::add, this::dropped));
    return new WarnedArea(area.say("areaDesc"), codes(area), polygons, circles, colour);
  }

  private void dropped() {
    marks.add(NoticeMark.SHAPE_DROPPED);
  }

  /** Division codes, those of villages with two digits more as of the village. */
  private static List<String> codes(CapElement area) {
    Set<String> codes = new LinkedHashSet<>();
    area.all("geocode")
        .map(one -> one.text().isEmpty() ? one.say("value") : one.text())
        .flatMap(text -> BETWEEN_CODES.splitAsStream(text))
        .filter(code -> CODE.matcher(code).matches())
        .limit(MOST_CODES)
        .forEach(code -> codes.add((code + "000000").substring(0, 12)));
    return List.copyOf(codes);
  }

  private Optional<List<GeoPoint>> polygon(String text) {
    String[] words = BLANKS.split(text.strip());
    if (words.length > MOST_CORNERS) {
      return Optional.empty();
    }
    List<double[]> pairs = new ArrayList<>();
    for (String word : words) {
      Optional<double[]> pair = pair(word);
      if (pair.isEmpty()) {
        return Optional.empty();
      }
      pairs.add(pair.get());
    }
    if (pairs.size() > 1 && same(pairs.getFirst(), pairs.getLast())) {
      pairs.removeLast();
    }
    return pairs.size() < 3 ? Optional.empty() : placed(pairs);
  }

  private Optional<Circle> circle(String text) {
    String[] words = BLANKS.split(text.strip());
    if (words.length != 2) {
      return Optional.empty();
    }
    Optional<Double> radius = number(words[1]);
    Optional<List<GeoPoint>> centre = pair(words[0]).flatMap(pair -> placed(List.of(pair)));
    if (radius.isEmpty() || centre.isEmpty()) {
      return Optional.empty();
    }
    double metres = radius.get() * (profile ? 1 : 1000);
    return metres > 0 && metres <= FARTHEST_METRES
        ? Optional.of(new Circle(centre.get().getFirst(), metres))
        : Optional.empty();
  }

  /** Latitude first as the protocol has it, unless only the other order lies in China. */
  private Optional<List<GeoPoint>> placed(List<double[]> pairs) {
    if (pairs.stream().allMatch(pair -> inChina(pair[1], pair[0]))) {
      return Optional.of(pairs.stream().map(pair -> new GeoPoint(pair[1], pair[0])).toList());
    }
    if (pairs.stream().allMatch(pair -> inChina(pair[0], pair[1]))) {
      marks.add(NoticeMark.ORDER_SNIFFED);
      return Optional.of(pairs.stream().map(pair -> new GeoPoint(pair[0], pair[1])).toList());
    }
    return Optional.empty();
  }

  private static boolean inChina(double lon, double lat) {
    return lon >= 73 && lon <= 136 && lat >= 3 && lat <= 54;
  }

  private static Optional<double[]> pair(String word) {
    String[] parts = COMMA.split(word);
    if (parts.length != 2) {
      return Optional.empty();
    }
    Optional<Double> one = number(parts[0]);
    Optional<Double> other = number(parts[1]);
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(new double[] {one.get(), other.get()});
  }

  private static Optional<Double> number(String text) {
    if (text.length() > 40) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean same(double[] one, double[] other) {
    return one[0] == other[0] && one[1] == other[1];
  }
}
