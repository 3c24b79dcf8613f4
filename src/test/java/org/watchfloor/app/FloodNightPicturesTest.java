package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.Language;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

/**
 * Everything an officer sees in a flood night, at every size, in both languages and looks, written
 * to {@code target/pictures} to be looked at; nothing on it is cut off at any size.
 */
@Tag("nightly")
class FloodNightPicturesTest {

  /** A night of its own for each: the views of hundreds of pictures do not fit into one heap. */
  @ParameterizedTest
  @CsvSource({
    "1366, 768, ZH",
    "1366, 768, EN",
    "1920, 1080, ZH",
    "1920, 1080, EN",
    "3840, 2160, ZH",
    "3840, 2160, EN"
  })
  void drawsEverythingInTheMiddleOfAFloodNight(
      int width, int height, Language language, @TempDir Path folder) {
    Toolkit.start();
    Set<String> clipped = new TreeSet<>();
    for (Look look : Look.values()) {
      try (FloodNight night = FloodNight.in(folder.resolve(look.name()))) {
        ScreenPictures pictures = new ScreenPictures(night.desk().injector());
        for (NightScreens.Screen screen : NightScreens.all(night)) {
          List<Consumer<Scene>> steps = new ArrayList<>(screen.steps());
          steps.add(scene ->
              Clipped.in(scene)
                  .forEach(line -> clipped.add(screen.name() + " " + width + " " + line)));
          Picture picture = Picture.of(screen.page(), width, height, language, look);
          Path file = pictures.one(screen.name(), picture, steps);
          if (Files.exists(file)) {
            assertThat(file).satisfies(FloodNightPicturesTest::isPicture);
          }
        }
      }
    }
    assertThat(clipped).isEmpty();
  }

  private static void isPicture(Path file) throws IOException {
    assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
  }
}
