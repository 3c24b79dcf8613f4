package org.watchfloor.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Listing;
import org.watchfloor.table.Problem;

/** A shelter below the water is no good against water, and one nobody accepted against nothing. */
class ShelterHeightTest {
  private static final String HEAD =
      "编号,名称,经度,纬度,级别,类型,紧急容量,适用灾种,地面高程(米),洪水位(米),高程基准,对应水位站,生命周期,具备设施,缺少设施\n";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private final Map<String, StationWater> stations = new HashMap<>();
  private TestStation station;
  private ShelterService shelters;

  @BeforeEach
  void open() {
    ExpectedWater water =
        new ExpectedWater() {
          @Override
          public Map<String, StationWater> stations() {
            return stations;
          }

          @Override
          public Subscription onChange(Runnable changed) {
            return () -> {};
          }
        };
    station =
        TestStation.open(
            temp.resolve("dh"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new ShelterModule(),
            new AbstractModule() {
              @Override
              protected void configure() {
                Multibinder.newSetBinder(binder(), ExpectedWater.class)
                    .addBinding()
                    .toInstance(water);
              }
            });
    shelters = station.get(ShelterService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ImportReport read(String rows) throws IOException {
    Path file = Files.writeString(temp.resolve("shelters.csv"), HEAD + rows);
    return station.get(Importer.class).prepare(file, ImportSpec.of(null).as("shelters")).apply();
  }

  private static String row(String number, String rest) {
    return number + ",示例小学,122.1,30.0,镇街级,室内,100," + rest + "\n";
  }

  private Shelter shelter(String number) {
    return shelters.find(number).orElseThrow();
  }

  private String key(String number, ShelterHazard hazard) {
    Message why = shelter(number).against(hazard);
    return why == null ? "" : why.key();
  }

  private WaterLevel level(String metres, HeightDatum datum, boolean expected) {
    return new WaterLevel(new BigDecimal(metres), datum, clock.instant(), expected);
  }

  private void water(WaterLevel... levels) {
    stations.put("S1", new StationWater("示例站", List.of(levels), clock.instant(), false));
  }

  private void water(String metres, HeightDatum datum, boolean expected) {
    water(level(metres, datum, expected));
  }

  @Test
  void belowTheKnownFloodLevelItIsForNothingThatIsWater() throws IOException {
    read(row("B1", "防汛、防台,3.20,4.50,1985 国家高程,,,,") + row("B2", "防汛,5,4.50,1985 国家高程,,,,"));
    assertThat(key("B1", ShelterHazard.FLOOD)).isEqualTo("shelter.unfit.known");
    assertThat(key("B1", ShelterHazard.STORM_SURGE)).isEqualTo("shelter.unfit.known");
    assertThat(key("B1", ShelterHazard.TYPHOON)).as("wind is not water").isEmpty();
    assertThat(key("B1", ShelterHazard.EARTHQUAKE)).isEqualTo("shelter.unfit.notFor");
    assertThat(shelter("B1").fitFor()).containsExactly(ShelterHazard.TYPHOON);
    assertThat(shelter("B1").underWater()).as("no water stands there now").isNull();
    assertThat(key("B2", ShelterHazard.HIGH_TIDE)).as("防汛 takes in tides").isEmpty();
  }

  @Test
  void waterThatRisesOverTheGroundCountsOnlyFromTheSameZero() throws IOException {
    read(row("B1", "防汛,3.20,,吴淞高程,S1,,,"));
    assertThat(key("B1", ShelterHazard.FLOOD)).isEmpty();
    water("3.20", HeightDatum.WUSONG, false);
    assertThat(key("B1", ShelterHazard.FLOOD)).as("up to the ground, not over it").isEmpty();
    water("3.21", HeightDatum.WUSONG, false);
    assertThat(key("B1", ShelterHazard.FLOOD)).isEqualTo("shelter.unfit.measured");
    water("4", HeightDatum.WUSONG, true);
    assertThat(key("B1", ShelterHazard.FLOOD)).isEqualTo("shelter.unfit.expected");
    assertThat(shelter("B1").underWater()).isNotNull();
    water("9", HeightDatum.NATIONAL_1985, true);
    assertThat(key("B1", ShelterHazard.FLOOD)).as("never compared across zeros").isEmpty();
    assertThat(shelter("B1").unknown())
        .extracting(Message::key)
        .containsExactly("shelter.unknown.datum");
  }

  @Test
  void aForecastOfTheOwnZeroCountsBesideAReadingOfAnother() throws IOException {
    read(row("B1", "防汛,3.20,,吴淞高程,S1,,,"));
    water(level("1", HeightDatum.NATIONAL_1985, false), level("4", HeightDatum.WUSONG, true));
    assertThat(key("B1", ShelterHazard.FLOOD)).isEqualTo("shelter.unfit.expected");
    assertThat(shelter("B1").unknown())
        .as("what was measured still cannot be compared")
        .extracting(Message::key)
        .containsExactly("shelter.unknown.datum");
  }

  private String said(String number) {
    return shelter(number).unknown().stream()
        .map(new Texts(Language.ZH)::say)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aSilentStationLeavesTheWaterUnknownAndTheShelterUsable() throws IOException {
    read(row("B1", "防汛,5,4.50,吴淞高程,S1,,,") + row("B2", "防汛,5,,吴淞高程,,,,"));
    assertThat(said("B1")).isEqualTo("水位未知：没有水位站 S1");
    stations.put("S1", new StationWater("示例站", List.of(), null, true));
    assertThat(said("B1")).isEqualTo("水位未知：示例站没有报过水位");
    stations.put("S1", new StationWater("示例站", List.of(), clock.instant(), true));
    clock.move(Duration.ofDays(2));
    assertThat(said("B1")).isEqualTo("水位未知：示例站自 07-20 10:10 后没有水位");
    assertThat(key("B1", ShelterHazard.FLOOD)).isEmpty();
    Map<String, Object> listed =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(listing -> listing.kind().equals("shelters"))
            .findFirst()
            .orElseThrow()
            .rows()
            .getFirst();
    assertThat(listed).containsEntry("waterUnknown", true).containsKey("waterHeard");
    water("3", HeightDatum.WUSONG, false);
    assertThat(said("B1")).isEmpty();
    assertThat(said("B2")).as("it names no station").isEmpty();
  }

  @Test
  void thatNoFloodLevelIsRegisteredIsSaidWhereItIsAskedForAgainstWater() throws IOException {
    read(row("B1", "防汛、防台,5,,吴淞高程,,,,") + row("B2", "防汛,5,4.50,吴淞高程,,,,"));
    assertThat(shelter("B1").unknownAgainst(ShelterHazard.FLOOD))
        .extracting(Message::key)
        .containsExactly("shelter.unknown.flood");
    assertThat(shelter("B1").unknownAgainst(ShelterHazard.TYPHOON)).isEmpty();
    assertThat(shelter("B2").unknownAgainst(ShelterHazard.FLOOD)).isEmpty();
  }

  @Test
  void aHeightWithoutItsZeroAndOtherNonsenseIsRefused() throws IOException {
    ImportReport report =
        read(
            row("B1", "防汛,3.20,,,,,,")
                + row("B2", "防汛,,4.5,1985 国家高程,,,,")
                + row("B3", "防汛,32000,,1985 国家高程,,,,")
                + row("B4", "防汛,,,,,,供水,供水")
                + row("B5", "防汛,,,,,,供水、无障碍,医疗"));
    assertThat(report.problems()).extracting(Problem::row).containsExactly(2, 3, 4, 5);
    assertThat(shelter("B5").site().equipment())
        .isEqualTo(
            new Equipment(List.of(Facility.WATER, Facility.STEP_FREE), List.of(Facility.MEDICAL)));
    assertThat(shelter("B5").unknown())
        .extracting(Message::key)
        .containsExactly("shelter.unknown.ground");
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void aBuildingGoesForwardStepByStepAndIsNotTakenAwayUnderPeople() throws IOException {
    read(row("B1", "防汛,,,,,规划,,"));
    assertRefused(
        "shelter.refused.not_accepted",
        () -> shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, ""));
    assertRefused(
        "shelter.refused.lifecycle", () -> shelters.advance("B1", Lifecycle.ACCEPTED, "验收"));
    assertRefused(
        "shelter.refused.noBasis", () -> shelters.advance("B1", Lifecycle.UNDER_CONSTRUCTION, " "));
    assertThat(read(row("B1", "防汛,,,,,在用,,")).problems())
        .as("a file cannot skip the acceptance either")
        .hasSize(1);
    shelters.advance("B1", Lifecycle.UNDER_CONSTRUCTION, "开工令");
    shelters.advance("B1", Lifecycle.ACCEPTED, "示验〔2026〕1号");
    assertThat(read(row("B1", "防汛、防台,,,,,,,")).problems()).isEmpty();
    assertThat(shelter("B1").site().lifecycle())
        .as("a file that does not say it changes nothing of it")
        .isEqualTo(Lifecycle.ACCEPTED);
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    assertRefused(
        "shelter.refused.stillUsed",
        () -> shelters.advance("B1", Lifecycle.UNDER_CONSTRUCTION, "改建"));
    shelters.advance("B1", Lifecycle.IN_USE, "启用通知");
    assertThat(String.join("\n", station.timeline())).contains("建设进度转为“已验收”（示验〔2026〕1号）");
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }
}
