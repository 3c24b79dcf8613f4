package org.watchfloor.geo.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class CoastlineTest {
  private static final Envelope BOUNDS = new Envelope(0, 10, 0, 10);
  private static final double[] ISLAND = {2, 2, 4, 2, 4, 4, 2, 4, 2, 2};

  @Test
  void anIslandIsLandWhicheverWayItWasDrawn() {
    double[] clockwise = {2, 2, 2, 4, 4, 4, 4, 2, 2, 2};
    assertThat(isLand(3, 3, ISLAND)).isTrue();
    assertThat(isLand(3, 3, clockwise)).isTrue();
    assertThat(isLand(5, 5, ISLAND)).isFalse();
  }

  @Test
  void anIslandDrawnInPiecesIsOneIsland() {
    assertThat(isLand(3, 3, new double[] {4, 4, 2, 4, 2, 2}, new double[] {2, 2, 4, 2, 4, 4}))
        .isTrue();
  }

  @Test
  void theMainlandLiesOnTheLeftOfItsCoast() {
    double[] southward = {5, 12, 5, -2};
    double[] northward = {5, -2, 5, 12};
    assertThat(isLand(8, 5, southward)).isTrue();
    assertThat(isLand(2, 5, southward)).isFalse();
    assertThat(isLand(2, 5, northward)).isTrue();
    assertThat(isLand(8, 5, northward)).isFalse();
  }

  @Test
  void twoCoastsOfAStraitLeaveTheStraitOpen() {
    double[] west = {3, -2, 3, 12};
    double[] east = {7, 12, 7, -2};
    assertThat(isLand(1, 5, west, east)).isTrue();
    assertThat(isLand(5, 5, west, east)).isFalse();
    assertThat(isLand(9, 5, west, east)).isTrue();
    assertThat(isLand(9, 9.5, west, east)).isTrue();
  }

  @Test
  void aCoastThatLeavesAndComesBackIsTwoShores() {
    double[] bay = {-1, 8, 5, 8, 5, 11, 8, 11, 8, 3, -1, 3};
    assertThat(isLand(2, 9, bay)).isTrue();
    assertThat(isLand(2, 5, bay)).isFalse();
    assertThat(isLand(9, 5, bay)).isTrue();
    assertThat(isLand(2, 1, bay)).isTrue();
  }

  @Test
  void aCoastThatBreaksOffInsideGoesToTheNearestEdge() {
    assertThat(isLand(8, 5, new double[] {5, 9.9, 5, 0.1})).isTrue();
    assertThat(isLand(2, 5, new double[] {5, 9.9, 5, 0.1})).isFalse();
  }

  @Test
  void withoutACoastThereIsNoLandToDraw() {
    assertThat(Coastline.land(List.of(), BOUNDS)).isEmpty();
  }

  private static boolean isLand(double x, double y, double[]... coast) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] ring : Coastline.land(List.of(coast), BOUNDS)) {
      path.moveTo(ring[0], ring[1]);
      for (int i = 2; i < ring.length; i += 2) {
        path.lineTo(ring[i], ring[i + 1]);
      }
      path.closePath();
    }
    return path.contains(x, y);
  }
}
