package org.watchfloor.geo.basemap.label;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a name belongs to; the earlier kind takes the place when two do not fit. */
public enum LabelKind {
  CITY(5, 13, 16, Tone.STRONG, Mark.NONE),
  TOWN(8, 16, 14, Tone.STRONG, Mark.NONE),
  SUBURB(11, 16, 13, Tone.STRONG, Mark.NONE),
  SHIELD(10, 22, 9.5, Tone.FAINT, Mark.NONE),
  ISLAND(9, 16, 12, Tone.PLAIN, Mark.NONE),
  VILLAGE(12, 18, 12, Tone.PLAIN, Mark.NONE),
  PIER(13, 22, 11, Tone.WATER, Mark.DIAMOND),
  HOSPITAL(14, 22, 11, Tone.PLAIN, Mark.CROSS),
  TOWN_HALL(14, 22, 11, Tone.PLAIN, Mark.SQUARE),
  FIRE_STATION(14, 22, 11, Tone.PLAIN, Mark.TRIANGLE),
  POLICE(15, 22, 11, Tone.PLAIN, Mark.SQUARE),
  MAIN_ROAD(12, 22, 11, Tone.PLAIN, Mark.NONE),
  WATER(11, 22, 11, Tone.WATER, Mark.NONE),
  SCHOOL(15, 22, 10.5, Tone.FAINT, Mark.CIRCLE),
  HAMLET(13, 22, 11, Tone.FAINT, Mark.NONE),
  MIDDLE_ROAD(14, 22, 11, Tone.FAINT, Mark.NONE),
  FERRY(11, 22, 10.5, Tone.WATER, Mark.NONE),
  PEAK(13, 22, 10.5, Tone.FAINT, Mark.TRIANGLE),
  GREEN(14, 22, 10.5, Tone.FAINT, Mark.NONE),
  STREET(15, 22, 10.5, Tone.FAINT, Mark.NONE),
  OTHER(17, 22, 10, Tone.FAINT, Mark.CIRCLE);

  /** How loud a name is. */
  enum Tone {
    STRONG,
    PLAIN,
    FAINT,
    WATER
  }

  /** The small sign at the place itself, with the name below it. */
  enum Mark {
    NONE,
    CIRCLE,
    SQUARE,
    CROSS,
    TRIANGLE,
    DIAMOND
  }

  private final int minZoom;
  private final int maxZoom;
  private final double points;
  private final Tone tone;
  private final Mark mark;

  LabelKind(int minZoom, int maxZoom, double points, Tone tone, Mark mark) {
    this.minZoom = minZoom;
    this.maxZoom = maxZoom;
    this.points = points;
    this.tone = tone;
    this.mark = mark;
  }

  /** The zoom from which names of this kind are shown. */
  public int minZoom() {
    return minZoom;
  }

  /** The zoom to which they are shown: a city's name means nothing in a street. */
  int maxZoom() {
    return maxZoom;
  }

  Tone tone() {
    return tone;
  }

  Mark mark() {
    return mark;
  }

  boolean bold() {
    return tone == Tone.STRONG;
  }

  /** Pixels of the letters; places grow a little as one comes nearer. */
  float size(int zoom) {
    double grown = this == CITY || this == TOWN || this == SUBURB ? (zoom - 10) * 0.6 : 0;
    return (float) (points + Math.clamp(grown, 0, 3));
  }

  /** The kind of a point or an area with these tags; null if its name is not shown. */
  static @Nullable LabelKind ofPlace(Map<String, String> tags) {
    LabelKind settled = settlement(tags.getOrDefault("place", ""));
    if (settled != null) {
      return settled;
    }
    LabelKind duty = amenity(tags.getOrDefault("amenity", ""));
    if (duty != null) {
      return duty;
    }
    return switch (tags.getOrDefault("natural", "")) {
      case "water", "bay", "strait", "cape" -> WATER;
      case "peak" -> PEAK;
      default -> tagged(tags);
    };
  }

  private static @Nullable LabelKind tagged(Map<String, String> tags) {
    if ("reservoir".equals(tags.get("landuse"))) {
      return WATER;
    }
    if ("park".equals(tags.get("leisure"))) {
      return GREEN;
    }
    boolean known =
        tags.containsKey("amenity")
            || tags.containsKey("shop")
            || tags.containsKey("tourism")
            || tags.containsKey("office")
            || tags.containsKey("building")
            || tags.containsKey("man_made")
            || tags.containsKey("public_transport");
    return known ? OTHER : null;
  }

  private static @Nullable LabelKind settlement(String place) {
    return switch (place) {
      case "city" -> CITY;
      case "town" -> TOWN;
      case "suburb", "district", "quarter" -> SUBURB;
      case "village" -> VILLAGE;
      case "hamlet", "neighbourhood", "isolated_dwelling", "locality" -> HAMLET;
      case "island", "islet" -> ISLAND;
      case "sea" -> WATER;
      default -> null;
    };
  }

  private static @Nullable LabelKind amenity(String amenity) {
    return switch (amenity) {
      case "hospital" -> HOSPITAL;
      case "townhall" -> TOWN_HALL;
      case "fire_station" -> FIRE_STATION;
      case "police" -> POLICE;
      case "school", "university", "college" -> SCHOOL;
      case "ferry_terminal" -> PIER;
      default -> null;
    };
  }

  /** The kind of a way with these tags; null if its name is not written along it. */
  static @Nullable LabelKind ofLine(Map<String, String> tags) {
    if ("ferry".equals(tags.get("route"))) {
      return FERRY;
    }
    if ("river".equals(tags.get("waterway")) || "canal".equals(tags.get("waterway"))) {
      return WATER;
    }
    return switch (tags.getOrDefault("highway", "")) {
      case "motorway", "trunk", "primary" -> MAIN_ROAD;
      case "secondary", "tertiary" -> MIDDLE_ROAD;
      case "residential", "unclassified", "living_street", "pedestrian" -> STREET;
      default -> null;
    };
  }
}
