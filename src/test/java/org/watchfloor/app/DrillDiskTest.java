package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectStage;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.warning.WarningService;

/** The disk is full while a drill runs: what could not be written comes when there is room. */
class DrillDiskTest {
  @TempDir Path temp;

  @Test
  void whatCouldNotBeWrittenComesWhenThereIsRoom() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 120)) {
      HandClock wall = new HandClock();
      Path folder = DrillScene.make(disk.root().resolve("drill"));
      try (Station station = PlayedStation.again(folder, wall)) {
        station.get(SignIn.class).begin("导调员", "1");
        station.get(DrillService.class).run(60);
        Director director = station.get(Director.class);
        InjectService injects = station.get(InjectService.class);
        wall.move(Duration.ofSeconds(11));
        assertThat(director.play()).as("five calls, and what waited for the fifth").isEqualTo(5);
        Path ballast = disk.fill();
        wall.move(Duration.ofSeconds(6));
        assertThat(director.play()).isZero();
        assertThat(director.troubles())
            .containsOnlyKeys("A", "C06", "C07", "C08", "W")
            .allSatisfy((id, why) -> assertThat(why.key()).isEqualTo("journal.refused.diskFull"));
        assertThat(injects.find("W")).as("neither come nor passed over").isEmpty();
        Files.delete(ballast);
        assertThat(director.play()).isEqualTo(4);
        assertThat(director.troubles()).isEmpty();
        assertThat(injects.find("W").orElseThrow().stage()).isEqualTo(InjectStage.RELEASED);
        assertThat(station.get(WarningService.class).list()).hasSize(1);
        wall.move(Duration.ofSeconds(4));
        assertThat(director.play()).as("what waits counts from now").isEqualTo(3);
        assertThat(DrillScene.came(station)).contains("A").doesNotHaveDuplicates();
      }
    }
  }
}
