package org.watchfloor.warning.typhoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.geo.PointSource;

/** What is reckoned along a forecast holds for every storm and place. */
class ReachingProperty {
  private static final double[] KM = {310, 240, 130, 180};

  /** A place in a direction is covered exactly up to the radius of that quadrant. */
  @Property(tries = 400)
  void aQuadrantReachesAsFarAsItSays(
      @ForAll @DoubleRange(min = -179, max = 179) double lon,
      @ForAll @DoubleRange(min = -45, max = 45) double lat,
      @ForAll @IntRange(max = 3) int quarter,
      @ForAll @DoubleRange(min = 1, max = 89) double within) {
    GeoPoint centre = new GeoPoint(lon, lat);
    TrackPoint point = Storms.point(0, lon, lat, Storms.seven(KM[0], KM[1], KM[2], KM[3]));
    double azimuth = quarter * 90 + within;
    GeoPoint inside = Geodesic.destination(centre, azimuth, KM[quarter] * 998);
    GeoPoint outside = Geodesic.destination(centre, azimuth, KM[quarter] * 1002);
    assertThat(new Reaching(List.of(point), inside).covered(WindScale.BEAUFORT_7, point.at()))
        .isTrue();
    assertThat(new Reaching(List.of(point), outside).covered(WindScale.BEAUFORT_7, point.at()))
        .isFalse();
  }

  /** What is drawn and what is reckoned are the same circle. */
  @Property(tries = 100)
  void everyCornerOfTheOutlineIsOnTheEdge(@ForAll @IntRange(min = 60, max = 600) int km) {
    GeoPoint centre = new GeoPoint(123.4, 28.7);
    WindCircle circle = Storms.seven(km * 1.0, km / 2.0, km / 3.0, km / 4.0);
    List<GeoPoint> ring = CircleOutline.of(centre, circle);
    assertThat(ring).hasSize(40);
    for (int i = 0; i < ring.size(); i++) {
      double radius = new double[] {km, km / 2.0, km / 3.0, km / 4.0}[i / 10];
      assertThat(Geodesic.metres(centre, ring.get(i)))
          .isCloseTo(radius * 1000, org.assertj.core.api.Assertions.within(1.0));
    }
  }

  /** The first moment of cover is covered, the moment before is not; the end lies after it. */
  @Property(tries = 150)
  void coverBeginsWhenItIsSaidTo(@ForAll long seed) {
    Random random = new Random(seed);
    List<TrackPoint> way = way(random);
    GeoPoint place =
        new GeoPoint(
            Math.IEEEremainder(way.get(2).where().lon() + random.nextDouble(-3, 3), 360),
            way.get(2).where().lat() + random.nextDouble(-3, 3));
    Reaching reaching = new Reaching(way, place);
    for (Reach.Cover cover : reaching.covers()) {
      assertThat(reaching.covered(cover.scale(), cover.from())).isTrue();
      assertThat(cover.from()).isBetween(way.getFirst().at(), way.getLast().at());
      if (!cover.already()) {
        assertThat(reaching.covered(cover.scale(), cover.from().minusSeconds(31))).isFalse();
      }
      if (cover.until() != null) {
        assertThat(cover.until()).isAfter(cover.from());
      }
    }
    assertThat(reaching.nearest().metres())
        .isLessThanOrEqualTo(Geodesic.metres(way.getFirst().where(), place));
  }

  /** A centre moves evenly: further on in time is further on along the way. */
  @Property(tries = 100)
  void timeRunsForwardAlongTheWay(@ForAll long seed) {
    List<TrackPoint> way = way(new Random(seed));
    Reaching reaching = new Reaching(way, way.getLast().where());
    for (int i = 1; i < way.size(); i++) {
      Instant from = way.get(i - 1).at();
      double before = -1;
      for (int part = 0; part <= 4; part++) {
        Instant at =
            from.plus(Duration.between(from, way.get(i).at()).dividedBy(4).multipliedBy(part));
        double gone = Geodesic.metres(way.get(i - 1).where(), reaching.centre(at));
        assertThat(gone).isGreaterThan(before);
        before = gone;
      }
    }
  }

  /** Over 180° a storm takes the short way: moved along the parallel all stays the same. */
  @Property(tries = 100)
  void nothingChangesAcrossTheDateLine(@ForAll long seed) {
    Random random = new Random(seed);
    List<TrackPoint> way = way(random);
    GeoPoint place = new GeoPoint(123 + random.nextDouble(), 29);
    double shift = 180 - 123.5;
    List<TrackPoint> moved = new ArrayList<>();
    for (TrackPoint point : way) {
      moved.add(
          new TrackPoint(
              point.at(),
              shifted(point.where(), shift),
              PointSource.UNTOLD,
              null,
              null,
              null,
              null,
              null,
              null,
              point.circles(),
              point.lead()));
    }
    List<Reach.Cover> here = new Reaching(way, place).covers();
    List<Reach.Cover> there = new Reaching(moved, shifted(place, shift)).covers();
    assertThat(there).hasSameSizeAs(here);
    for (int i = 0; i < here.size(); i++) {
      assertThat(Duration.between(here.get(i).from(), there.get(i).from()).abs())
          .isLessThan(Duration.ofSeconds(90));
    }
  }

  private static GeoPoint shifted(GeoPoint at, double east) {
    return new GeoPoint(Math.IEEEremainder(at.lon() + east, 360), at.lat());
  }

  private static List<TrackPoint> way(Random random) {
    List<TrackPoint> way = new ArrayList<>();
    double lon = 126 + random.nextDouble();
    double lat = 25 + random.nextDouble();
    for (int i = 0; i < 5; i++) {
      way.add(
          Storms.point(
              6 * i,
              lon,
              lat,
              Storms.seven(
                  random.nextDouble(80, 320),
                  random.nextDouble(80, 320),
                  random.nextDouble(80, 320),
                  random.nextDouble(80, 320))));
      lon -= random.nextDouble(0.2, 1.4);
      lat += random.nextDouble(0.2, 1.4);
    }
    return way;
  }
}
