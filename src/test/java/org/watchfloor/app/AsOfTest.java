package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Journal;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;

/** What the hall knew at a moment is what it had recorded by then, whatever was learnt since. */
class AsOfTest {
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
      String road =
          plots.draw(
              PlotDetails.of(PlotKind.CLOSURE, List.of(new GeoPoint(122.1, 30.02)))
                  .withLabel("河口路"),
              null);
      clock.move(Duration.ofMinutes(30));
      // Told late: it was so before, but nobody here knew.
      plots.draw(
          PlotDetails.of(PlotKind.CLOSURE, List.of(new GeoPoint(122.11, 30.02))).withLabel("东港桥"),
          BEGIN.minusSeconds(60));
      clock.move(Duration.ofMinutes(30));
      plots.remove(road, "水退了");
    }
  }

  private List<String> known(Duration after) {
    try (Station then = Station.readAsOf(root, BEGIN.plus(after), Realm.LIVE)) {
      assertThat(then.get(WatchClock.class).instant()).isEqualTo(BEGIN.plus(after));
      return then.get(PlotService.class).current().stream()
          .map(PlotItem::details)
          .map(PlotDetails::label)
          .toList();
    }
  }

  @Test
  void whatWasRecordedLaterWasNotKnown() {
    assertThat(known(Duration.ZERO)).containsExactly("河口路");
    assertThat(known(Duration.ofMinutes(29))).containsExactly("河口路");
    assertThat(known(Duration.ofMinutes(59))).containsExactlyInAnyOrder("河口路", "东港桥");
    assertThat(known(Duration.ofMinutes(60))).containsExactly("东港桥");
  }

  @Test
  void nothingCanBeChangedThen() {
    try (Station then = Station.readAsOf(root, BEGIN, Realm.LIVE)) {
      PlotService plots = then.get(PlotService.class);
      PlotItem item = plots.current().getFirst();
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> plots.remove(item.id(), "x"))
          .satisfies(e -> assertThat(e.said().key()).isEqualTo("journal.refused.onlyRead"));
    }
    try (Station now = Station.open(root, clock)) {
      assertThat(now.get(Journal.class).size()).isEqualTo(3);
      assertThat(now.get(Journal.class).verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aMomentToComeIsRefused() {
    Instant tomorrow = WatchClock.system().instant().plus(Duration.ofDays(1));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Station.readAsOf(root, tomorrow, Realm.LIVE))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("app.refused.asOfFuture"));
  }

  /** An empty hall would read as a quiet night. */
  @Test
  void aMomentBeforeTheFirstEntryIsRefused() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Station.readAsOf(root, BEGIN.minus(Duration.ofDays(1)), Realm.LIVE))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("app.refused.asOfBefore"));
  }
}
