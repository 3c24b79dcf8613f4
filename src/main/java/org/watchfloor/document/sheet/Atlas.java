package org.watchfloor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.WebMercator;

/**
 * A district cut into sheets of one scale, named like the fields of a chess board from the north
 * west: A1, A2, … B1. Neighbours overlap, so that a village at the edge is whole on one of them.
 *
 * @param overview all of it on one sheet
 * @param sheets in the order of their names
 */
public record Atlas(MapSheet overview, List<Named> sheets) {
  /** So much of a sheet lies on its neighbour as well. */
  private static final double OVERLAP = 0.08;

  /** More than a ream of paper is a mistake in the scale. */
  private static final int MOST = 500;

  private static final int LETTERS = 26;

  public Atlas {
    sheets = List.copyOf(sheets);
  }

  /** A sheet and its name. */
  public record Named(String name, MapSheet sheet) {}

  /**
   * Cuts a box into sheets.
   *
   * @param box degrees
   * @throws RefusedException if that makes more than 500
   */
  public static Atlas of(Envelope box, int scale, Paper paper) {
    double west = WebMercator.x(box.getMinX());
    double north = WebMercator.y(box.getMaxY());
    double width = WebMercator.x(box.getMaxX()) - west;
    double height = WebMercator.y(box.getMinY()) - north;
    GeoPoint centre = WebMercator.point(west + width / 2, north + height / 2);
    Envelope one = new MapSheet(centre, scale, paper).square();
    int columns = count(width, one.getWidth());
    int rows = count(height, one.getHeight());
    if ((long) columns * rows > MOST) {
      throw RefusedException.of("document.refused.sheets", (long) columns * rows, MOST, scale);
    }
    List<Named> sheets = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        double x = west + width / 2 + offset(column, columns, one.getWidth());
        double y = north + height / 2 + offset(row, rows, one.getHeight());
        MapSheet sheet = new MapSheet(WebMercator.point(x, y), scale, paper);
        sheets.add(new Named(letters(row) + (column + 1), sheet));
      }
    }
    return new Atlas(MapSheet.around(box, paper), sheets);
  }

  private static int count(double whole, double one) {
    double step = one * (1 - OVERLAP);
    return Math.max(1, (int) Math.ceil((whole - one * OVERLAP) / step));
  }

  /** Sheets lie around the middle of the box, so that all margins are equal. */
  private static double offset(int place, int count, double one) {
    return (place - (count - 1) / 2.0) * one * (1 - OVERLAP);
  }

  private static String letters(int row) {
    String last = String.valueOf((char) ('A' + row % LETTERS));
    return row < LETTERS ? last : letters(row / LETTERS - 1) + last;
  }
}
