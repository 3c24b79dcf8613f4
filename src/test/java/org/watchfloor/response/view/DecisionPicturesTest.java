package org.watchfloor.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Language;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.Theme;

/** The form that starts a level as pictures, to be looked at, with the plan of the sample. */
class DecisionPicturesTest extends GuiTest {
  private static final Path BASE = Path.of(System.getProperty("watchfloor.basedir", "."));

  @Override
  protected void prepare() {
    Path plans = get(DataFolder.class).root().resolve("plans");
    try {
      Files.createDirectories(plans);
      Files.copy(
          BASE.resolve("sample-data/zhoushan/plans/flood-typhoon.yaml"),
          plans.resolve("flood-typhoon.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void drawsTheFormInBothLanguagesAndLooks() {
    for (Language language : Language.values()) {
      Look look = language == Language.ZH ? Look.NIGHT : Look.DAY;
      interact(() -> {
        get(UiTexts.class).use(language);
        get(Theme.class).look().set(look);
        get(Navigator.class).open(ResponseViewModule.PAGE);
      });
      clickOn("#response-start");
      waitUntil(() -> lookup("#decision-lines .label").queryAll().size() > 20);
      clickOn("#decision-act");
      waitUntil(() -> !lookup("#decision-refusal").queryAs(Label.class).getText().isEmpty());
      File file = BASE.resolve("target/pictures/decision-" + language.suffix() + ".png").toFile();
      assertThat(draw(file)).isTrue();
      clickOn("#decision-back");
    }
  }

  private boolean draw(File file) {
    boolean[] written = new boolean[1];
    interact(() -> {
      var scene = lookup("#decision-act").query().getScene();
      try {
        Files.createDirectories(file.toPath().getParent());
        written[0] =
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return written[0];
  }
}
