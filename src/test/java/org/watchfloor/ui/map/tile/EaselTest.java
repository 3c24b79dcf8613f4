package org.watchfloor.ui.map.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EaselTest {
  private static final TileKey ONE = new TileKey(3, 1, 1);
  private static final TileKey TWO = new TileKey(3, 2, 1);

  private final Easel easel = new Easel();

  @Test
  void aNewListTakesThePlaceOfTheOld() {
    easel.want(List.of(ONE, TWO));
    Easel.Order begun = Objects.requireNonNull(easel.next());
    assertThat(begun.key()).isEqualTo(ONE);
    easel.want(List.of(ONE));
    assertThat(easel.next()).as("one is at work, two was left").isNull();
    assertThat(easel.done(begun)).isTrue();
    easel.want(List.of(ONE));
    assertThat(Objects.requireNonNull(easel.next()).key()).isEqualTo(ONE);
  }

  @Test
  void whatWasBegunInTheLookOfBeforeNoLongerCounts() {
    easel.want(List.of(ONE));
    Easel.Order begun = Objects.requireNonNull(easel.next());
    easel.startAnew();
    easel.want(List.of(ONE));
    assertThat(easel.done(begun)).isFalse();
    assertThat(easel.done(Objects.requireNonNull(easel.next()))).isTrue();
  }
}
