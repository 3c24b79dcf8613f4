package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Buoys.BuoyLaid;
import org.watchfloor.journal.Buoys.BuoyMoved;
import org.watchfloor.journal.Buoys.Desk;
import org.watchfloor.journal.Buoys.HandClock;

class BackupTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();

  @Test
  void restoresAStationThatVerifiesAndListsTheSame() throws IOException {
    Path file = temp.resolve("out/night.wfbackup");
    List<String> contents;
    List<Buoys.Buoy> buoys;
    try (Desk desk = Desk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      for (int i = 0; i < 30; i++) {
        desk.append("b" + i % 4, i < 4 ? new BuoyLaid("pier") : new BuoyMoved("bay " + i, i));
      }
      Files.createDirectories(temp.resolve("dh/plans"));
      Files.writeString(temp.resolve("dh/plans/flood.yaml"), "plan: FLOOD");
      assertThat(Backup.write(desk.journal, desk.folder, file)).isEqualTo(30);
      contents = desk.contents();
      buoys = desk.store.list();
      desk.append("b0", new BuoyMoved("after the backup", 1));
    }
    assertThat(Backup.restore(file, temp.resolve("spare"))).isEqualTo(30);
    try (Desk spare = Desk.open(temp.resolve("spare"), "ZS-DH", clock)) {
      assertThat(spare.contents()).isEqualTo(contents);
      assertThat(spare.store.list()).isEqualTo(buoys);
      assertThat(spare.journal.verify(done -> {}).faults()).isEmpty();
      assertThat(temp.resolve("spare/plans/flood.yaml")).hasContent("plan: FLOOD");
      assertThat(spare.append("b1", new BuoyMoved("on the spare", 1)).id())
          .asString()
          .matches("ZS-DH\\.\\d+-31");
      assertThat(spare.journal.verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void leavesOutWhatIsMadeAgainOrOnlyLinked() throws IOException {
    Path file = temp.resolve("night.wfbackup");
    try (Desk desk = Desk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      desk.append("a", new BuoyLaid("pier"));
      Path maps = Files.createDirectories(temp.resolve("dh/maps"));
      Files.writeString(maps.resolve("town.osm.pbf"), "a map");
      Files.writeString(maps.resolve(".next.osm.pbf.part"), "half a map");
      Files.writeString(
          Files.createDirectories(maps.resolve("roads-0123-3")).resolve("edges"), "a graph");
      Path huge = temp.resolve("huge.mbtiles");
      try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
        sparse.setLength(6L << 30);
      }
      Files.createSymbolicLink(maps.resolve("huge.mbtiles"), huge);
      assertThat(Backup.write(desk.journal, desk.folder, file)).isEqualTo(1);
    }
    Backup.restore(file, temp.resolve("spare"));
    assertThat(temp.resolve("spare/maps").toFile().list()).containsExactly("town.osm.pbf");
  }

  @Test
  void mergesWhatTheLostMachineWroteAfterTheBackup() {
    Path file = temp.resolve("night.wfbackup");
    try (Desk lost = Desk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      lost.append("a", new BuoyLaid("pier"));
      Backup.write(lost.journal, lost.folder, file);
      lost.append("a", new BuoyMoved("bay", 1));
      Backup.restore(file, temp.resolve("spare"));
      try (Desk spare = Desk.open(temp.resolve("spare"), "ZS-DH", clock)) {
        spare.append("a", new BuoyMoved("cape", 2));
        spare.journal.receive(lost.contents());
        lost.journal.receive(spare.contents());
        assertThat(spare.store.find("a")).isEqualTo(lost.store.find("a"));
        assertThat(spare.journal.verify(done -> {}).faults()).isEmpty();
        assertThat(lost.journal.verify(done -> {}).faults()).isEmpty();
      }
    }
  }

  @Test
  void refusesADamagedBackupAndLeavesTheFolderAlone() throws IOException {
    Path file = temp.resolve("night.wfbackup");
    try (Desk desk = Desk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      desk.append("a", new BuoyLaid("pier"));
      Backup.write(desk.journal, desk.folder, file);
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> Backup.restore(file, temp.resolve("spare")))
        .isInstanceOf(RefusedException.class);
    assertThat(temp.resolve("spare")).doesNotExist();
  }

  @Test
  void refusesToRestoreOverAStation() {
    Path file = temp.resolve("night.wfbackup");
    try (Desk desk = Desk.open(temp.resolve("dh"), "ZS-DH", clock)) {
      desk.append("a", new BuoyLaid("pier"));
      Backup.write(desk.journal, desk.folder, file);
      assertThatThrownBy(() -> Backup.restore(file, temp.resolve("dh")))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.said().key()).isEqualTo("store.refused.notEmpty"));
    }
  }
}
