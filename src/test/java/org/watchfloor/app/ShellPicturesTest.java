package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.system.SystemModule;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.SampleFeature;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

class ShellPicturesTest {
  private DataFolder station;

  @BeforeEach
  void open(@TempDir Path folder) {
    DataFolder.create(folder, "ZS-DH", "舟山示例区应急指挥部");
    station = DataFolder.open(folder);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void drawsTheConsoleInBothLanguagesAndLooks() throws IOException {
    for (Picture picture :
        List.of(
            Picture.of(SampleFeature.PAGE, 1366, 768, Language.ZH, Look.NIGHT),
            Picture.of(SystemModule.PAGE, 1366, 768, Language.EN, Look.DAY))) {
      BufferedImage image = ImageIO.read(draw(picture).toFile());

      assertThat(image.getWidth()).isEqualTo(1366);
      assertThat(image.getHeight()).isEqualTo(768);
      assertThat(colours(image)).as("colours of %s", picture).isGreaterThan(50);
    }
  }

  private Path draw(Picture picture) {
    ScreenPictures pictures =
        new ScreenPictures(new ConsoleModule(station, WatchClock.system()), new SampleFeature());
    return pictures.one("shell-" + picture.page(), picture, List.of());
  }

  /** An empty picture has one colour. */
  private static long colours(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight() / 7)
        .map(i -> image.getRGB(i * 7 % image.getWidth(), i * 7 / image.getWidth()))
        .distinct()
        .count();
  }
}
