package org.watchfloor.warning.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;

/** A folder is watched: whole files are taken, halves wait, bad ones are named once. */
class WatchedFolderTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final List<Throwable> told = new ArrayList<>();
  private TestStation station;
  private WatchedFolder folder;
  private Path place;

  @BeforeEach
  void open() throws IOException {
    place = Files.createDirectory(temp.resolve("cap"));
    station = open("station");
    folder = station.get(WatchedFolder.class);
  }

  private TestStation open(String name) {
    TestStation opened =
        TestStation.open(
            temp.resolve(name), "ZS-DH", clock, new RegionModule(), new WarningModule());
    opened.get(Tasks.class).onFailure(told::add);
    folder = opened.get(WatchedFolder.class);
    return opened;
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      folder.run(Progress.UNWATCHED);
    }
  }

  private int taken() {
    return station.get(WarningService.class).list().size();
  }

  @Test
  void withoutAFolderNothingHappens() {
    rounds(2);
    assertThat(told).isEmpty();
    assertThat(station.get(WatchedFolderHealth.class).check().state())
        .isEqualTo(HealthCheck.State.UNTESTED);
  }

  @Test
  void aWholeFileIsTakenInTheRoundAfterItStoodStill() throws IOException {
    folder.watch(place.toString());
    Files.write(place.resolve("a.xml"), CapFiles.bytes("rain-red.xml"));
    rounds(1);
    assertThat(taken()).as("it may still be written").isZero();
    rounds(3);
    assertThat(taken()).isEqualTo(1);
    assertThat(told).isEmpty();
    assertThat(place.resolve("a.xml")).exists();
    assertThat(station.get(WatchedFolderHealth.class).check().state())
        .isEqualTo(HealthCheck.State.OK);
  }

  @Test
  void aFileThatGrowsWaits() throws IOException {
    folder.watch(place.toString());
    byte[] whole = CapFiles.bytes("rain-red.xml");
    for (int part = 1; part <= 4; part++) {
      Files.write(place.resolve("a.xml"), java.util.Arrays.copyOf(whole, whole.length * part / 4));
      rounds(1);
    }
    assertThat(told).as("no half was looked at").isEmpty();
    rounds(1);
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void aRefusedFileIsNamedOnceAlsoAfterANewStart() throws IOException {
    folder.watch(place.toString());
    Files.write(place.resolve("b.xml"), CapFiles.bytes("exercise.xml"));
    Files.writeString(place.resolve("c.txt"), "not mine");
    rounds(4);
    assertThat(told).hasSize(1);
    station.close();
    station = open("station");
    rounds(3);
    assertThat(told).hasSize(1);
    assertThat(folder.folder()).isEqualTo(place.toString());
  }

  @Test
  void afterANewStartWhatIsInIsNotTakenAgain() throws IOException {
    folder.watch(place.toString());
    Files.write(place.resolve("a.xml"), CapFiles.bytes("rain-red.xml"));
    rounds(2);
    long entries = station.journal().size();
    station.close();
    station = open("station");
    rounds(3);
    assertThat(station.journal().size()).isEqualTo(entries);
  }

  @Test
  void aFolderThatGoesAwayIsNamedOnceAndWatchedFurther() throws IOException {
    folder.watch(place.toString());
    Files.delete(place);
    rounds(3);
    assertThat(told).hasSize(1);
    assertThat(station.get(WatchedFolderHealth.class).check().state())
        .isEqualTo(HealthCheck.State.FAILED);
    Files.createDirectory(place);
    Files.write(place.resolve("a.xml"), CapFiles.bytes("rain-red.xml"));
    rounds(3);
    assertThat(taken()).isEqualTo(1);
  }

  @Test
  void whatIsNoFolderIsRefused() {
    assertThatThrownBy(() -> folder.watch(temp.resolve("none").toString()))
        .isInstanceOf(RefusedException.class);
    folder.watch("");
    assertThat(folder.folder()).isEmpty();
  }
}
