package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Replay;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.store.Realm;
import org.watchfloor.store.WayOut;
import org.watchfloor.support.HandClock;
import org.watchfloor.task.Progress;

/** A night is looked at again: what was known when, to and fro. */
class ReplayTest {
  private static final Instant BEGIN = new HandClock().instant();

  @TempDir Path temp;

  private final HandClock clock = new HandClock();
  private Path root = Path.of("");

  @BeforeEach
  void aNight() {
    root = temp.resolve("dh");
    DataFolder.create(root, "ZS-DH", "示例");
    try (Station station = Station.open(root, clock)) {
      PlotService plots = station.get(PlotService.class);
      String road = draw(plots, "河口路");
      clock.move(Duration.ofMinutes(30));
      draw(plots, "东港桥");
      clock.move(Duration.ofMinutes(30));
      plots.remove(road, "水退了");
    }
  }

  private static String draw(PlotService plots, String label) {
    return plots.draw(
        PlotDetails.of(PlotKind.CLOSURE, List.of(new GeoPoint(122.1, 30.02))).withLabel(label),
        null);
  }

  private Station replay() {
    return Station.replay(root, Realm.LIVE, Progress.UNWATCHED);
  }

  private static List<String> shown(Station station, int minutes) {
    station.showAt(BEGIN.plus(Duration.ofMinutes(minutes)));
    return station.get(PlotService.class).current().stream()
        .map(PlotItem::details)
        .map(PlotDetails::label)
        .sorted()
        .toList();
  }

  @Test
  void everythingIsShownAsItWasKnownThenToAndFro() {
    try (Station station = replay()) {
      assertThat(shown(station, 60)).containsExactly("东港桥");
      assertThat(shown(station, 0)).containsExactly("河口路");
      assertThat(station.get(WatchClock.class).instant()).isEqualTo(BEGIN);
      assertThat(shown(station, 59)).containsExactly("东港桥", "河口路");
      assertThat(station.get(Journal.class).size()).isEqualTo(2);
      assertThat(shown(station, -1)).isEmpty();
      assertThat(shown(station, 30)).containsExactly("东港桥", "河口路");
      assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void whoeverFollowsLooksAgainAlsoWhenItGoesBack() {
    try (Station station = replay()) {
      List<Integer> seen = new ArrayList<>();
      PlotService plots = station.get(PlotService.class);
      plots.onChange(() -> seen.add(plots.current().size()));
      shown(station, 30);
      shown(station, 60);
      shown(station, 0);
      assertThat(seen).containsExactly(2, 1, 1);
    }
  }

  @Test
  void nothingCanBeWrittenAndNothingGoesOut() {
    try (Station station = replay()) {
      shown(station, 30);
      PlotService plots = station.get(PlotService.class);
      String first = plots.current().getFirst().id();
      assertRefused("journal.refused.onlyRead", () -> plots.remove(first, "x"));
      assertThat(station.get(WayOut.class).open()).isFalse();
      assertRefused("store.refused.wayOut.past", () -> station.get(WayOut.class).take());
    }
  }

  @Test
  void theFolderStaysAsItWasAndCanBeOpenMeanwhile() throws IOException {
    Map<String, String> before = files();
    try (Station open = Station.open(root, clock);
        Station station = replay()) {
      shown(station, 0);
      assertThat(open.get(Journal.class).size()).isEqualTo(3);
    }
    Map<String, String> after = files();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(after.entrySet().stream().filter(one -> one.getKey().contains("journal")))
        .isEqualTo(
            before.entrySet().stream().filter(one -> one.getKey().contains("journal")).toList());
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), file.toFile().length() + "");
      }
    }
    return files;
  }

  @Test
  void twoMomentsAreCompared() {
    try (Station station = replay()) {
      List<Replay.Change> changes =
          station.get(Replay.class).changes(BEGIN.plusSeconds(1), BEGIN.plusSeconds(3600));
      assertThat(changes).hasSize(2);
      assertThat(changes.getFirst().before()).isEmpty();
      assertThat(changes.getFirst().after())
          .hasValueSatisfying(now -> assertThat(now).contains("东港桥"));
      assertThat(changes.getLast().before())
          .hasValueSatisfying(then -> assertThat(then).contains("河口路").doesNotContain("水退了"));
      assertThat(station.get(Journal.class).size()).as("stays where it is").isEqualTo(3);
    }
  }

  @Test
  void howMuchCameWhenIsCounted() {
    try (Station station = replay()) {
      Replay replay = station.get(Replay.class);
      assertThat(replay.density(BEGIN, BEGIN.plusSeconds(3600), 4)).containsExactly(1, 1, 0, 1);
      assertThat(replay.first()).contains(BEGIN);
      assertThat(replay.last()).contains(BEGIN.plusSeconds(3600));
    }
  }

  @Test
  void anEmptyRecordIsRefused() {
    Path empty = temp.resolve("empty");
    DataFolder.create(empty, "ZS-PT", "空");
    assertRefused(
        "app.refused.replayEmpty",
        () -> Station.replay(empty, Realm.LIVE, Progress.UNWATCHED).close());
  }

  @Test
  void whoeverGivesUpIsLetGo() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> Station.replay(root, Realm.LIVE, new GivenUp()).close());
  }

  @Test
  void itsTablesGoWhenItIsClosed() {
    Path tables;
    try (Station station = replay()) {
      tables = tables(station);
      assertThat(tables).isNotEmptyDirectory();
    }
    assertThat(tables).doesNotExist();
  }

  private static Path tables(Station station) {
    String file =
        station
            .get(Database.class)
            .jdbi()
            .withHandle(
                handle -> handle.createQuery("select database_path()").mapTo(String.class).one());
    return Path.of(file).toAbsolutePath().getParent();
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(act::run)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
  }

  /** Somebody who does not wait. */
  private static final class GivenUp implements Progress {
    @Override
    public void at(long done, long total) {}

    @Override
    public void step(Message step) {}

    @Override
    public boolean cancelled() {
      return true;
    }
  }
}
