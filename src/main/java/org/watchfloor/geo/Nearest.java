package org.watchfloor.geo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Answers "what is near here" over a fixed set of things, by great-circle distance. Built once for
 * a state of the tables and thrown away with it; any thread may ask.
 *
 * @param <T> what is found, usually an id
 */
public final class Nearest<T> {
  private static final double METRES_PER_DEGREE = 111_195;

  /** A little more than needed, so that rounding never leaves out a point on the edge. */
  private static final double SLACK = 1.001;

  private final STRtree tree = new STRtree();

  private record Entry(Object item, GeoPoint point) {}

  /**
   * A thing found.
   *
   * @param metres along the great circle
   */
  public record Hit<T>(T item, double metres) {}

  /** An index over things that each have a place. */
  public Nearest(Collection<? extends T> items, Function<? super T, GeoPoint> place) {
    for (T item : items) {
      GeoPoint point = place.apply(item);
      tree.insert(new Envelope(new Coordinate(point.lon(), point.lat())), new Entry(item, point));
    }
    // An STRtree packs itself on its first query; done here, later queries only read.
    tree.build();
  }

  /** The nearest things within a distance, nearest first. Not across the date line. */
  public List<Hit<T>> within(GeoPoint centre, double radiusMetres, int limit) {
    double dLat = radiusMetres / METRES_PER_DEGREE * SLACK;
    double poleward = Math.min(89.9, Math.abs(centre.lat()) + dLat);
    double dLon = dLat / Math.cos(Math.toRadians(poleward));
    Envelope box =
        new Envelope(
            centre.lon() - dLon, centre.lon() + dLon, centre.lat() - dLat, centre.lat() + dLat);
    List<?> candidates = tree.query(box);
    return candidates.stream()
        .map(found -> this.hit(centre, (Entry) found))
        .filter(hit -> hit.metres <= radiusMetres)
        .sorted(Comparator.comparingDouble(Hit::metres))
        .limit(limit)
        .toList();
  }

  @SuppressWarnings("unchecked") // only the constructor makes entries, from items of type T
  private Hit<T> hit(GeoPoint centre, Entry entry) {
    return new Hit<>((T) entry.item, centre.metresTo(entry.point));
  }
}
