package org.watchfloor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.Tasks;

class SettingsTest {
  @TempDir Path folder;

  private final Tasks tasks = new Tasks(new HandClock(), Runnable::run, new HandDelay());

  @Test
  void remembersAcrossARestart() {
    try (Settings before = settings()) {
      before.put("seat/language", "en");
      before.put("table/队伍/columns", "名称:120");
    }

    try (Settings after = settings()) {
      assertThat(after.find("seat/language")).contains("en");
      assertThat(after.get("table/队伍/columns", "")).isEqualTo("名称:120");
    }
  }

  @Test
  void writesTheFirstChangeAtOnce() {
    settings().put("seat/language", "en");

    assertThat(folder.resolve("settings.properties")).content().contains("en");
  }

  @Test
  void writesNothingWhenNothingChanged() {
    settings().close();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whoOnlyLooksOnLeavesNothingBehind() {
    try (Settings looking = new Settings(folder.resolve("settings.properties"), tasks, false)) {
      looking.put("seat/language", "en");
      looking.keep("wall/open", "yes");
      assertThat(looking.find("seat/language")).contains("en");
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAPictureChoosesIsNotWritten() {
    try (Settings settings = settings()) {
      settings.put("seat/language", "zh");
      settings.leaveAsTheyAre();
      settings.put("seat/language", "en");
      settings.keep("map/place", "1,1");
    }

    assertThat(settings().get("seat/language", "")).isEqualTo("zh");
    assertThat(settings().find("map/place")).isEmpty();
  }

  @Test
  void startsWithTheUsualOnesWhenTheFileIsBroken() throws IOException {
    Files.writeString(folder.resolve("settings.properties"), "seat/language=\\uZZZZ");

    assertThat(settings().get("seat/language", "zh")).isEqualTo("zh");
  }

  private Settings settings() {
    return new Settings(folder.resolve("settings.properties"), tasks);
  }
}
