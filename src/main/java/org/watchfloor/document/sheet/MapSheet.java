package org.watchfloor.document.sheet;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.RefusedException;
import org.watchfloor.document.pdf.Frame;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.WebMercator;

/**
 * A part of the earth on a sheet of paper. The scale is true at its middle; to the north and south
 * edge it differs by the Mercator projection, under one in a thousand for a township.
 *
 * @param centre the middle of the map
 * @param scale metres of the earth by metre of paper, {@value #LARGEST} to {@value #SMALLEST}
 * @param paper what it is printed on
 */
public record MapSheet(GeoPoint centre, int scale, Paper paper) {
  /** Single houses. */
  public static final int LARGEST = 500;

  /** A province. */
  public static final int SMALLEST = 2_000_000;

  /** Scales people know from maps, the nearest first. */
  private static final List<Integer> ROUND =
      List.of(
          LARGEST, 1_000, 2_000, 5_000, 10_000, 25_000, 50_000, 100_000, 200_000, 500_000,
          1_000_000, SMALLEST);

  private static final double EQUATOR_METRES = 40_075_016.686;
  private static final double MM_PER_METRE = 1000;
  private static final double SIDE_MARGIN = 14;
  private static final double TOP_MARGIN = 18;
  private static final double BOTTOM_MARGIN = 34;

  /**
   * @throws RefusedException if no sheet can have this scale
   */
  public MapSheet {
    if (scale < LARGEST || scale > SMALLEST) {
      throw RefusedException.of("document.refused.scale", scale, LARGEST, SMALLEST);
    }
  }

  /**
   * The sheet around a box of the earth, at the nearest round scale that holds all of it.
   *
   * @param box degrees
   */
  public static MapSheet around(Envelope box, Paper paper) {
    double north = WebMercator.y(box.getMaxY());
    double south = WebMercator.y(box.getMinY());
    double west = WebMercator.x(box.getMinX());
    double east = WebMercator.x(box.getMaxX());
    GeoPoint centre = WebMercator.point((west + east) / 2, (north + south) / 2);
    for (int scale : ROUND) {
      MapSheet sheet = new MapSheet(centre, scale, paper);
      Envelope square = sheet.square();
      if (square.getWidth() >= east - west && square.getHeight() >= south - north) {
        return sheet;
      }
    }
    return new MapSheet(centre, SMALLEST, paper);
  }

  /** The scales people know from maps, the nearest first. */
  public static List<Integer> scales() {
    return ROUND;
  }

  /** Where the map lies on the paper. */
  public Frame frame() {
    return new Frame(
        SIDE_MARGIN,
        TOP_MARGIN,
        paper.width() - 2 * SIDE_MARGIN,
        paper.height() - TOP_MARGIN - BOTTOM_MARGIN);
  }

  /** Metres of the earth from the west to the east edge, at the middle. */
  public double widthMetres() {
    return frame().width() / MM_PER_METRE * scale;
  }

  /** What it shows, in the square of {@link WebMercator}. */
  public Envelope square() {
    double share = scale / MM_PER_METRE / (EQUATOR_METRES * Math.cos(Math.toRadians(centre.lat())));
    double width = frame().width() * share;
    double height = frame().height() * share;
    double x = WebMercator.x(centre.lon());
    double y = WebMercator.y(centre.lat());
    return new Envelope(x - width / 2, x + width / 2, y - height / 2, y + height / 2);
  }

  /** What it shows, in degrees. */
  public Envelope box() {
    Envelope square = square();
    GeoPoint northWest = WebMercator.point(square.getMinX(), square.getMinY());
    GeoPoint southEast = WebMercator.point(square.getMaxX(), square.getMaxY());
    return new Envelope(northWest.lon(), southEast.lon(), southEast.lat(), northWest.lat());
  }

  /** How far right of the paper's left edge a longitude lies, millimetres. */
  double x(double lon) {
    Envelope square = square();
    return frame().x()
        + (WebMercator.x(lon) - square.getMinX()) / square.getWidth() * frame().width();
  }

  /** How far below the paper's upper edge a latitude lies, millimetres. */
  double y(double lat) {
    Envelope square = square();
    return frame().y()
        + (WebMercator.y(lat) - square.getMinY()) / square.getHeight() * frame().height();
  }
}
