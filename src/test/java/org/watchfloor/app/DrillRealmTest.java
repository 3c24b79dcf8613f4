package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.DrillStage;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.Backup;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;

/** A drill and the real record never mix, and the drill's time goes by itself. */
class DrillRealmTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  @TempDir Path temp;
  private final HandClock wall = new HandClock();
  private Path real = Path.of("");
  private Path drill = Path.of("");

  @BeforeEach
  void one() {
    real = temp.resolve("real");
    drill = temp.resolve("drill");
    DataFolder.create(real, "ZS-DH", "示例");
    try (Station station = Station.open(real, wall)) {
      station.get(SignIn.class).change("值班员甲", "1");
    }
    DataFolder.createDrill(drill, "ZS-DH", "示例");
    DrillClock clock = new DrillClock(wall);
    clock.openAt(BEGINS);
    try (Station station = Station.openDrill(drill, clock)) {
      station.get(SignIn.class).begin("导调员", "1");
      station.get(DrillService.class).prepare("防汛演练", DrillForm.TABLETOP, BEGINS);
    }
  }

  private Station play() {
    return Station.openDrill(drill, new DrillClock(wall));
  }

  private static void refuses(String key, Runnable act) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(act::run)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void neitherIsOpenedForTheOther() {
    refuses("store.refused.realm.DRILL", () -> Station.open(drill));
    refuses("store.refused.realm.DRILL", () -> Station.read(drill, Realm.LIVE));
    refuses(
        "store.refused.realm.DRILL", () -> Station.openBriefly(drill, Duration.ZERO, Realm.LIVE));
    refuses("store.refused.realm.DRILL", () -> Station.readAsOf(drill, BEGINS, Realm.LIVE));
    refuses("store.refused.realm.LIVE", () -> Station.open(real, Realm.DRILL));
    refuses("store.refused.realm.LIVE", () -> Station.read(real, Realm.DRILL));
    refuses("store.refused.realm.LIVE", () -> Station.readAsOf(real, wall.instant(), Realm.DRILL));
  }

  @Test
  void aJournalThatWasCopiedIntoTheOtherFolderIsRefused() throws IOException {
    copyJournal(drill, real);
    refuses("journal.refused.realm.DRILL", () -> Station.open(real));
    refuses("journal.refused.realm.DRILL", () -> Station.read(real, Realm.LIVE));
  }

  @Test
  void aRealJournalInTheFolderOfADrillIsRefused() throws IOException {
    copyJournal(real, drill);
    refuses("journal.refused.realm.LIVE", this::play);
    try (Station still = Station.open(real)) {
      assertThat(still.get(Journal.class).verify(done -> {}).passed()).isTrue();
    }
  }

  private static void copyJournal(Path from, Path to) throws IOException {
    try (Stream<Path> old = Files.walk(to.resolve("journal"))) {
      for (Path one : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
    Files.createDirectories(to.resolve("journal"));
    try (Stream<Path> files = Files.list(from.resolve("journal"))) {
      for (Path one : files.toList()) {
        Files.copy(
            one,
            to.resolve("journal").resolve(one.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void entriesOfOneDoNotGetIntoTheOther() {
    List<String> played;
    String card;
    try (Station station = play()) {
      played = contents(station);
      card = station.get(PeerService.class).own().text();
    }
    try (Station station = Station.open(real, wall)) {
      List<String> known = contents(station);
      refuses("journal.refused.realm.DRILL", () -> station.get(Journal.class).receive(played));
      assertThat(contents(station)).isEqualTo(known);
      refuses("exchange.peer.refused.realm.DRILL", () -> station.get(PeerService.class).read(card));
      String own = station.get(PeerService.class).own().text();
      try (Station other = play()) {
        refuses("exchange.peer.refused.realm.LIVE", () -> other.get(PeerService.class).read(own));
        refuses("journal.refused.realm.LIVE", () -> other.get(Journal.class).receive(known));
      }
    }
  }

  private static List<String> contents(Station station) {
    List<String> all = new ArrayList<>();
    station.get(Journal.class).read(1, entry -> all.add(entry.content()));
    return all;
  }

  @Test
  void aBackupOfADrillComesBackAsOne() {
    Path file = temp.resolve("drill.backup");
    try (Station station = play()) {
      Backup.write(station.get(Journal.class), station.get(DataFolder.class), file);
    }
    Path again = temp.resolve("again");
    Backup.restore(file, again);
    refuses("store.refused.realm.DRILL", () -> Station.open(again));
    try (Station station = Station.open(again, Realm.DRILL)) {
      assertThat(station.get(DrillService.class).current().orElseThrow().title()).isEqualTo("防汛演练");
    }
    assertThat(RestoreDrill.rehearse(file, drill).proven()).isTrue();
  }

  @Test
  void aDrillThatRanStandsWhenItComesBack() {
    Path file = temp.resolve("running.backup");
    try (Station station = play()) {
      station.get(DrillService.class).run(60);
      wall.move(Duration.ofMinutes(1));
      station.get(TimelineService.class).write(NewNote.of("一小时后", null));
      Backup.write(station.get(Journal.class), station.get(DataFolder.class), file);
    }
    Path again = temp.resolve("again");
    Backup.restore(file, again);
    wall.move(Duration.ofDays(3));
    try (Station station = PlayedStation.again(again, wall)) {
      wall.move(Duration.ofHours(1));
      assertThat(station.get(WatchClock.class).instant())
          .isEqualTo(BEGINS.plus(Duration.ofHours(1)));
    }
  }

  @Test
  void whatIsWrittenBearsTheMarkAndTheTimeOfTheDrill() {
    try (Station station = play()) {
      DrillService drills = station.get(DrillService.class);
      drills.run(60);
      wall.move(Duration.ofMinutes(1));
      String name = station.get(TimelineService.class).write(NewNote.of("第一条", null)).toString();
      assertThat(name).startsWith("YL~ZS-DH-");
      assertThat(station.get(Journal.class).at(last(station)).getFirst().entry().recordedAt())
          .isEqualTo(BEGINS.plus(Duration.ofHours(1)));
      assertThat(drills.current().orElseThrow().stage()).isEqualTo(DrillStage.BEGUN);
    }
  }

  private static long last(Station station) {
    return station.get(Journal.class).whileStill(entries -> entries);
  }

  @Test
  void aProgramThatWasKilledFindsTheClockWhereTheRecordEnds() {
    try (Station station = play()) {
      station.get(DrillService.class).run(60);
      wall.move(Duration.ofMinutes(2));
      station.get(TimelineService.class).write(NewNote.of("两小时后", null));
    }
    wall.move(Duration.ofDays(3));
    try (Station station = play()) {
      WatchClock clock = station.get(WatchClock.class);
      assertThat(clock.instant()).isEqualTo(BEGINS.plus(Duration.ofHours(2)));
      wall.move(Duration.ofMinutes(5));
      assertThat(clock.instant()).as("stands").isEqualTo(BEGINS.plus(Duration.ofHours(2)));
      station.get(DrillService.class).run(1);
      wall.move(Duration.ofMinutes(5));
      assertThat(clock.instant()).isEqualTo(BEGINS.plus(Duration.ofMinutes(125)));
    }
  }

  @Test
  void aLeapIsOverAlsoIfNothingWasWrittenBehindIt() {
    try (Station station = play()) {
      station.get(DrillService.class).leapTo(BEGINS.plus(Duration.ofHours(3)));
    }
    try (Station station = play()) {
      assertThat(station.get(WatchClock.class).instant())
          .isEqualTo(BEGINS.plus(Duration.ofHours(3)));
    }
  }

  @Test
  void theClockLeapsAndEnds() {
    try (Station station = play()) {
      DrillService drills = station.get(DrillService.class);
      WatchClock clock = station.get(WatchClock.class);
      refuses("drill.refused.back", () -> drills.leapTo(BEGINS.minusSeconds(1)));
      refuses("drill.refused.rate", () -> drills.run(61));
      refuses("drill.refused.rate", () -> drills.run(0));
      drills.run(10);
      drills.leapTo(BEGINS.plus(Duration.ofHours(4)));
      wall.move(Duration.ofMinutes(6));
      assertThat(clock.instant()).isEqualTo(BEGINS.plus(Duration.ofHours(5)));
      refuses("drill.refused.begun", () -> drills.prepare("另一个", DrillForm.MUSTER, BEGINS));
      drills.end("");
      wall.move(Duration.ofMinutes(6));
      assertThat(clock.instant()).isEqualTo(BEGINS.plus(Duration.ofHours(5)));
      refuses("drill.refused.over", () -> drills.run(1));
      assertThat(drills.current().orElseThrow().endedAt())
          .isEqualTo(BEGINS.plus(Duration.ofHours(5)));
    }
  }

  @Test
  void aMomentOfADrillIsLookedAtByItsOwnTime() {
    try (Station station = play()) {
      station.get(DrillService.class).run(60);
      wall.move(Duration.ofMinutes(2));
      station.get(TimelineService.class).write(NewNote.of("两小时后", null));
    }
    try (Station then = Station.readAsOf(drill, BEGINS.plus(Duration.ofHours(1)), Realm.DRILL)) {
      assertThat(then.get(WatchClock.class).instant()).isEqualTo(BEGINS.plus(Duration.ofHours(1)));
      assertThat(then.get(DrillService.class).current().orElseThrow().stage())
          .isEqualTo(DrillStage.BEGUN);
    }
  }
}
