package org.watchfloor.geo.osm;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the points of an extract are: 16 bytes a point, found by binary search. Filled by one
 * thread, then read by any.
 */
public final class NodeTable {
  private static final double UNITS_PER_DEGREE = 1e7;

  private long[] ids = new long[1 << 12];
  private int[] lons = new int[1 << 12];
  private int[] lats = new int[1 << 12];
  private int size;
  private boolean sorted = true;

  /** How many points there are. */
  public int size() {
    return size;
  }

  /** The place of a point in the table, negative if the extract does not have it. */
  public int find(long id) {
    return Arrays.binarySearch(ids, 0, size, id);
  }

  /** Degrees east of the point at this place of the table. */
  public double lon(int at) {
    return lons[at] / UNITS_PER_DEGREE;
  }

  /** Degrees north of the point at this place of the table. */
  public double lat(int at) {
    return lats[at] / UNITS_PER_DEGREE;
  }

  void add(long id, double lon, double lat) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      lons = Arrays.copyOf(lons, size * 2);
      lats = Arrays.copyOf(lats, size * 2);
    }
    sorted &= size == 0 || ids[size - 1] < id;
    ids[size] = id;
    lons[size] = (int) Math.round(lon * UNITS_PER_DEGREE);
    lats[size] = (int) Math.round(lat * UNITS_PER_DEGREE);
    size++;
  }

  /** Ends the filling. Extracts are sorted by id as a rule; hand-made ones may not be. */
  void seal() {
    if (sorted) {
      return;
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted((a, b) -> Long.compare(ids[a], ids[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    ids = Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
    lons = Arrays.stream(order).map(i -> lons[i]).toArray();
    lats = Arrays.stream(order).map(i -> lats[i]).toArray();
  }

  Envelope bounds() {
    Envelope bounds = new Envelope();
    for (int i = 0; i < size; i++) {
      bounds.expandToInclude(lon(i), lat(i));
    }
    return bounds;
  }
}
