package org.watchfloor.app.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.wall.shown.Discretion;
import org.watchfloor.app.wall.shown.Showing;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.map.Viewport;

class WallChoicesTest {
  @TempDir Path folder;

  @Test
  void thatItIsOpenIsOnTheDiskBeforeAnythingElseHappens() throws Exception {
    try (WallStation desk = new WallStation(folder)) {
      WallChoices choices = desk.get(WallChoices.class);
      // The first change of this second is written at once anyhow; the second one would wait.
      choices.letters().set(125);
      choices.display().set("1920,0,3840,2160");
      choices.open().set(true);
      desk.get(Discretion.class).put("ZS-DH-1", Showing.DIMMED);
      assertThat(Files.readString(folder.resolve("settings")))
          .contains("wall/open=true", "wall/display=1920,0,3840,2160", "ZS-DH-1\\tDIMMED");
    }
    try (WallStation again = new WallStation(folder)) {
      WallChoices choices = again.get(WallChoices.class);
      assertThat(choices.open().get()).isTrue();
      assertThat(choices.display().get()).isEqualTo("1920,0,3840,2160");
      assertThat(choices.letters().get()).isEqualTo(125);
      assertThat(again.get(Discretion.class).of("ZS-DH-1")).isEqualTo(Showing.DIMMED);
      assertThat(again.get(Discretion.class).of("ZS-DH-2")).isEqualTo(Showing.NORMAL);
    }
  }

  @Test
  void whereItsMapWasLeftIsFoundAgain() {
    try (WallStation desk = new WallStation(folder)) {
      WallChoices choices = desk.get(WallChoices.class);
      assertThat(choices.look()).isEmpty();
      choices.look(Viewport.around(new GeoPoint(122.1, 30.0), 14, 1920, 1080));
      WallChoices.Look look = choices.look().orElseThrow();
      assertThat(look.zoom()).isEqualTo(14);
      assertThat(look.centre().lon()).isBetween(122.099, 122.101);
    }
  }
}
