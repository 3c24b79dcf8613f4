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
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
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
import org.watchfloor.ui.theme.Look;

/** A night is looked at again: what was known when, to and fro. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {
  private static final Instant BEGIN = new HandClock().instant();

  @TempDir static Path temp;

  private final HandClock clock = new HandClock();
  private final Map<String, Long> before = new TreeMap<>();
  private Path root = Path.of("");
  private @Nullable Station opened;

  @BeforeAll
  void aNight() throws IOException {
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
    before.putAll(files());
    opened = Station.replay(root, Realm.LIVE, Progress.UNWATCHED);
  }

  /** Its tables go with it. */
  @AfterAll
  void theNightIsOver() {
    Path tables = tables(station());
    assertThat(tables).isNotEmptyDirectory();
    station().close();
    assertThat(tables).doesNotExist();
  }

  private static String draw(PlotService plots, String label) {
    return plots.draw(
        PlotDetails.of(PlotKind.CLOSURE, List.of(new GeoPoint(122.1, 30.02))).withLabel(label),
        null);
  }

  private Station station() {
    return Objects.requireNonNull(opened);
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
    Station station = station();
    assertThat(shown(station, 60)).containsExactly("东港桥");
    assertThat(shown(station, 0)).containsExactly("河口路");
    assertThat(station.get(WatchClock.class).instant()).isEqualTo(BEGIN);
    assertThat(shown(station, 59)).containsExactly("东港桥", "河口路");
    assertThat(station.get(Journal.class).size()).isEqualTo(2);
    assertThat(shown(station, -1)).isEmpty();
    assertThat(shown(station, 30)).containsExactly("东港桥", "河口路");
    assertThat(station.get(Journal.class).verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void whoeverFollowsLooksAgainAlsoWhenItGoesBack() {
    Station station = station();
    shown(station, -1);
    List<Integer> seen = new ArrayList<>();
    PlotService plots = station.get(PlotService.class);
    try (Subscription following = plots.onChange(() -> seen.add(plots.current().size()))) {
      shown(station, 30);
      shown(station, 60);
      shown(station, 0);
    }
    assertThat(seen).containsExactly(2, 1, 1);
  }

  @Test
  void nothingCanBeWrittenAndNothingGoesOut() {
    Station station = station();
    shown(station, 30);
    PlotService plots = station.get(PlotService.class);
    String first = plots.current().getFirst().id();
    assertRefused("journal.refused.onlyRead", () -> plots.remove(first, "x"));
    assertThat(station.get(WayOut.class).open()).isFalse();
    assertRefused("store.refused.wayOut.past", () -> station.get(WayOut.class).take());
  }

  @Test
  void theFolderStaysAsItWas() throws IOException {
    shown(station(), 0);
    assertThat(files()).isEqualTo(before);
  }

  private Map<String, Long> files() throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), Files.size(file));
      }
    }
    return files;
  }

  @Test
  void twoMomentsAreCompared() {
    Station station = station();
    shown(station, 60);
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

  @Test
  void howMuchCameWhenIsCounted() {
    Station station = station();
    Replay replay = station.get(Replay.class);
    assertThat(replay.density(BEGIN, BEGIN.plusSeconds(3600), 4)).containsExactly(1, 1, 0, 1);
    assertThat(replay.first()).contains(BEGIN);
    assertThat(replay.last()).contains(BEGIN.plusSeconds(3600));
  }

  /** By the bar over everything: a step back, a step on, what changed since the beginning. */
  @Test
  void theBarMovesAndCompares() {
    shown(station(), 60);
    List<String> said = new ArrayList<>();
    List<Consumer<Scene>> steps =
        List.of(
            scene -> said.add(moment(scene)),
            scene -> press(scene, "#replay-previous"),
            scene -> said.add(moment(scene)),
            scene -> press(scene, "#replay-previous"),
            scene -> press(scene, "#replay-next"),
            scene -> press(scene, "#replay-next"),
            scene -> said.add(moment(scene)),
            scene -> press(scene, "#replay-changes"),
            scene -> said.add(rows(scene) + " rows"));
    Path file = Path.of("target", "pictures", "replay-changes.png");
    Snapshots.draw(
        station(), Picture.of("situation", 1366, 768, Language.ZH, Look.NIGHT), steps, file);
    assertThat(said)
        .containsExactly(
            "2026-07-20 11:10:00", "2026-07-20 10:40:00", "2026-07-20 11:10:00", "2 rows");
    assertThat(file).isNotEmptyFile();
  }

  private static String moment(Scene scene) {
    return ((Label) found(scene, "#replay-moment")).getText();
  }

  private static void press(Scene scene, String id) {
    ((Button) found(scene, id)).fire();
  }

  private static int rows(Scene scene) {
    return ((TableView<?>) found(scene, "#changes .table-view")).getItems().size();
  }

  private static Node found(Scene scene, String selector) {
    return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
  }

  /** A closure that was until a moment is over by the clock alone. */
  @Test
  void whoeverGoesByTheClockLooksAgainThoughNothingCame() {
    shown(station(), 50);
    List<Instant> looked = new ArrayList<>();
    WatchClock now = station().get(WatchClock.class);
    try (Subscription moved =
        station().get(Journal.class).onMoved(() -> looked.add(now.instant()))) {
      shown(station(), 45);
      shown(station(), 46);
      shown(station(), 55);
    }
    assertThat(looked)
        .containsExactly(BEGIN.plus(Duration.ofMinutes(45)), BEGIN.plus(Duration.ofMinutes(55)));
  }

  @Test
  void theJournalOfADrillInALiveFolderIsRefused() throws IOException {
    Path drill = temp.resolve("drill");
    DataFolder.createDrill(drill, "ZS-DH", "示例");
    try (Station played = Station.openDrill(drill, new DrillClock(clock))) {
      draw(played.get(PlotService.class), "演练的断路");
    }
    Path live = temp.resolve("live");
    DataFolder.create(live, "ZS-DH", "示例");
    try (Stream<Path> segments = Files.list(drill.resolve("journal"))) {
      for (Path segment : segments.toList()) {
        Files.copy(segment, live.resolve("journal").resolve(segment.getFileName().toString()));
      }
    }
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Station.replay(live, Realm.LIVE, Progress.UNWATCHED).close());
  }

  /** A program that was killed leaves its tables, with all they say; the next takes them away. */
  @Test
  void whatAKilledProgramLeftIsTakenAway() throws IOException {
    Path left = Files.createTempDirectory("watchfloor-replay-left").resolve("watchfloor.mv.db");
    Files.writeString(left, "x");
    Station.replay(root, Realm.LIVE, Progress.UNWATCHED).close();
    assertThat(left).doesNotExist();
    assertThat(tables(station())).isNotEmptyDirectory();
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

  private static Path tables(Station station) {
    String file =
        station
            .get(Database.class)
            .jdbi()
            .withHandle(
                handle -> handle.createQuery("select database_path()").mapTo(String.class).one());
    return Objects.requireNonNull(Path.of(file).toAbsolutePath().getParent());
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
