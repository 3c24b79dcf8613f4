package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class MeasureTest {
  private static final GeoPoint DINGHAI = new GeoPoint(122.1066, 30.0227);

  private static double dms(int degrees, int minutes, double seconds) {
    return degrees + minutes / 60.0 + seconds / 3600;
  }

  /** The line Vincenty's own paper and every survey handbook measures. */
  @Test
  void flindersPeakToBuninyong() {
    GeoPoint flinders = new GeoPoint(dms(144, 25, 29.52440), -dms(37, 57, 3.72030));
    GeoPoint buninyong = new GeoPoint(dms(143, 55, 35.38390), -dms(37, 39, 10.15610));
    assertThat(Geodesic.metres(flinders, buninyong)).isEqualTo(54_972.271, within(0.001));
    GeoPoint reached = Geodesic.destination(flinders, dms(306, 52, 5.37), 54_972.271);
    assertThat(Geodesic.metres(reached, buninyong)).isLessThan(0.005);
  }

  @Test
  void aDegreeAlongTheEquatorAndAQuarterOfAMeridian() {
    assertThat(Geodesic.metres(new GeoPoint(122, 0), new GeoPoint(123, 0)))
        .isEqualTo(111_319.491, within(0.001));
    assertThat(Geodesic.metres(new GeoPoint(122, 0), new GeoPoint(122, 90)))
        .isEqualTo(10_001_965.729, within(0.001));
  }

  @Test
  void placesOppositeEachOtherHaveADistanceToo() {
    assertThat(Geodesic.metres(new GeoPoint(0, 0.5), new GeoPoint(179.7, -0.5)))
        .isEqualTo(19_944_000, offset(60_000.0));
    assertThat(Geodesic.metres(DINGHAI, DINGHAI)).isZero();
  }

  /** The figures are those of the planimeter of GeographicLib. */
  @Test
  void largeAreasAsThePlanimeterOfGeographicLibHasThem() {
    List<GeoPoint> degree = ring(0, 0, 1, 0, 1, 1, 0, 1);
    assertThat(Measure.area(degree)).isEqualTo(12_308_778_361.469, within(120_000.0));
    assertThat(Measure.perimeter(degree)).isEqualTo(443_770.917, within(0.001));
    assertThat(Measure.area(ring(-1, 0, 0, -1, 1, 0, 0, 1)))
        .isEqualTo(24_619_419_146.0, within(250_000.0));
    assertThat(Measure.area(ring(0, 0, 90, 0, 0, 90))).isEqualTo(63_758_202_715_511.0, within(1e6));
  }

  @Test
  void aSquareOfAHundredMetresIsAHectareWhicheverWayItIsDrawn() {
    GeoPoint east = Geodesic.destination(DINGHAI, 90, 100);
    GeoPoint north = Geodesic.destination(DINGHAI, 0, 100);
    GeoPoint corner = new GeoPoint(east.lon(), north.lat());
    assertThat(Measure.area(List.of(DINGHAI, east, corner, north))).isEqualTo(10_000, within(0.5));
    assertThat(Measure.area(List.of(DINGHAI, north, corner, east, DINGHAI)))
        .isEqualTo(10_000, within(0.5));
    assertThat(Measure.length(List.of(DINGHAI, east))).isEqualTo(100, within(0.001));
    assertThat(Measure.length(List.of(DINGHAI))).isZero();
    assertThat(Measure.area(List.of(DINGHAI, east))).isZero();
  }

  @Test
  void aWayThereLeadsWhereItsLengthSays() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      GeoPoint from = new GeoPoint(random.nextDouble(73, 135), random.nextDouble(18, 54));
      double metres = random.nextDouble(1, 200_000);
      GeoPoint to = Geodesic.destination(from, random.nextDouble(0, 360), metres);
      assertThat(Geodesic.metres(from, to)).isEqualTo(metres, within(0.001));
    }
  }

  @Test
  void everyCornerOfACircleIsAsFarAsItsRadius() {
    List<GeoPoint> circle = Figures.circle(DINGHAI, 5_000);
    assertThat(circle)
        .allSatisfy(
            corner -> assertThat(Geodesic.metres(DINGHAI, corner)).isEqualTo(5_000, within(0.001)));
    assertThat(Measure.area(circle)).isEqualTo(Math.PI * 25e6, within(Math.PI * 25e6 * 0.002));
    assertThat(Figures.area(circle).isValid()).isTrue();
    assertThat(Figures.points(Figures.line(circle))).isEqualTo(circle);
    assertThat(Figures.point(DINGHAI).getCoordinate())
        .isEqualTo(new Coordinate(DINGHAI.lon(), DINGHAI.lat()));
  }

  private static List<GeoPoint> ring(double... lonLat) {
    List<GeoPoint> ring = new java.util.ArrayList<>();
    for (int i = 0; i < lonLat.length; i += 2) {
      ring.add(new GeoPoint(lonLat[i], lonLat[i + 1]));
    }
    return ring;
  }
}
