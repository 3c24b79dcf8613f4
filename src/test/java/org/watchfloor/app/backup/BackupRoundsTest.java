package org.watchfloor.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.RestoreDrill;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Backup;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.support.TestStation;

class BackupRoundsTest {
  @TempDir private Path folder;

  private final HandClock clock = new HandClock();
  private TestStation station;
  private BackupRounds rounds;
  private Path stick;

  @BeforeEach
  void aStationAndAStick() throws IOException {
    station = TestStation.open(folder.resolve("dh"), "DH", clock);
    station.get(SignIn.class).change("值班员甲", "1");
    rounds = station.get(BackupRounds.class);
    stick = Files.createDirectories(folder.resolve("stick"));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static BackupPlan plan(Path where, int keep) {
    return BackupPlan.of(where.toString(), "4", String.valueOf(keep));
  }

  private List<String> names(Path where) {
    return rounds.backups(where).stream().map(file -> file.getFileName().toString()).toList();
  }

  private String why() {
    return new Texts(Language.ZH).say(Objects.requireNonNull(rounds.outcome().failure()).said());
  }

  private void round(Path where, int keep) {
    clock.move(Duration.ofHours(4));
    rounds.round(plan(where, keep));
  }

  @Test
  void theNewestStayAndOtherFilesAreLeftAlone() throws IOException {
    Files.writeString(stick.resolve("watchfloor-OTHER-20200101-000000.wfb"), "another station's");
    Files.writeString(stick.resolve("family.jpg"), "not ours");
    for (int i = 0; i < 4; i++) {
      round(stick, 2);
    }
    assertThat(names(stick)).hasSize(2).isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(stick.resolve("family.jpg")).exists();
    assertThat(stick.resolve("watchfloor-OTHER-20200101-000000.wfb")).exists();
    assertThat(rounds.backups(stick)).allMatch(Backup::whole);
    assertThat(rounds.outcome().lastGood()).contains(clock.instant());
    assertThat(rounds.outcome().failure()).isNull();
  }

  @Test
  void aStickThatIsNotThereIsToldAndKept() {
    round(stick, 2);
    clock.move(Duration.ofHours(4));
    assertThatThrownBy(() -> rounds.round(plan(folder.resolve("away"), 2)))
        .isInstanceOf(RefusedException.class);
    assertThat(why()).contains("away");
    assertThat(rounds.outcome().lastGood()).isPresent();
    round(stick, 2);
    assertThat(rounds.outcome().failure()).as("the next good one ends it").isNull();
  }

  @Test
  void theDataFolderIsNoPlaceForItsOwnBackups() {
    assertThatThrownBy(() -> rounds.round(plan(folder.resolve("dh"), 2)))
        .hasMessageContaining("inside");
  }

  @Test
  void aFullDiskLosesOldOnesButNeverTheLastGoodOne() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"), 70)) {
      round(disk.root(), 9);
      round(disk.root(), 9);
      Path newest = rounds.backups(disk.root()).getFirst();
      Files.write(newest, new byte[] {1, 2, 3});
      Path good = rounds.backups(disk.root()).getLast();
      Files.write(disk.root().resolve("others.bin"), new byte[20 << 20]);

      assertThatThrownBy(() -> round(disk.root(), 9)).hasMessageContaining("noRoom");

      assertThat(rounds.backups(disk.root())).containsExactly(good);
      assertThat(Backup.whole(good)).isTrue();
      assertThat(why()).contains("MB");
    }
  }

  @Test
  void aRestoreIsRedUntilItIsProvenAndRedAgainWhenItFails() throws IOException {
    assertThat(rounds.outcome().lastProven()).isEmpty();
    round(stick, 2);
    Path backup = rounds.backups(stick).getFirst();
    assertThat(RestoreDrill.rehearse(backup, folder.resolve("dh")).proven()).isTrue();
    assertThat(rounds.outcome().lastProven()).isPresent();
    Path broken = Files.write(folder.resolve("broken.wfb"), new byte[] {1});
    assertThatThrownBy(() -> RestoreDrill.rehearse(broken, folder.resolve("dh")))
        .isInstanceOf(RefusedException.class);
    assertThat(rounds.outcome().lastProven()).isEmpty();
  }

  @Test
  void wrongFiguresAreTold() {
    assertThatThrownBy(() -> BackupPlan.of("/x", "0", "5")).hasMessageContaining("number");
    assertThatThrownBy(() -> BackupPlan.of("/x", "4", "1")).hasMessageContaining("number");
    assertThatThrownBy(() -> BackupPlan.of("/x", "vier", "5")).hasMessageContaining("number");
  }
}
