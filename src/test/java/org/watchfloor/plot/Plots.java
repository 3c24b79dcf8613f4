package org.watchfloor.plot;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.road.RoadModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Plots for tests, in the middle of the sample district. */
final class Plots {
  static final GeoPoint A = new GeoPoint(122.1, 30.02);
  static final GeoPoint B = new GeoPoint(122.11, 30.02);
  static final GeoPoint C = new GeoPoint(122.11, 30.03);
  static final GeoPoint D = new GeoPoint(122.1, 30.03);

  private Plots() {}

  static TestStation open(Path root, String station, HandClock clock) {
    return TestStation.open(root, station, clock, new RoadModule(), new PlotModule());
  }

  static PlotDetails floodedRoad() {
    return PlotDetails.of(PlotKind.CLOSURE, List.of(A, B)).withLabel("河口路").withDepth(0.4);
  }

  static PlotDetails flood() {
    return PlotDetails.of(PlotKind.FLOOD, List.of(A, B, C, D)).withDepth(0.5);
  }
}
