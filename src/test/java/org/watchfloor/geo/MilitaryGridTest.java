package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MilitaryGridTest {
  private static String of(double lon, double lat) {
    return MilitaryGrid.of(new GeoPoint(lon, lat)).orElseThrow().toString();
  }

  /** The CN Tower in Toronto, the usual example: zone 17, 630084 m east, 4833438 m north. */
  @Test
  void theTowerOfToronto() {
    double lat = 43 + 38 / 60.0 + 33.24 / 3600;
    double lon = -(79 + 23 / 60.0 + 13.7 / 3600);
    MilitaryGrid.Plane plane = MilitaryGrid.plane(new GeoPoint(lon, lat));
    assertThat(plane.zone()).isEqualTo(17);
    assertThat(plane.east()).isEqualTo(630_084, within(1.0));
    assertThat(plane.north()).isEqualTo(4_833_438, within(1.0));
    assertThat(of(lon, lat)).startsWith("17T PJ 300").contains(" 3343");
  }

  @Test
  void whereTheEquatorMeetsGreenwich() {
    assertThat(of(0, 0)).isEqualTo("31N AA 66021 00000");
    assertThat(of(3, 0)).isEqualTo("31N EA 00000 00000");
  }

  @Test
  void theIslandsOfZhoushanLieInZone51() {
    assertThat(of(122.106, 30.016)).startsWith("51R VP ");
    assertThat(of(121.47, 31.23)).as("Shanghai").startsWith("51R UQ ");
    assertThat(of(116.39, 39.91)).as("Beijing").startsWith("50S MK ");
  }

  @Test
  void zonesBandsAndEdges() {
    assertThat(of(5.3, 60.4)).as("Bergen").startsWith("32V ");
    assertThat(of(15.6, 78.2)).as("Svalbard").startsWith("33X ");
    assertThat(of(180, 0)).startsWith("60N ");
    assertThat(of(-180, 0)).startsWith("1N ");
    assertThat(of(10, 84)).startsWith("33X ");
    assertThat(MilitaryGrid.of(new GeoPoint(0, 84.1))).isEmpty();
    assertThat(MilitaryGrid.of(new GeoPoint(0, -80.1))).isEmpty();
  }

  @Test
  void southIsTheMirrorOfNorth() {
    MilitaryGrid.Plane north = MilitaryGrid.plane(new GeoPoint(151.2, 33.86));
    MilitaryGrid.Plane south = MilitaryGrid.plane(new GeoPoint(151.2, -33.86));
    assertThat(south.east()).isEqualTo(north.east(), within(1e-6));
    assertThat(south.north()).isEqualTo(10_000_000 - north.north(), within(1e-6));
  }

  /** On the plane lengths are those of the ground but for the scale, which is near 1. */
  @Test
  void metresOnThePlaneAreMetresOnTheGround() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      GeoPoint from = new GeoPoint(random.nextDouble(120.1, 125.8), random.nextDouble(18, 53));
      GeoPoint to = Geodesic.destination(from, random.nextDouble(0, 360), 1_000);
      MilitaryGrid.Plane a = MilitaryGrid.plane(from);
      MilitaryGrid.Plane b = MilitaryGrid.plane(to);
      if (a.zone() == b.zone()) {
        double metres = Math.hypot(a.east() - b.east(), a.north() - b.north());
        double offMiddle = ((a.east() + b.east()) / 2 - 500_000) / 6_371_000;
        double scale = 0.9996 * (1 + offMiddle * offMiddle / 2);
        assertThat(metres).isEqualTo(1_000 * scale, within(0.02));
      }
    }
  }
}
