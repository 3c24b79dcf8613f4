package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class NearestTest {
  private record Named(String id, GeoPoint at) {}

  @Test
  void givesTheNearestFirstWithinTheRadius() {
    List<Named> teams =
        List.of(
            new Named("far", new GeoPoint(122.5, 30)),
            new Named("near", new GeoPoint(122.101, 30)),
            new Named("here", new GeoPoint(122.1, 30)));
    Nearest<Named> nearest = new Nearest<>(teams, Named::at);
    assertThat(nearest.within(new GeoPoint(122.1, 30), 1_000, 10))
        .extracting(hit -> hit.item().id())
        .containsExactly("here", "near");
    assertThat(nearest.within(new GeoPoint(122.1, 30), 1_000, 1)).hasSize(1);
    assertThat(new Nearest<>(List.<Named>of(), Named::at).within(new GeoPoint(0, 0), 9, 9))
        .isEmpty();
  }

  @Property(tries = 200)
  void findsExactlyWhatABruteForceSearchFinds(
      @ForAll @DoubleRange(min = -80, max = 80) double lat,
      @ForAll @DoubleRange(min = 0, max = 300_000) double radius,
      @ForAll long seed) {
    Random random = new Random(seed);
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      points.add(new GeoPoint(120 + random.nextDouble() * 6, lat + random.nextDouble() * 6 - 3));
    }
    GeoPoint centre = new GeoPoint(123, lat);
    List<GeoPoint> expected =
        points.stream()
            .filter(p -> p.metresTo(centre) <= radius)
            .sorted(Comparator.comparingDouble(centre::metresTo))
            .toList();
    assertThat(new Nearest<>(points, p -> p).within(centre, radius, 1000))
        .extracting(Nearest.Hit::item)
        .containsExactlyElementsOf(expected);
  }
}
