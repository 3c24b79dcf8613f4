package org.watchfloor.geo.basemap;

import java.awt.Color;
import org.watchfloor.geo.basemap.label.LabelColours;

/**
 * The colours of one style. None of the four level colours (red, orange, yellow, blue) appears:
 * they belong to what happens on the ground, not to the ground.
 */
record Palette(
    Color beyond,
    Color sea,
    Color coast,
    Color land,
    Color builtUp,
    Color works,
    Color farmland,
    Color green,
    Color flat,
    Color grounds,
    Color building,
    Color buildingEdge,
    Color ferry,
    Color boundary,
    Color path,
    Color rail,
    Color casing,
    Color mainCasing,
    Color thin,
    Color thinMain,
    Color street,
    Color middleRoad,
    Color mainRoad,
    LabelColours labels) {

  private static final Palette DAY =
      new Palette(
          new Color(0xD5DBDF),
          new Color(0xC9D9E3),
          new Color(0x93ABBB),
          new Color(0xF3F2ED),
          new Color(0xE9E7E1),
          new Color(0xE4E3E2),
          new Color(0xEFEFE3),
          new Color(0xDFE8D6),
          new Color(0xEAE6D8),
          new Color(0xE6E6DD),
          new Color(0xDEDBD4),
          new Color(0xCBC7BE),
          new Color(0x7593A7),
          new Color(0xA9A3B5),
          new Color(0xC6C0B4),
          new Color(0xA3A3A3),
          new Color(0xBDB8AD),
          new Color(0xBFAE84),
          new Color(0xC9C4B9),
          new Color(0xB3A684),
          new Color(0xFFFFFF),
          new Color(0xFFFFFF),
          new Color(0xF8ECCB),
          new LabelColours(
              new Color(0x1F262D),
              new Color(0x3B444C),
              new Color(0x5A646C),
              new Color(0x3F627A),
              new Color(0xF5F4F0),
              new Color(0x7E858B)));

  private static final Palette NIGHT =
      new Palette(
          new Color(0x12181F),
          new Color(0x0B1118),
          new Color(0x40566B),
          new Color(0x1D2630),
          new Color(0x232D37),
          new Color(0x252C35),
          new Color(0x202A31),
          new Color(0x1D2E2B),
          new Color(0x262C2D),
          new Color(0x27313B),
          new Color(0x303B46),
          new Color(0x3C4854),
          new Color(0x4A6377),
          new Color(0x5B586D),
          new Color(0x364250),
          new Color(0x56606A),
          new Color(0x12181F),
          new Color(0x12181F),
          new Color(0x3D4955),
          new Color(0x66727E),
          new Color(0x3D4954),
          new Color(0x4D5A66),
          new Color(0x6C7884),
          new LabelColours(
              new Color(0xE3E9EE),
              new Color(0xC3CCD4),
              new Color(0x9FABB6),
              new Color(0x7FA2BA),
              new Color(0x0D1319),
              new Color(0x7A8793)));

  static Palette of(TileStyle style) {
    return switch (style) {
      case DAY -> DAY;
      case NIGHT -> NIGHT;
    };
  }

  /** The colour of a road's edge. */
  Color casing(FeatureKind road) {
    return road.compareTo(FeatureKind.PRIMARY) >= 0 ? mainCasing : casing;
  }

  /** The colour of a road too thin for an edge: stronger, or it would be lost on the land. */
  Color thin(FeatureKind road) {
    return road.compareTo(FeatureKind.PRIMARY) >= 0 ? thinMain : thin;
  }

  /** The colour an area is filled with, or a line drawn in. */
  Color of(FeatureKind kind) {
    return switch (kind) {
      case LAND -> land;
      case BUILT_UP -> builtUp;
      case WORKS -> works;
      case FARMLAND -> farmland;
      case GREEN -> green;
      case FLAT -> flat;
      case GROUNDS -> grounds;
      case WATER, RIVER, STREAM -> sea;
      case BUILDING -> building;
      case PIER -> land;
      case FERRY -> ferry;
      case BOUNDARY -> boundary;
      case PATH -> path;
      case RAIL -> rail;
      case SERVICE, STREET -> street;
      case TERTIARY, SECONDARY -> middleRoad;
      case PRIMARY, TRUNK, MOTORWAY -> mainRoad;
    };
  }
}
