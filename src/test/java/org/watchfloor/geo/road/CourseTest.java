package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;

class CourseTest {
  @Test
  void readsBackWhatWasPackedToAMetre() {
    Random random = new Random(7);
    List<GeoPoint> line = new ArrayList<>();
    GeoPoint at = new GeoPoint(122.1, 30);
    for (int i = 0; i < 500; i++) {
      line.add(at);
      at =
          new GeoPoint(
              at.lon() + (random.nextDouble() - 0.5) * (i % 50 == 0 ? 20 : 0.01),
              at.lat() + (random.nextDouble() - 0.5) * 0.01);
    }
    Course packed = Course.of(line);
    List<GeoPoint> read = packed.points();

    assertThat(read).hasSameSizeAs(line);
    for (int i = 0; i < line.size(); i++) {
      assertThat(read.get(i).metresTo(line.get(i))).isLessThan(1);
    }
    assertThat(Course.of(read)).isEqualTo(packed);
    assertThat(packed.packed().length()).isLessThan(line.size() * 7);
    assertThat(new Course("").points()).isEmpty();
  }

  @Test
  void isWhatMapsOnTheWebUse() {
    // The example of the format's description.
    List<GeoPoint> line =
        List.of(
            new GeoPoint(-120.2, 38.5),
            new GeoPoint(-120.95, 40.7),
            new GeoPoint(-126.453, 43.252));
    assertThat(Course.of(line).packed()).isEqualTo("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
  }
}
