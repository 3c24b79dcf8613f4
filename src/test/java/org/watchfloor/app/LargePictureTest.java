package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.Guice;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.theme.Look;

class LargePictureTest {
  @TempDir Path folder;

  @Test
  void aPictureTheMemoryDoesNotHoldIsOneSentence() {
    Path root = folder.resolve("station");
    DataFolder.create(root, "ZS-DH", "示例");
    Picture huge = Picture.of("situation", 60_000, 60_000, Language.ZH, Look.NIGHT);
    try (DataFolder opened = DataFolder.open(root)) {
      Snapshots snapshots =
          Guice.createInjector(new ConsoleModule(opened, WatchClock.system()))
              .getInstance(Snapshots.class);
      assertThatThrownBy(() -> snapshots.write(huge, folder.resolve("huge.png")))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e ->
                  assertThat(new Texts(Language.ZH).say(e.said()))
                      .contains("60000×60000")
                      .contains("MB"));
    }
    assertThat(folder.resolve("huge.png")).doesNotExist();
  }

  @Test
  void aWallNeedsLessThanHalfAGigabyte() {
    assertThat(Picture.of("situation", 3840, 2160, Language.ZH, Look.NIGHT).bytesNeeded())
        .isLessThan(512L << 20);
    assertThat(Picture.of("situation", 7680, 4320, Language.ZH, Look.NIGHT).bytesNeeded())
        .isBetween(1_000L << 20, 1_200L << 20);
  }
}
