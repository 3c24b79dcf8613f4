package org.watchfloor.geo.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;

class ReliefTest {
  @TempDir private Path folder;

  @Test
  void aHeightLiesBetweenThePostsAroundIt() {
    Path file =
        TestHeights.write(folder, 122, 30, (lon, lat) -> 1000 * (lon - 122) + 500 * (lat - 30));
    Relief relief = Relief.of(List.of(file));
    assertThat(relief.at(122.25, 30.5)).isCloseTo(500, within(1.0));
    assertThat(relief.at(122.9999, 30.9999)).isCloseTo(1500, within(1.0));
    assertThat(relief.spacing(122.5, 30.5)).isCloseTo(1 / 1200.0, within(1e-9));
  }

  @Test
  void whatWasNotMeasuredAndWhatLiesElsewhereIsNotKnown() {
    Path file = TestHeights.write(folder, 122, 30, (lon, lat) -> lon < 122.5 ? Double.NaN : 10);
    Relief relief = Relief.of(List.of(file));
    assertThat(relief.at(122.2, 30.5)).isNaN();
    assertThat(relief.at(122.7, 30.5)).isEqualTo(10);
    assertThat(relief.at(123.2, 30.5)).isNaN();
    assertThat(relief.at(-0.5, -0.5)).isNaN();
  }

  @Test
  void aFileCutOffOrNamedOtherwiseIsRefusedBeforeAnythingIsShown() throws IOException {
    Path whole = TestHeights.write(folder, 122, 30, (lon, lat) -> 0);
    Path cut = Files.write(folder.resolve("N31E122.hgt"), new byte[1201 * 1201]);
    assertThatThrownBy(() -> Relief.of(List.of(whole, cut)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("geo.refused.heights.length");
    Path unnamed = Files.copy(whole, folder.resolve("dem.hgt"));
    assertThatThrownBy(() -> Relief.check(unnamed, whole))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("geo.refused.heights.name");
  }
}
