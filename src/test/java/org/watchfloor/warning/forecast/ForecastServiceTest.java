package org.watchfloor.warning.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.shelter.StationWater;
import org.watchfloor.shelter.WaterLevel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.reading.DoubtfulReadingException;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingService;

/** What an agency forecast, and which of its forecasts counts. */
class ForecastServiceTest {
  private static final Texts ZH = new Texts(Language.ZH);

  private final HandClock clock = new HandClock();
  private TestStation station;
  private ForecastService forecasts;

  @BeforeEach
  void open(@TempDir Path temp) {
    station = Skies.open(temp.resolve("dh"), "ZS-DH", clock);
    forecasts = station.get(ForecastService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Instant in(int hours) {
    return clock.instant().plus(Duration.ofHours(hours));
  }

  private void later(int minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  private NewForecast tide(double metres) {
    return NewForecast.level(Gauges.TIDE, metres, in(12), Skies.AGENCY);
  }

  private ForecastState state(Forecast one) {
    return forecasts.find(one.id()).orElseThrow().state();
  }

  private void refuses(NewForecast heard, String says) {
    int before = station.contents().size();
    assertThatThrownBy(() -> forecasts.take(heard))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(ZH.say(e.said())).contains(says));
    assertThat(station.contents()).hasSize(before);
  }

  @Test
  void itIsKeptWithItsIssuerItsDatumAndItsWindow() {
    Forecast taken = forecasts.take(tide(2.1).issued(clock.instant().minusSeconds(600)));
    assertThat(taken.what().datum()).isEqualTo(HeightDatum.NATIONAL_1985);
    assertThat(taken.what().from()).isEqualTo(taken.what().issuedAt());
    assertThat(taken.by()).isEqualTo("值班员甲");
    assertThat(forecasts.counting()).hasSize(1);
    assertThat(station.timeline())
        .last()
        .asString()
        .contains("定海潮位站 预报水位 2.10 m（1985国家高程基准）", "省水文局", "发布", "电话");
  }

  private List<WaterLevel> atShelters() {
    return tide(new WaterAtShelters(station.get(ReadingService.class), forecasts, clock)).levels();
  }

  private static StationWater tide(WaterAtShelters water) {
    return Objects.requireNonNull(water.stations().get(Gauges.TIDE));
  }

  private void measured(double metres, HeightDatum datum) {
    NewReading own = NewReading.of(Gauges.TIDE, Quantity.WATER_LEVEL, metres, "示例观测员");
    station
        .get(ReadingService.class)
        .report(
            new NewReading(
                own.gauge(),
                own.quantity(),
                own.value(),
                own.at(),
                datum,
                own.said(),
                own.sure(),
                own.reason()));
  }

  @Test
  void sheltersAreToldTheHigherOfWhatIsMeasuredAndWhatIsForecast() {
    assertThat(atShelters()).isEmpty();
    measured(1.8, HeightDatum.NATIONAL_1985);
    assertThat(atShelters())
        .singleElement()
        .satisfies(level -> {
          assertThat(level.metres()).isEqualByComparingTo("1.8");
          assertThat(level.expected()).isFalse();
        });
    Forecast taken = forecasts.take(tide(2.1));
    assertThat(atShelters())
        .singleElement()
        .satisfies(level -> {
          assertThat(level.metres()).isEqualByComparingTo("2.1");
          assertThat(level.expected()).isTrue();
        });
    forecasts.withdraw(taken.id(), "误报");
    assertThat(atShelters())
        .singleElement()
        .satisfies(level -> assertThat(level.expected()).isFalse());
  }

  @Test
  void sheltersAreToldSinceWhenAStationIsSilent() {
    WaterAtShelters water =
        new WaterAtShelters(station.get(ReadingService.class), forecasts, clock);
    assertThat(tide(water).silent()).isTrue();
    Instant measured = clock.instant();
    measured(1.8, HeightDatum.NATIONAL_1985);
    assertThat(tide(water).silent()).isFalse();
    later(60 * 24 * 5);
    StationWater now = tide(water);
    assertThat(now.silent()).isTrue();
    assertThat(now.levels()).isEmpty();
    assertThat(now.heard()).isBetween(measured.minusSeconds(60), measured);
    forecasts.take(tide(2.1));
    assertThat(tide(water))
        .as("a forecast is compared, and nobody knows how it stands now")
        .satisfies(one -> {
          assertThat(one.silent()).isTrue();
          assertThat(one.levels()).hasSize(1);
        });
  }

  @Test
  void sheltersAreToldOneLevelOfEachZero() {
    measured(3.1, HeightDatum.WUSONG);
    forecasts.take(tide(2.1));
    assertThat(atShelters())
        .extracting(WaterLevel::datum, WaterLevel::expected)
        .containsExactlyInAnyOrder(
            tuple(HeightDatum.WUSONG, false), tuple(HeightDatum.NATIONAL_1985, true));
  }

  @Test
  void whatCannotBeIsRefused() {
    refuses(NewForecast.level(Gauges.TIDE, 2.1, in(12), " "), "发布单位");
    refuses(NewForecast.level("无", 2.1, in(12), "A"), "没有测站");
    refuses(NewForecast.level(Gauges.RAIN, 2.1, in(12), "A"), "不测报水位");
    refuses(NewForecast.level(Gauges.TIDE, Double.NaN, in(12), "A"), "预报值不对");
    refuses(NewForecast.level(Gauges.TIDE, 2.1, in(-1), "A"), "起始时间");
    refuses(tide(2.1).issued(in(1)), "发布时间在将来");
    refuses(NewForecast.rain(Optional.empty(), 50, 0, in(3), "A"), "几小时累计");
    refuses(NewForecast.rain(Optional.empty(), 50, 6, in(3), "A"), "不足 6 小时");
    refuses(NewForecast.rain(Optional.empty(), -1, 3, in(3), "A"), "不小于 0");
    NewForecast level = tide(2.1);
    refuses(
        new NewForecast(
            Optional.empty(),
            level.measure(),
            2.1,
            null,
            null,
            null,
            in(3),
            "A",
            null,
            level.channel(),
            false),
        "只能是雨量");
  }

  @Test
  void aSlipOfTheUnitIsAskedBackAndTakenOnceStoodBy() {
    assertThatThrownBy(() -> forecasts.take(tide(210)))
        .isInstanceOfSatisfying(
            DoubtfulReadingException.class,
            e -> {
              assertThat(ZH.say(e.said())).contains("定海潮位站");
              assertThat(e.doubts()).anyMatch(doubt -> ZH.say(doubt).contains("2.10 m"));
            });
    assertThat(forecasts.list()).isEmpty();
    forecasts.take(tide(210).surely());
    assertThat(forecasts.counting()).hasSize(1);
  }

  @Test
  void theSameIsNotedOnce() {
    NewForecast heard = tide(2.1);
    forecasts.take(heard);
    refuses(heard, "已由 值班员甲 记过");
  }

  @Test
  void theNewerOfOneIssuerCountsAndBothStay() {
    Forecast old = forecasts.take(tide(2.1));
    later(60);
    Forecast newer = forecasts.take(tide(2.3));
    assertThat(state(old)).isEqualTo(ForecastState.SUPERSEDED);
    assertThat(forecasts.find(old.id()).orElseThrow().by()).map(Forecast::id).contains(newer.id());
    assertThat(state(newer)).isEqualTo(ForecastState.COUNTS);
    assertThat(forecasts.of(Optional.of(Gauges.TIDE), 10)).hasSize(2);
  }

  @Test
  void oneIssuedEarlierAndHeardLateReplacesNothing() {
    Forecast first = forecasts.take(tide(2.1));
    later(10);
    Forecast late = forecasts.take(tide(2.4).issued(clock.instant().minusSeconds(3600)));
    assertThat(state(first)).isEqualTo(ForecastState.COUNTS);
    assertThat(state(late)).isEqualTo(ForecastState.SUPERSEDED);
  }

  @Test
  void anotherIssuerDatumPlaceHourOrTimeReplacesNothing() {
    Forecast first = forecasts.take(tide(2.1));
    Forecast rain = forecasts.take(NewForecast.rain(Optional.empty(), 50, 3, in(6), "气象局"));
    later(60);
    forecasts.take(NewForecast.level(Gauges.TIDE, 1.9, in(12), "海洋预报台"));
    forecasts.take(tide(3.9).above(HeightDatum.WUSONG));
    forecasts.take(NewForecast.rain(Optional.empty(), 90, 6, in(6), "气象局"));
    forecasts.take(NewForecast.rain(Optional.of(Gauges.RAIN), 70, 3, in(6), "气象局"));
    UnaryOperator<NewForecast> tomorrow =
        one ->
            new NewForecast(
                one.gauge(),
                one.measure(),
                one.value(),
                null,
                null,
                in(30),
                in(36),
                one.issuer(),
                null,
                one.channel(),
                false);
    forecasts.take(tomorrow.apply(tide(1.5)));
    assertThat(state(first)).isEqualTo(ForecastState.COUNTS);
    assertThat(state(rain)).isEqualTo(ForecastState.COUNTS);
    assertThat(forecasts.counting()).hasSize(7);
  }

  @Test
  void whatWasWithdrawnCountsNoLongerAndTheOneBeforeDoesAgain() {
    Forecast old = forecasts.take(tide(2.1));
    later(10);
    Forecast slip = forecasts.take(tide(2.9));
    assertThatThrownBy(() -> forecasts.withdraw(slip.id(), " "))
        .isInstanceOf(RefusedException.class);
    forecasts.withdraw(slip.id(), "听错了站名");
    assertThat(state(slip)).isEqualTo(ForecastState.WITHDRAWN);
    assertThat(state(old)).isEqualTo(ForecastState.COUNTS);
    assertThat(station.timeline()).last().asString().contains("预报撤回", "听错了站名", "2.90 m");
    assertThatThrownBy(() -> forecasts.withdraw(slip.id(), "再"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void itLapsesByItselfAndWhatItReplacedDoesNotComeBack() {
    Forecast longer = forecasts.take(NewForecast.level(Gauges.TIDE, 2.1, in(12), Skies.AGENCY));
    later(10);
    Forecast shorter = forecasts.take(NewForecast.level(Gauges.TIDE, 1.8, in(2), Skies.AGENCY));
    later(120);
    assertThat(state(shorter)).isEqualTo(ForecastState.OVER);
    assertThat(state(longer)).isEqualTo(ForecastState.SUPERSEDED);
    assertThat(forecasts.counting()).isEmpty();
  }

  @Test
  void theTablesAreFoldedAgainTheSame() {
    Forecast one = forecasts.take(tide(2.1));
    forecasts.take(NewForecast.rain(Optional.empty(), 50, 48, in(72), "气象局"));
    forecasts.withdraw(one.id(), "误");
    var before = station.tables();
    station.journal().rebuild(done -> {});
    assertThat(station.tables()).isEqualTo(before);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }
}
