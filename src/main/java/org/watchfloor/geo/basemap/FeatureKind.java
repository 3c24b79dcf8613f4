package org.watchfloor.geo.basemap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ground map draws, in the order in which it is drawn. */
enum FeatureKind {
  LAND(0),
  BUILT_UP(10),
  WORKS(11),
  FARMLAND(12),
  GREEN(11),
  FLAT(11),
  GROUNDS(13),
  WATER(9),
  STREAM(13),
  RIVER(10),
  PIER(13),
  BUILDING(15),
  FERRY(9),
  BOUNDARY(8),
  PATH(15),
  SERVICE(14),
  STREET(13),
  TERTIARY(11),
  SECONDARY(10),
  PRIMARY(8),
  TRUNK(7),
  MOTORWAY(6),
  RAIL(9);

  private final int minZoom;

  FeatureKind(int minZoom) {
    this.minZoom = minZoom;
  }

  /** The zoom from which it is drawn. */
  int minZoom() {
    return minZoom;
  }

  /** Whether it is filled; the others are lines. */
  boolean isArea() {
    return switch (this) {
      case LAND, BUILT_UP, WORKS, FARMLAND, GREEN, FLAT, GROUNDS, WATER, BUILDING -> true;
      default -> false;
    };
  }

  /** Whether it is a road with a casing. */
  boolean isRoad() {
    return compareTo(SERVICE) >= 0 && compareTo(MOTORWAY) <= 0;
  }

  /** The kind of a way or an area relation with these tags; null if it is not drawn. */
  static @Nullable FeatureKind of(Map<String, String> tags, boolean closed) {
    if (tags.isEmpty()) {
      return null;
    }
    FeatureKind line = line(tags);
    return line != null || !closed ? line : area(tags);
  }

  private static @Nullable FeatureKind line(Map<String, String> tags) {
    if (tags.containsKey("highway")) {
      return road(tags.get("highway"));
    }
    if ("ferry".equals(tags.get("route"))) {
      return FERRY;
    }
    if ("pier".equals(tags.get("man_made")) || "breakwater".equals(tags.get("man_made"))) {
      return PIER;
    }
    if (tags.containsKey("railway")) {
      return switch (tags.get("railway")) {
        case "rail", "light_rail", "narrow_gauge" ->
            "yard".equals(tags.get("service")) ? null : RAIL;
        default -> null;
      };
    }
    if ("administrative".equals(tags.get("boundary"))) {
      return switch (tags.getOrDefault("admin_level", "")) {
        case "4", "5", "6" -> BOUNDARY;
        default -> null;
      };
    }
    return switch (tags.getOrDefault("waterway", "")) {
      case "river", "canal" -> RIVER;
      case "stream", "ditch", "drain" -> STREAM;
      default -> null;
    };
  }

  private static @Nullable FeatureKind road(@Nullable String highway) {
    return switch (highway) {
      case "motorway", "motorway_link" -> MOTORWAY;
      case "trunk", "trunk_link" -> TRUNK;
      case "primary", "primary_link" -> PRIMARY;
      case "secondary", "secondary_link" -> SECONDARY;
      case "tertiary", "tertiary_link" -> TERTIARY;
      case "residential", "unclassified", "living_street", "road" -> STREET;
      case "service", "track", "pedestrian" -> SERVICE;
      case "footway", "path", "steps", "cycleway", "bridleway" -> PATH;
      case null, default -> null;
    };
  }

  private static @Nullable FeatureKind area(Map<String, String> tags) {
    if (tags.containsKey("building")) {
      return BUILDING;
    }
    FeatureKind natural =
        switch (tags.getOrDefault("natural", "")) {
          case "water" -> WATER;
          case "wood", "scrub", "grassland", "heath" -> GREEN;
          case "beach", "sand", "wetland", "shoal", "mud" -> FLAT;
          default -> null;
        };
    if (natural != null) {
      return natural;
    }
    FeatureKind ground =
        switch (tags.getOrDefault("amenity", "")) {
          case "school", "university", "college", "hospital", "kindergarten" -> GROUNDS;
          default -> null;
        };
    if (ground != null) {
      return ground;
    }
    if (tags.containsKey("leisure")) {
      return switch (tags.get("leisure")) {
        case "park", "garden", "golf_course", "nature_reserve", "pitch" -> GREEN;
        default -> null;
      };
    }
    return switch (tags.getOrDefault("landuse", "")) {
      case "residential", "commercial", "retail" -> BUILT_UP;
      case "industrial", "port", "harbour", "railway", "quarry", "depot" -> WORKS;
      case "farmland", "orchard", "farmyard", "vineyard" -> FARMLAND;
      case "forest", "grass", "meadow", "recreation_ground", "cemetery", "village_green" -> GREEN;
      case "reservoir", "basin", "salt_pond", "aquaculture" -> WATER;
      default -> null;
    };
  }
}
