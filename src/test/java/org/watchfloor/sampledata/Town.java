package org.watchfloor.sampledata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Coordinate;

/**
 * A township-level unit: a sub-district (街道), town (镇) or township (乡). Names are real; people are
 * round numbers; the share of them in the built-up centre is a guess; place is the OSM tag.
 */
record Town(
    String code,
    String name,
    String kind,
    String county,
    Island island,
    Coordinate centre,
    int people,
    double urbanShare,
    String place) {

  /** Name with its kind, as on a door plate. */
  String fullName() {
    return name + kind;
  }

  /** What its government calls itself. */
  String office() {
    return fullName() + (kind.equals("街道") ? "办事处" : "人民政府");
  }

  static List<Town> read(Sources sources, Land land) throws IOException {
    List<Town> towns = new ArrayList<>();
    List<String> used = new ArrayList<>();
    for (CSVRecord row : sources.rows("towns.csv")) {
      String series = row.get("county") + series(row.get("kind"));
      long number = used.stream().filter(series::equals).count();
      used.add(series);
      Island island = land.island(Integer.parseInt(row.get("island")));
      Coordinate wished =
          Plane.metres(Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat")));
      towns.add(
          new Town(
              series
                  + String.format("%02d", number + (series(row.get("kind")).equals("0") ? 1 : 0)),
              row.get("name"),
              row.get("kind"),
              row.get("county"),
              island,
              ashore(island, wished),
              Integer.parseInt(row.get("people")),
              Integer.parseInt(row.get("urban")) / 100.0,
              row.get("place")));
    }
    return towns;
  }

  /** The digit of a township code that says what kind it is. */
  private static String series(String kind) {
    return switch (kind) {
      case "街道" -> "0";
      case "镇" -> "1";
      default -> "2";
    };
  }

  /** The coast of the source is up to 500 m off: a real centre may lie in its sea. */
  private static Coordinate ashore(Island island, Coordinate wished) {
    double wantedInland = Math.min(450, Math.sqrt(island.shape().getArea()) / 7);
    for (int ring = 0; ring < 60; ring++) {
      for (int step = 0; step < Math.max(1, ring * 6); step++) {
        double turn = 2 * Math.PI * step / Math.max(1, ring * 6);
        Coordinate point =
            new Coordinate(
                wished.x + ring * 50 * StrictMath.cos(turn),
                wished.y + ring * 50 * StrictMath.sin(turn));
        if (island.inland(point) >= wantedInland) {
          return point;
        }
      }
    }
    throw new IllegalStateException("no room ashore near " + wished);
  }
}
