package org.watchfloor.geo.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineJoinerTest {
  private static final double[] A = {0, 0, 1, 0};
  private static final double[] B = {1, 0, 1, 1};
  private static final double[] C = {0, 0, 1, 1};

  @Test
  void joinsWhateverTheOrderAndDirection() {
    List<double[]> joined = LineJoiner.join(List.of(A, C, B));
    assertThat(joined).hasSize(1);
    assertThat(LineJoiner.isRing(joined.getFirst())).isTrue();
    assertThat(joined.getFirst()).hasSize(8);
  }

  @Test
  void keepsTheDirectionWhereItHasAMeaning() {
    assertThat(LineJoiner.joinDirected(List.of(B, A)))
        .containsExactly(new double[] {0, 0, 1, 0, 1, 1});
    assertThat(LineJoiner.joinDirected(List.of(A, C))).hasSize(2);
  }

  @Test
  void leavesLinesThatMeetNobodyAndDropsPoints() {
    assertThat(LineJoiner.join(List.of(A, new double[] {5, 5, 6, 6}, new double[] {9, 9})))
        .containsExactly(A, new double[] {5, 5, 6, 6});
  }
}
