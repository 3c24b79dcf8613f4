package org.watchfloor.app.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WallPlaceTest {
  private static final Display DESK = new Display(0, 0, 1920, 1080, true);
  private static final Display WALL = new Display(1920, 0, 3840, 2160, false);
  private static final Display OTHER = new Display(-1366, 0, 1366, 768, false);

  @Test
  void withOneDisplayItIsAWindowAndNothingIsMissed() {
    assertThat(WallPlace.among(List.of(DESK), "")).contains(new WallPlace(DESK, false, false));
  }

  @Test
  void untilSomebodyChoosesItFillsTheDisplayTheDeskDoesNotUse() {
    assertThat(WallPlace.among(List.of(DESK, WALL), "")).contains(new WallPlace(WALL, true, false));
  }

  @Test
  void theChosenDisplayIsFilledEvenIfItIsTheDesks() {
    assertThat(WallPlace.among(List.of(OTHER, DESK, WALL), WALL.id()))
        .contains(new WallPlace(WALL, true, false));
    assertThat(WallPlace.among(List.of(DESK, WALL), DESK.id()))
        .contains(new WallPlace(DESK, true, false));
  }

  @Test
  void whileTheChosenOneIsAwayItStandsOnWhatIsLeftAndSaysSo() {
    assertThat(WallPlace.among(List.of(DESK, OTHER), WALL.id()))
        .contains(new WallPlace(OTHER, true, true));
    assertThat(WallPlace.among(List.of(DESK), WALL.id()))
        .contains(new WallPlace(DESK, false, true));
    assertThat(WallPlace.among(List.of(), WALL.id())).isEmpty();
  }
}
