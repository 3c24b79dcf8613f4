package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.ScreenPictures;

/**
 * Everything an officer sees in a flood night, at every size, in both languages and looks, written
 * to {@code target/pictures} to be looked at.
 */
@Tag("nightly")
class FloodNightPicturesTest {

  @Test
  void drawsEverythingInTheMiddleOfAFloodNight(@TempDir Path folder) {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      for (NightScreens.Screen screen : NightScreens.all(night)) {
        assertThat(pictures.all(screen.name(), screen.page(), screen.steps()))
            .allSatisfy(FloodNightPicturesTest::isPicture);
      }
    }
  }

  private static void isPicture(Path file) throws IOException {
    assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
  }
}
