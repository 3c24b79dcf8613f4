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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.ScreenPictures;

/**
 * Everything an officer sees in a flood night, at every size, in both languages and looks, written
 * to {@code target/pictures} to be looked at; nothing on it is cut off at any size.
 */
@Tag("nightly")
class FloodNightPicturesTest {

  @Test
  void drawsEverythingInTheMiddleOfAFloodNight(@TempDir Path folder) {
    Toolkit.start();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      Set<String> clipped = new TreeSet<>();
      for (NightScreens.Screen screen : NightScreens.all(night)) {
        List<Consumer<Scene>> steps = new ArrayList<>(screen.steps());
        steps.add(scene ->
            Clipped.in(scene)
                .forEach(line ->
                    clipped.add(screen.name() + " " + (int) scene.getWidth() + " " + line)));
        assertThat(pictures.all(screen.name(), screen.page(), steps))
            .allSatisfy(FloodNightPicturesTest::isPicture);
      }
      assertThat(clipped).isEmpty();
    }
  }

  private static void isPicture(Path file) throws IOException {
    assertThat(Files.size(file)).as("%s", file).isGreaterThan(10_000);
  }
}
