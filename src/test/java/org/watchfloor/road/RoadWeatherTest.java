package org.watchfloor.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.journal.StaleException;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.RoadTown;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;

/** The weather the roads are reckoned with is said once, told everywhere and remembered. */
class RoadWeatherTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final RoadTown town = new RoadTown();
  private TestStation station;

  @BeforeEach
  void open() {
    station = openStation();
    RoadTown.write(temp.resolve("dh"));
    station.get(RoadService.class).load(Progress.UNWATCHED);
  }

  private TestStation openStation() {
    TestStation opened =
        TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new RoadModule(), town);
    opened.get(RoadWeather.class).start();
    return opened;
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Answer<List<Travel>> eta() {
    return station
        .get(RoadService.class)
        .eta(List.of(Start.now(RoadTown.WEST)), RoadTown.EAST, Vehicle.CAR);
  }

  private double minutes() {
    return eta().found().getFirst().minutes();
  }

  private String basis() {
    return new Texts(Language.ZH).say(eta().basis().said());
  }

  @Test
  void badWeatherMakesWaysLongerAndTheSentenceSaysWhy() {
    double fair = minutes();
    assertThat(basis()).doesNotContain("车速");
    station.get(RoadWeather.class).say(Weather.STORM);

    assertThat(minutes()).isGreaterThan(fair * 1.05);
    assertThat(basis()).contains("按暴风雨天车速");
    assertThat(station.timeline()).containsExactly("道路车速改按暴风雨天推算");
    assertThat(station.get(RoadWeather.class).now())
        .isEqualTo(new RoadSky(Weather.STORM, clock.instant(), "值班员甲"));
  }

  @Test
  void itIsRememberedOverAStart() {
    station.get(RoadWeather.class).say(Weather.FOG);
    station.close();
    station = openStation();
    station.get(RoadService.class).load(Progress.UNWATCHED);

    assertThat(basis()).contains("按雾天车速");
  }

  @Test
  void sayingTheSameAgainWritesNothingAndReckonsNothingAnew() {
    AtomicInteger told = new AtomicInteger();
    station.get(RoadService.class).onChange(told::incrementAndGet);
    RoadWeather weather = station.get(RoadWeather.class);
    weather.say(Weather.RAIN);
    weather.say(Weather.RAIN);

    assertThat(told).hasValue(1);
    assertThat(station.contents()).hasSize(1);
  }

  @Test
  void withoutClosuresAWayIsAsLongAsBeforeThem() {
    double before = minutes();
    town.closeStreet();

    assertThat(minutes()).isGreaterThan(before + 1);
    assertThat(minutesOpen()).isEqualTo(before);
    station.get(RoadWeather.class).say(Weather.STORM);
    assertThat(minutesOpen()).as("in the same weather").isGreaterThan(before * 1.05);
  }

  private double minutesOpen() {
    return station
        .get(OpenRoads.class)
        .eta(List.of(Start.now(RoadTown.WEST)), RoadTown.EAST, Vehicle.CAR)
        .orElseThrow()
        .getFirst()
        .minutes();
  }

  @Test
  void whatWasSaidInBetweenIsNotOverwrittenUnseen() {
    RoadWeather weather = station.get(RoadWeather.class);
    long seen = weather.known().version();
    weather.say(Weather.STORM);

    assertThatExceptionOfType(StaleException.class)
        .isThrownBy(() -> weather.say(Weather.FOG, seen));
    assertThat(weather.now().weather()).isEqualTo(Weather.STORM);
    weather.say(Weather.FOG, weather.known().version());
    assertThat(basis()).contains("按雾天车速");
  }
}
