package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

/** Nothing an officer needs is cut off on the smallest screen that is promised. */
@Tag("gui")
class ReadableTest {

  /** Every page as it opens. */
  @Test
  void noTextOfAPageIsCutOffAtTheSmallestSize(@TempDir Path folder) {
    Set<String> pages = new HashSet<>();
    assertNothingIsCutOff(folder, Language.ZH, Look.NIGHT, screen -> pages.add(screen.page()));
  }

  /** Every form and list that opens on them as well: some hundred. */
  @Test
  @Tag("nightly")
  void noChineseTextIsCutOffAtTheSmallestSize(@TempDir Path folder) {
    assertNothingIsCutOff(folder, Language.ZH, Look.NIGHT, screen -> true);
  }

  /** English words are longer, and fewer officers read them. */
  @Test
  @Tag("nightly")
  void noEnglishTextIsCutOffEither(@TempDir Path folder) {
    assertNothingIsCutOff(folder, Language.EN, Look.DAY, screen -> true);
  }

  private static void assertNothingIsCutOff(
      Path folder, Language language, Look look, Predicate<NightScreens.Screen> shown) {
    Toolkit.start();
    List<String> clipped = new ArrayList<>();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      for (NightScreens.Screen screen : NightScreens.all(night).stream().filter(shown).toList()) {
        List<Consumer<Scene>> steps = new ArrayList<>(screen.steps());
        steps.add(
            scene -> Clipped.in(scene).forEach(line -> clipped.add(screen.name() + " " + line)));
        pictures.one(screen.name(), Picture.of(screen.page(), 1366, 768, language, look), steps);
      }
    }
    assertThat(clipped).isEmpty();
  }
}
