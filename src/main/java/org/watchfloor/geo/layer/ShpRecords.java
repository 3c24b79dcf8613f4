package org.watchfloor.geo.layer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;
import org.watchfloor.base.RefusedException;

/**
 * Reads the geometry of a shapefile (ESRI white paper of July 1998): points, lines, areas and
 * bundles of points, with heights and measures passed over. Every count is held against the bytes
 * there are before it is believed.
 */
final class ShpRecords {
  private static final int CODE = 9994;
  private static final int HEADER = 100;
  private static final int RECORD_HEAD = 8;
  private static final int MULTIPATCH = 31;

  private final String file;
  private final ByteBuffer bytes;

  ShpRecords(String file, byte[] bytes) {
    this.file = file;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * The geometry of every record in order; null for one without.
   *
   * @throws RefusedException if it is no shapefile, cut short or damaged
   */
  List<@Nullable Geometry> read() {
    if (bytes.capacity() < HEADER || bytes.getInt(0) != CODE) {
      throw RefusedException.of("geo.layer.refused.notShp", file);
    }
    long said = 2L * bytes.getInt(24);
    if (said > bytes.capacity() || said < HEADER) {
      throw RefusedException.of("geo.layer.refused.shpShort", file, said, bytes.capacity());
    }
    List<@Nullable Geometry> all = new ArrayList<>();
    int at = HEADER;
    while (at + RECORD_HEAD <= said) {
      long length = 2L * bytes.getInt(at + 4);
      if (length < 4 || at + RECORD_HEAD + length > said) {
        throw damaged(all.size() + 1);
      }
      if (all.size() >= LayerLimits.FEATURES) {
        throw RefusedException.of("geo.layer.refused.features", file, LayerLimits.FEATURES);
      }
      ByteBuffer record = bytes.slice(at + RECORD_HEAD, (int) length);
      all.add(geometry(record.order(ByteOrder.LITTLE_ENDIAN), all.size() + 1));
      at += RECORD_HEAD + (int) length;
    }
    return all;
  }

  private @Nullable Geometry geometry(ByteBuffer record, int number) {
    int type = record.getInt(0);
    return switch (type) {
      case 0 -> null;
      case 1, 11, 21 -> {
        need(record, 20, number);
        yield Geometries.point(List.of(place(record, 4)));
      }
      case 8, 18, 28 -> points(record, number);
      case 3, 13, 23 -> lines(record, number);
      case 5, 15, 25 -> areas(record, number);
      case MULTIPATCH -> throw RefusedException.of("geo.layer.refused.multipatch", file);
      default -> throw damaged(number);
    };
  }

  private @Nullable Geometry points(ByteBuffer record, int number) {
    need(record, 40, number);
    int count = record.getInt(36);
    needPlaces(record, 40, count, number);
    List<Geometry> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(Geometries.FACTORY.createPoint(place(record, 40 + 16 * i)));
    }
    return Geometries.all(parts);
  }

  private @Nullable Geometry lines(ByteBuffer record, int number) {
    List<Geometry> lines = new ArrayList<>();
    for (List<Coordinate> part : parts(record, number)) {
      Geometry line = Geometries.line(part);
      if (line != null) {
        lines.add(line);
      }
    }
    return Geometries.all(lines);
  }

  /** Rings run clockwise around an area and the other way around its holes. */
  private @Nullable Geometry areas(ByteBuffer record, int number) {
    List<LinearRing> shells = new ArrayList<>();
    List<LinearRing> holes = new ArrayList<>();
    for (List<Coordinate> part : parts(record, number)) {
      LinearRing ring = part.stream().allMatch(ShpRecords::finite) ? Geometries.ring(part) : null;
      if (ring != null) {
        boolean hole = Orientation.isCCWArea(ring.getCoordinates());
        (hole ? holes : shells).add(ring);
      }
    }
    // Programs that know no direction write all rings the same way round: then all are areas.
    return shells.isEmpty() ? joined(holes, List.of()) : joined(shells, holes);
  }

  private static boolean finite(Coordinate at) {
    return Double.isFinite(at.x) && Double.isFinite(at.y);
  }

  private static @Nullable Geometry joined(List<LinearRing> shells, List<LinearRing> holes) {
    STRtree tree = new STRtree();
    List<List<LinearRing>> inside = new ArrayList<>();
    for (int i = 0; i < shells.size(); i++) {
      inside.add(new ArrayList<>());
      tree.insert(shells.get(i).getEnvelopeInternal(), i);
    }
    List<Geometry> areas = new ArrayList<>();
    for (LinearRing hole : holes) {
      int owner = owner(tree, shells, hole);
      if (owner < 0) {
        areas.add(Geometries.FACTORY.createPolygon(hole));
      } else {
        inside.get(owner).add(hole);
      }
    }
    for (int i = 0; i < shells.size(); i++) {
      areas.add(
          Geometries.FACTORY.createPolygon(
              shells.get(i), inside.get(i).toArray(LinearRing[]::new)));
    }
    return Geometries.all(areas);
  }

  /** The smallest area around a hole; -1 if there is none. */
  private static int owner(STRtree tree, List<LinearRing> shells, LinearRing hole) {
    Envelope box = hole.getEnvelopeInternal();
    int best = -1;
    for (Object found : tree.query(box)) {
      int i = (Integer) found;
      Envelope around = shells.get(i).getEnvelopeInternal();
      boolean smaller =
          best < 0 || around.getArea() < shells.get(best).getEnvelopeInternal().getArea();
      if (smaller && around.covers(box) && touches(shells.get(i), hole)) {
        best = i;
      }
    }
    return best;
  }

  private static boolean touches(LinearRing shell, LinearRing hole) {
    Polygon area = Geometries.FACTORY.createPolygon(shell);
    return area.covers(Geometries.FACTORY.createPoint(hole.getCoordinateN(0)));
  }

  private List<List<Coordinate>> parts(ByteBuffer record, int number) {
    need(record, 44, number);
    int partCount = record.getInt(36);
    int placeCount = record.getInt(40);
    if (partCount < 0 || partCount > placeCount) {
      throw damaged(number);
    }
    needPlaces(record, 44L + 4L * partCount, placeCount, number);
    int[] starts = new int[partCount + 1];
    for (int i = 0; i < partCount; i++) {
      starts[i] = record.getInt(44 + 4 * i);
    }
    starts[partCount] = placeCount;
    for (int i = 0; i < partCount; i++) {
      if (starts[i] < 0 || starts[i] > starts[i + 1]) {
        throw damaged(number);
      }
    }
    List<List<Coordinate>> parts = new ArrayList<>();
    for (int i = 0; i < partCount; i++) {
      Coordinate[] places = new Coordinate[starts[i + 1] - starts[i]];
      for (int k = 0; k < places.length; k++) {
        places[k] = place(record, 44 + 4 * partCount + 16 * (starts[i] + k));
      }
      parts.add(Arrays.asList(places));
    }
    return parts;
  }

  private static Coordinate place(ByteBuffer record, int at) {
    return Geometries.at(record.getDouble(at), record.getDouble(at + 8));
  }

  private void needPlaces(ByteBuffer record, long from, int count, int number) {
    if (count < 0 || from + 16L * count > record.capacity()) {
      throw damaged(number);
    }
  }

  private void need(ByteBuffer record, int length, int number) {
    if (record.capacity() < length) {
      throw damaged(number);
    }
  }

  private RefusedException damaged(int record) {
    return RefusedException.of("geo.layer.refused.shpDamaged", file, record);
  }
}
