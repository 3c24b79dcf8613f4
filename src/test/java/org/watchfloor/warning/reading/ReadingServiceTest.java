package org.watchfloor.warning.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** What is written down of rain, water and wind, and what it means. */
class ReadingServiceTest {
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ReadingService readings;

  @BeforeEach
  void open(@TempDir Path folder) {
    station = Gauges.open(folder.resolve("dh"), "ZS-DH", clock);
    readings = station.get(ReadingService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void aLevelIsJudgedByTheMarksOfItsDatum() {
    level(Gauges.TIDE, 1.2);
    assertThat(state(Gauges.TIDE).worst()).isEqualTo(Exceedance.NONE);
    hour();
    level(Gauges.TIDE, 2.05);
    GaugeState over = state(Gauges.TIDE);
    assertThat(over.worst()).as("reaching is enough").isEqualTo(Exceedance.WARNING);
    assertThat(over.main().orElseThrow().above()).isZero();
    assertThat(Objects.requireNonNull(over.main().orElseThrow().next()).mark())
        .isEqualTo(Mark.GUARANTEE);
    assertThat(readings.exceedances())
        .extracting(one -> one.gauge().number())
        .containsExactly(Gauges.TIDE);
  }

  @Test
  void marksOfAnotherDatumAreNeverCompared() {
    level(Gauges.INNER, 3.5);
    GaugeState state = state(Gauges.INNER);
    assertThat(state.worst())
        .as("3.5 m Wusong is not over 2.3 m of 1985")
        .isEqualTo(Exceedance.NONE);
    Standing main = state.main().orElseThrow();
    assertThat(main.incomparable()).extracting(Threshold::mark).containsExactly(Mark.GUARANTEE);
    assertThat(
            new org.watchfloor.base.Texts(org.watchfloor.base.Language.ZH)
                .say(ReadingWords.incomparable(main.last().now(), main.incomparable().getFirst())))
        .isEqualTo("不与保证比较（1985国家高程基准 对 吴淞高程）");
  }

  @Test
  void aCallersOtherDatumIsKeptAndNotCompared() {
    readings.report(
        new NewReading(Gauges.TIDE, null, 3.9, null, HeightDatum.WUSONG, "水文站", true, ""));
    assertThat(state(Gauges.TIDE).worst()).isEqualTo(Exceedance.NONE);
    assertThat(state(Gauges.TIDE).main().orElseThrow().incomparable()).hasSize(3);
  }

  @Test
  void windsAveragedOverAnotherTimeAreNotCompared() {
    report(Gauges.MAST, Quantity.WIND_MEAN, 18);
    Standing main = state(Gauges.MAST).main().orElseThrow();
    assertThat(main.reached()).isEqualTo(Exceedance.NONE);
    assertThat(main.incomparable()).hasSize(1);
  }

  @Test
  void aZeroOfTheGaugesOwnIsOneZeroAtThatGauge() {
    station
        .get(GaugeService.class)
        .registerThresholds(
            List.of(Gauges.level(Gauges.TIDE, Mark.FLOOD_LIMIT, 4.6, HeightDatum.LOCAL)));
    readings.report(new NewReading(Gauges.TIDE, null, 4.7, null, HeightDatum.LOCAL, "", true, ""));
    assertThat(state(Gauges.TIDE).worst()).isEqualTo(Exceedance.WARNING);
  }

  @Test
  void theMarkOfThatDayCounts() {
    GaugeService gauges = station.get(GaugeService.class);
    Threshold old = Gauges.level(Gauges.RAIN, Mark.WARNING, 1, HeightDatum.NATIONAL_1985);
    assertThat(old.holdsOn(LocalDate.of(2019, 12, 31))).isFalse();
    gauges.registerThresholds(
        List.of(
            new Threshold(
                Gauges.TIDE,
                Quantity.WATER_LEVEL,
                Mark.RECORD,
                1.0,
                HeightDatum.NATIONAL_1985,
                null,
                "旧",
                SourceStatus.USER,
                Gauges.LONG_AGO,
                LocalDate.of(2026, 7, 19))));
    level(Gauges.TIDE, 1.2);
    assertThat(state(Gauges.TIDE).worst()).isEqualTo(Exceedance.NONE);
  }

  @Test
  void theTrendSaysHowFast() {
    level(Gauges.TIDE, 1.2);
    hour();
    level(Gauges.TIDE, 1.5);
    Trend up = Objects.requireNonNull(state(Gauges.TIDE).main().orElseThrow().trend());
    assertThat(up.course()).isEqualTo(Trend.Course.RISING);
    assertThat(up.rate()).isCloseTo(30, within(0.01));
    hour();
    level(Gauges.TIDE, 1.505);
    assertThat(Objects.requireNonNull(state(Gauges.TIDE).main().orElseThrow().trend()).course())
        .isEqualTo(Trend.Course.STEADY);
  }

  @Test
  void centimetresForMetresAreAskedBackAndNothingIsSaved() {
    level(Gauges.TIDE, 1.2);
    hour();
    assertThatThrownBy(() -> level(Gauges.TIDE, 142))
        .isInstanceOfSatisfying(
            DoubtfulReadingException.class,
            asked ->
                assertThat(asked.doubts())
                    .extracting(Message::key)
                    .containsExactly(
                        "reading.doubt.marks", "reading.doubt.jump", "reading.doubt.unit"));
    assertThat(readings.list()).hasSize(1);
    readings.report(NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 142, "").surely());
    assertThat(readings.list()).hasSize(2);
    assertThat(readings.list().getLast().now().sure()).isTrue();
  }

  @Test
  void theUnitIsGuessedFromMarksAloneAfterALevelOfAnotherZero() {
    readings.report(
        new NewReading(
                Gauges.TIDE, Quantity.WATER_LEVEL, 9.5, null, HeightDatum.LOCAL, "", false, "")
            .surely());
    hour();
    assertThatThrownBy(() -> level(Gauges.TIDE, 142))
        .isInstanceOfSatisfying(
            DoubtfulReadingException.class,
            asked ->
                assertThat(asked.doubts())
                    .extracting(Message::key)
                    .containsExactly("reading.doubt.marks", "reading.doubt.unit"));
  }

  @Test
  void kilometresAnHourAreRecognised() {
    assertThatThrownBy(() -> report(Gauges.MAST, Quantity.WIND_MEAN, 90))
        .isInstanceOfSatisfying(
            DoubtfulReadingException.class,
            asked -> assertThat(asked.doubts().getLast().args()).containsExactly("25.0 m/s"));
  }

  @Test
  void anotherNumberForTheSameMinuteIsACorrectionThatKeepsBoth() {
    level(Gauges.TIDE, 1.2);
    assertThatThrownBy(() -> level(Gauges.TIDE, 1.2))
        .isInstanceOf(RefusedException.class)
        .extracting(e -> ((RefusedException) e).said().key())
        .isEqualTo("reading.refused.noted");
    assertThatThrownBy(() -> level(Gauges.TIDE, 1.3)).isInstanceOf(DoubtfulReadingException.class);
    Reading now =
        readings.report(NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 1.3, "老陈").surely());
    assertThat(now.now().value()).isEqualTo(1.3);
    assertThat(now.earlier()).extracting(one -> one.what().value()).containsExactly(1.2);
    assertThat(station.timeline()).last().asString().contains("1.30 m").contains("更正");
  }

