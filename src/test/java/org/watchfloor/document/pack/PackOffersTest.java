package org.watchfloor.document.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.power.Power;
import org.watchfloor.task.power.Power.Mains;
import org.watchfloor.task.power.PowerWatch;
import org.watchfloor.ui.Settings;

class PackOffersTest {
  private static final Power PLUGGED =
      new Power(Mains.ON, OptionalInt.of(90), false, Optional.empty());

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private Power power = PLUGGED;
  private final PowerWatch watch = new PowerWatch(() -> power);
  private PackOffers offers;

  @BeforeEach
  void open() {
    station =
        TestStation.open(
            temp.resolve("dh"), "ZS-DH", clock, new ResponseModule(), new RegionModule());
    FloodDesk.putPlan(temp.resolve("dh"));
    offers = offers();
  }

  private PackOffers offers() {
    return new PackOffers(station.get(ResponseService.class), watch, station.get(Settings.class));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private static Basis basis() {
    return new Basis("DEPUTY", "舟防指〔2026〕3号", "台风趋近", null)
        .seen(new FourEyes.Seconded("值班长", "1", "值班员甲", "1"));
  }

  private String start(ResponseLevel level) {
    return station
        .get(ResponseService.class)
        .start(
            new StartRequest(
                "",
                Hazard.TYPHOON,
                level,
                "防御台风",
                clock.instant().plus(Duration.ofHours(36)),
                "低洼处值守",
                "",
                basis(),
                Optional.empty()));
  }

  private void adjust(String id, ResponseLevel to) {
    station
        .get(ResponseService.class)
        .adjust(
            new AdjustRequest(id, to, clock.instant().plus(Duration.ofHours(24)), "转移人员", basis()));
  }

  private List<String> said() {
    Texts texts = new Texts(Language.ZH);
    return offers.open().stream().map(one -> texts.say(one.why())).toList();
  }

  private void runOn(Mains mains, int charge, boolean discharging) {
    power = new Power(mains, OptionalInt.of(charge), discharging, Optional.empty());
    watch.look();
  }

  @Test
  void isOfferedOnceWhenALevelTwoResponseBegins() {
    List<Integer> told = new ArrayList<>();
    offers.onChange(() -> told.add(1));
    String id = start(ResponseLevel.III);
    assertThat(offers.open()).isEmpty();
    adjust(id, ResponseLevel.II);
    assertThat(told).isNotEmpty();
    assertThat(said()).containsExactly("台风二级响应已启动");
    assertThat(said()).as("it stays until it is answered").hasSize(1);
    offers.answered(offers.open());
    assertThat(offers.open()).isEmpty();
    adjust(id, ResponseLevel.III);
    adjust(id, ResponseLevel.II);
    assertThat(offers.open()).as("the same response once more").isEmpty();
    offers = offers();
    assertThat(offers.open()).as("after the console was opened anew").isEmpty();
  }

  @Test
  void isOfferedOnceWhenMainsGoesAndAgainTheNextTime() {
    watch.look();
    assertThat(offers.open()).isEmpty();
    runOn(Mains.OFF, 88, true);
    assertThat(said()).containsExactly("市电已断");
    offers.answered(offers.open());
    runOn(Mains.OFF, 87, true);
    assertThat(offers.open()).isEmpty();
    runOn(Mains.ON, 60, false);
    runOn(Mains.OFF, 60, true);
    assertThat(said()).containsExactly("市电已断");
    runOn(Mains.ON, 60, false);
    assertThat(offers.open()).as("mains is back").isEmpty();
  }

  @Test
  void isOfferedOnceMoreWhenTheBatteryRunsLow() {
    runOn(Mains.OFF, 60, true);
    offers.answered(offers.open());
    runOn(Mains.OFF, 21, true);
    assertThat(offers.open()).isEmpty();
    runOn(Mains.OFF, 20, true);
    assertThat(said()).containsExactly("电池只剩 20%");
    offers.answered(offers.open());
    runOn(Mains.OFF, 12, true);
    assertThat(offers.open()).isEmpty();
  }

  @Test
  void offersNothingWhereThePowerIsUnknown() {
    power = Power.UNKNOWN;
    watch.look();
    assertThat(offers.open()).isEmpty();
  }
}
