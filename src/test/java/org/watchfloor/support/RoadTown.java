package org.watchfloor.support;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.geo.road.Obstacle;
import org.watchfloor.road.RoadBlockSource;

/**
 * A town of one street, a longer way round its middle and an island, with closures to put on it:
 * {@code WEST} to {@code EAST} is 3.9 km along 河口路; {@link #closeStreet} sends everybody round by
 * 北环路, {@link #closeRing} on top of it cuts the town in two.
 */
public final class RoadTown extends AbstractModule implements RoadBlockSource {
  public static final GeoPoint WEST = new GeoPoint(120.0, 30.0);
  public static final GeoPoint EAST = new GeoPoint(120.04, 30.0);
  public static final GeoPoint ISLAND = new GeoPoint(120.06, 30.05);

  private final List<Obstacle> all = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();

  @Override
  protected void configure() {
    Multibinder.newSetBinder(binder(), RoadBlockSource.class).addBinding().toInstance(this);
  }

  /** Writes the town as the district of a station's data folder. */
  public static void write(Path root) {
    write(root, List.of());
  }

  /** The same with fire stations on its map. */
  public static void write(Path root, List<GeoPoint> fireStations) {
    try {
      Path district = Files.createDirectories(root.resolve("district"));
      Files.writeString(
          district.resolve("district.yaml"),
          """
          station: {id: ZS-DH, name: 示例}
          area: "330900000000"
          datum: wgs84
          bbox: [119.9, 29.9, 120.1, 30.1]
          basemap: map.osm.pbf
          attribution: 示意
          """);
      TestMap map = new TestMap();
      fireStations.forEach(
          at -> map.node(at.lon(), at.lat(), "amenity", "fire_station", "name", "示例站"));
      long[] street = {
        map.node(120.0, 30), map.node(120.01, 30), map.node(120.03, 30), map.node(120.04, 30)
      };
      map.way(street, "highway", "primary", "name", "河口路");
      long[] ring = {street[1], map.node(120.01, 30.01), map.node(120.03, 30.01), street[2]};
      map.way(ring, "highway", "residential", "name", "北环路");
      map.line(new double[] {120.06, 30.05, 120.07, 30.05}, "highway", "tertiary", "name", "岛上路");
      map.write(district.resolve("map.osm.pbf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cuts the street in its middle. */
  public void closeStreet() {
    close("河口路塌方", 120.02, 30);
  }

  /** Cuts the way round. */
  public void closeRing() {
    close("北环路积水", 120.02, 30.01);
  }

  /** Opens everything again. */
  public void openAll() {
    all.clear();
    listeners.forEach(Runnable::run);
  }

  private void close(String name, double lon, double lat) {
    all.add(
        new Obstacle(
            name,
            name,
            new GeometryFactory().createPoint(new Coordinate(lon, lat)),
            Instant.parse("2026-07-20T02:00:00Z"),
            Optional.empty()));
    listeners.forEach(Runnable::run);
  }

  @Override
  public List<Obstacle> now() {
    return List.copyOf(all);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
