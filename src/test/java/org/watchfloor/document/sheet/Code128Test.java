package org.watchfloor.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bars of wristbands, by the rules every sign of the code keeps. */
class Code128Test {
  @Test
  void everySignIsElevenWideItsBarsEvenAndNoTwoAreAlike() {
    Set<List<Integer>> seen = new HashSet<>();
    for (int value = 0; value < 100; value++) {
      List<Integer> sign = Code128.widths("%02d".formatted(value)).subList(6, 12);
      assertThat(sign.stream().mapToInt(Integer::intValue).sum()).as("%d", value).isEqualTo(11);
      assertThat((sign.get(0) + sign.get(2) + sign.get(4)) % 2).as("%d", value).isZero();
      assertThat(seen.add(sign)).as("%d", value).isTrue();
    }
  }

  /** Worked out by hand: start C 105, 12 once, 34 twice: 105 + 12 + 68 = 185, 185 mod 103 = 82. */
  @Test
  void beginsWithStartCAndEndsWithItsCheckSignAndStop() {
    assertThat(Code128.widths("1234"))
        .containsExactly(
            2, 1, 1, 2, 3, 2, 1, 1, 2, 2, 3, 2, 1, 3, 1, 1, 2, 3, 1, 2, 1, 2, 4, 1, 2, 3, 3, 1, 1,
            1, 2);
  }
}
