package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.system.SystemModule;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.SampleFeature;
import org.watchfloor.support.ScreenPictures;

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
  void drawsTheSystemPageAtEverySizeLanguageAndLook() throws IOException {
    ScreenPictures pictures = pictures();
    for (Path file : pictures.all(SystemModule.PAGE)) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(file.getFileName().toString())
          .contains(image.getWidth() + "x" + image.getHeight());
      assertThat(colours(image)).as("colours in %s", file).isGreaterThan(50);
    }
  }

  @Test
  void drawsAPageWithARegister() {
    assertThat(pictures().all(SampleFeature.PAGE)).hasSize(12).allMatch(Path::isAbsolute);
  }

  private ScreenPictures pictures() {
    return new ScreenPictures(new ConsoleModule(station, WatchClock.system()), new SampleFeature());
  }

  /** An empty picture has one colour. */
  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight() / 7)
        .map(i -> image.getRGB(i * 7 % image.getWidth(), i * 7 / image.getWidth()))
        .distinct()
        .count();
  }
}