  @Test
  void whatWasTakenBackCountsNoMore() {
    level(Gauges.TIDE, 2.1);
    String id = readings.list().getFirst().id();
    assertThatThrownBy(() -> readings.withdraw(id, " ")).isInstanceOf(RefusedException.class);
    readings.withdraw(id, "报错站");
    assertThat(readings.exceedances()).isEmpty();
    assertThat(readings.of(Gauges.TIDE, 9)).singleElement().matches(Reading::withdrawn);
    level(Gauges.TIDE, 1.1);
    assertThat(readings.of(Gauges.TIDE, 9)).singleElement().matches(Reading::stands);
    assertThat(readings.of(Gauges.TIDE, 9).getFirst().earlier()).hasSize(2);
  }

  @Test
  void whoSaysNothingIsSilentAndWhoIsSilentOverAMarkIsOverdue() {
    level(Gauges.TIDE, 2.1);
    assertThat(state(Gauges.TIDE).silent()).isFalse();
    assertThat(state(Gauges.RAIN).silent()).as("never heard of").isTrue();
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
    clock.move(Duration.ofMinutes(121));
    assertThat(state(Gauges.TIDE).silent()).isTrue();
    assertThat(state(Gauges.TIDE).worst()).isEqualTo(Exceedance.WARNING);
    assertThat(station.get(DueBoard.class).overdue())
        .singleElement()
        .satisfies(due -> assertThat(due.id()).isEqualTo(Gauges.TIDE));
    clock.move(Duration.ofHours(23));
    assertThat(state(Gauges.TIDE).worst()).as("too old to say").isEqualTo(Exceedance.NONE);
  }

