package org.watchfloor.drill.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;

/** Twelve themes a year, the months that were missed, and of how many plans a drill was held. */
class DrillCalendarTest {
  private static final String FLOOD = "ZS-SAMPLE-FLOOD";

  @TempDir Path root;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private DrillCalendar calendar;
  private YearMonth now;
  private LocalDate today;

  @BeforeEach
  void open() throws IOException {
    station = TestStation.open(root, "ZS-DH", clock, new DrillCalendarModule());
    Files.createDirectories(root.resolve("plans"));
    for (String plan : List.of("flood-typhoon.yaml", "production-accident.yaml")) {
      Files.copy(
          SourceTree.path("sample-data/zhoushan/plans/" + plan),
          root.resolve("plans").resolve(plan));
    }
    calendar = station.get(DrillCalendar.class);
    now = calendar.now();
    today = clock.now().toLocalDate();
  }

  @AfterEach
  void close() {
    station.close();
  }

  private List<DrillMonth.State> states() {
    return calendar.year(now.getYear()).stream().map(month -> month.state(calendar.now())).toList();
  }

  private static void refuses(String key, Runnable act) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(act::run)
        .satisfies(e -> assertThat(e.said().key()).isEqualTo(key));
  }

  @Test
  void aMonthThatIsOverWithoutADrillWasMissed() {
    int month = now.getMonthValue();
    assertThat(states()).hasSize(12);
    assertThat(states().subList(0, month - 1)).containsOnly(DrillMonth.State.MISSED);
    assertThat(states().get(month - 1)).isEqualTo(DrillMonth.State.DUE);
    assertThat(states().subList(month, 12)).containsOnly(DrillMonth.State.TO_COME);
    calendar.held(today, "人员转移", FLOOD, DrillForm.LIVE, new HeldTotals(7, 1, 2, 3));
    assertThat(states().get(month - 1)).isEqualTo(DrillMonth.State.HELD);
    clock.move(Duration.ofDays(62));
    assertThat(states().get(month)).as("nobody drilled in it").isEqualTo(DrillMonth.State.MISSED);
    try (TestStation again = station.asOf(clock.instant())) {
      assertThat(again.tables()).as("folded from nothing").isEqualTo(station.tables());
    }
  }

  @Test
  void theLastThemeHoldsAndWhatIsOverGetsNone() {
    calendar.plan(now.plusMonths(1), "预警叫应", FLOOD, DrillForm.TABLETOP);
    calendar.plan(now.plusMonths(1), "人员转移", FLOOD, DrillForm.LIVE);
    assertThat(calendar.list())
        .singleElement()
        .satisfies(month -> assertThat(month.theme()).isNotNull())
        .extracting(month -> String.valueOf(month.theme()))
        .asString()
        .contains("人员转移");
    refuses(
        "score.calendar.refused.over",
        () -> calendar.plan(now.minusMonths(1), "防汛", FLOOD, DrillForm.LIVE));
    refuses("score.calendar.refused.words", () -> calendar.plan(now, " ", FLOOD, DrillForm.LIVE));
    refuses("score.calendar.refused.noPlan", () -> calendar.plan(now, "防汛", "X", DrillForm.LIVE));
  }

  @Test
  void theRateIsOfThePlansInForce() {
    calendar.held(today.minusDays(3), "防汛一", FLOOD, DrillForm.TABLETOP, null);
    calendar.held(today, "防汛二", FLOOD, DrillForm.LIVE, null);
    refuses(
        "score.calendar.refused.twice",
        () -> calendar.held(today, "防汛二", FLOOD, DrillForm.LIVE, null));
    refuses(
        "score.calendar.refused.toCome",
        () -> calendar.held(today.plusDays(1), "防汛三", FLOOD, DrillForm.LIVE, null));
    assertThat(calendar.rate(today.minusYears(1), today))
        .hasSize(2)
        .filteredOn(PlanDrills::drilled)
        .singleElement()
        .satisfies(one -> assertThat(one.held()).isEqualTo(2))
        .satisfies(one -> assertThat(one.last()).isEqualTo(today));
    assertThat(calendar.rate(today.minusYears(2), today.minusYears(1)))
        .noneMatch(PlanDrills::drilled);
  }
}
