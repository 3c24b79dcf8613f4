package org.watchfloor.geo.basemap.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.osm.LineJoiner;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmNode;
import org.watchfloor.geo.osm.OsmWay;

/**
 * Collects every name of an extract, the most important first. Streets cut into many ways are
 * joined again, so that a name is not written on every block.
 */
public final class Labels {
  private final Projection projection;
  private final IslandSize islands;
  private final List<Label> found = new ArrayList<>();
  private final Map<Street, List<double[]>> streets = new LinkedHashMap<>();

  /** How degrees become places in the square of the map. */
  public interface Projection {
    /** A line of lon, lat, lon, lat … as x, y, x, y …. */
    double[] project(double[] lonLat);
  }

  /** How large the land around a place is. */
  public interface IslandSize {
    /** Width of the land around a place as a share of the world's; 0 if it is none. */
    double at(double x, double y);
  }

  private record Street(LabelKind kind, String name, @Nullable String english) {}

  private Labels(Projection projection, IslandSize islands) {
    this.projection = projection;
    this.islands = islands;
  }

  /** All names of an extract in the order in which they take their places. */
  public static List<Label> of(OsmData data, Projection projection, IslandSize islands) {
    Labels labels = new Labels(projection, islands);
    data.nodes().forEach(labels::node);
    data.ways().forEach(way -> labels.way(way, data));
    labels.streets.forEach(labels::street);
    labels.found.sort(
        Comparator.comparing(Label::kind)
            .thenComparing(Comparator.comparingDouble(Label::weight).reversed()));
    return List.copyOf(labels.found);
  }

  private void node(OsmNode node) {
    LabelKind kind = LabelKind.ofPlace(node.tags());
    if (kind != null && name(node.tags()) != null) {
      point(kind, node.tags(), projection.project(new double[] {node.lon(), node.lat()}), 0);
    }
  }

  private void way(OsmWay way, OsmData data) {
    Map<String, String> tags = way.tags();
    LabelKind along = LabelKind.ofLine(tags);
    String name = name(tags);
    if (along != null) {
      double[] line = projection.project(data.line(way));
      if (line.length >= 4 && name != null) {
        collect(new Street(along, name, tags.get("name:en")), line);
      }
      String ref = tags.get("ref");
      if (line.length >= 4 && along == LabelKind.MAIN_ROAD && ref != null) {
        collect(new Street(LabelKind.SHIELD, first(ref), null), line);
      }
      return;
    }
    LabelKind kind = LabelKind.ofPlace(tags);
    if (way.closed() && kind != null && name != null) {
      double[] ring = projection.project(data.line(way));
      if (ring.length >= 6) {
        point(kind, tags, middle(ring), width(ring));
      }
    }
  }

  /** The Chinese name where a map keeps it apart, as many foreign mappers do; null if nameless. */
  private static @Nullable String name(Map<String, String> tags) {
    String chinese = tags.getOrDefault("name:zh", tags.getOrDefault("name:zh-Hans", ""));
    String name = chinese.isBlank() ? tags.getOrDefault("name", "") : chinese;
    return name.isBlank() ? null : name;
  }

  /** A road of many numbers shows its first: a shield of three hides the road. */
  private static String first(String refs) {
    int end = refs.indexOf(';');
    return end > 0 ? refs.substring(0, end).strip() : refs;
  }

  private void collect(Street street, double[] line) {
    streets.computeIfAbsent(street, s -> new ArrayList<>()).add(line);
  }

  private void street(Street street, List<double[]> parts) {
    for (double[] line : LineJoiner.join(parts)) {
      found.add(new Label.AlongLine(street.kind, street.name, street.english, length(line), line));
    }
  }

  private void point(LabelKind kind, Map<String, String> tags, double[] at, double width) {
    int minZoom = kind.minZoom();
    double weight = number(tags.get("population"));
    if (kind == LabelKind.ISLAND) {
      weight = islands.at(at[0], at[1]);
      minZoom = zoomForPixels(weight, 22, minZoom);
    } else if (kind == LabelKind.WATER && width > 0) {
      weight = width;
      minZoom = zoomForPixels(width, 22, minZoom);
    }
    String name = Objects.requireNonNullElse(name(tags), "");
    found.add(new Label.AtPoint(kind, name, tags.get("name:en"), weight, minZoom, at[0], at[1]));
  }

  /** The first zoom at which something is at least so many pixels wide. */
  private static int zoomForPixels(double width, double pixels, int least) {
    if (width <= 0) {
      return Math.max(least, 13);
    }
    int zoom = (int) Math.ceil(Math.log(pixels / (256 * width)) / Math.log(2));
    return Math.clamp(zoom, least, 15);
  }

  private static double number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,9}") ? Double.parseDouble(digits) : 0;
  }

  private static double[] middle(double[] ring) {
    double x = 0;
    double y = 0;
    for (int i = 2; i < ring.length; i += 2) {
      x += ring[i];
      y += ring[i + 1];
    }
    int points = ring.length / 2 - 1;
    return new double[] {x / points, y / points};
  }

  private static double width(double[] ring) {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < ring.length; i += 2) {
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
    }
    return east - west;
  }

  private static double length(double[] line) {
    double length = 0;
    for (int i = 2; i < line.length; i += 2) {
      length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
    }
    return length;
  }
}