  @Test
  void sinceWhenIsSaid() {
    level(Gauges.TIDE, 1.5);
    hour();
    Instant began = clock.instant();
    level(Gauges.TIDE, 1.9);
    hour();
    level(Gauges.TIDE, 2.2);
    assertThat(state(Gauges.TIDE).main().orElseThrow().since()).isEqualTo(began);
  }

  @Test
  void theWorstStandsFirst() {
    level(Gauges.INNER, 3.7);
    level(Gauges.TIDE, 2.7);
    assertThat(readings.overview())
        .extracting(one -> one.gauge().number())
        .startsWith(Gauges.TIDE, Gauges.INNER);
  }

  @Test
  void stationsAreFoundByInitials() {
    GaugeService gauges = station.get(GaugeService.class);
    assertThat(gauges.named("dhcw").number()).isEqualTo(Gauges.TIDE);
    assertThat(gauges.named("CZ-07").number()).isEqualTo(Gauges.RAIN);
    assertThatThrownBy(() -> gauges.named("站")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> gauges.named("长江")).isInstanceOf(RefusedException.class);
  }

  @Test
  void whatCannotBeIsRefusedWithAReason() {
    refused(NewReading.of("X", Quantity.WATER_LEVEL, 1, ""), "reading.refused.noStation");
    refused(NewReading.of(Gauges.TIDE, Quantity.RAIN_1H, 1, ""), "reading.refused.quantity");
    refused(
        NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, Double.NaN, ""), "reading.refused.number");
    refused(
        NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 1, "").at(clock.instant().plusSeconds(61)),
        "reading.refused.future");
    refused(
        NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 1, "x".repeat(65)),
        "reading.refused.tooLong");
  }

  @Test
  void theTimelineSaysWhatWasExceededAndWhoSaidSo() {
    readings.report(NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 2.17, "水文站值班"));
    assertThat(station.timeline())
        .last()
        .isEqualTo("定海潮位站 水位 2.17 m（1985国家高程基准），超警戒 0.12 m，水文站值班报");
  }

  @Test
  void tablesFoldedAgainAreTheSame() {
    level(Gauges.TIDE, 2.1);
    readings.report(NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, 2.2, "").surely());
    report(Gauges.RAIN, Quantity.RAIN_3H, 61);
    readings.withdraw(readings.list().getFirst().id(), "误");
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
  }

  private void refused(NewReading what, String key) {
    assertThatThrownBy(() -> readings.report(what))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.said().key()).isEqualTo(key));
  }

  private void hour() {
    clock.move(Duration.ofHours(1));
  }

  private void level(String gauge, double metres) {
    report(gauge, Quantity.WATER_LEVEL, metres);
  }

  private void report(String gauge, Quantity quantity, double value) {
    readings.report(NewReading.of(gauge, quantity, value, ""));
  }

  private GaugeState state(String gauge) {
    return readings.overview().stream()
        .filter(one -> one.gauge().number().equals(gauge))
        .findFirst()
        .orElseThrow();
  }
}
