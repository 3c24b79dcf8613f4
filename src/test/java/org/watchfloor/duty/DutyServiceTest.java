package org.watchfloor.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class DutyServiceTest {
  private static final Roster DAY = new Roster("带班领导甲", List.of("值班员甲", "值班员乙"));
  private static final Roster NIGHT = new Roster("带班领导乙", List.of("值班员丙"));

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private DutyService service;

  @BeforeEach
  void open() {
    station = TestStation.open(temp.resolve("dh"), "ZS-DH", clock, new DutyModule());
    service = station.get(DutyService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void theOldShiftAnswersUntilTheNextOneTakesOver() {
    var noon = clock.instant().plus(Duration.ofHours(2));
    String day = service.takeOver(null, DAY, noon, null);
    clock.move(Duration.ofHours(5));
    assertThat(service.onDuty().orElseThrow().id()).isEqualTo(day);
    String night =
        service.takeOver(null, NIGHT, clock.instant().plus(Duration.ofHours(12)), "卫星电话已试");
    assertThat(service.onDuty().orElseThrow())
        .satisfies(shift -> {
          assertThat(shift.id()).isEqualTo(night);
          assertThat(shift.roster()).isEqualTo(NIGHT);
        });
    assertThat(station.timeline())
        .containsExactly(
            "接班：带班领导 带班领导甲，值班员 值班员甲、值班员乙。未了事项：无",
            "交班。未了事项：无。交代：卫星电话已试",
            "接班：带班领导 带班领导乙，值班员 值班员丙。未了事项：无");
  }

  @Test
  void aPlannedShiftTakesOverOnce() {
    var begins = clock.instant();
    String id = service.plan(begins, begins.plus(Duration.ofHours(12)), DAY);
    assertThat(service.planned()).hasSize(1);
    service.takeOver(id, DAY, begins.plus(Duration.ofHours(12)), null);
    assertThat(service.planned()).isEmpty();
    assertThatThrownBy(() -> service.takeOver(id, DAY, begins.plus(Duration.ofHours(12)), null))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void eachStationHasAWatchOfItsOwn() {
    try (TestStation town =
        TestStation.open(temp.resolve("pt"), "ZS-PT", clock, new DutyModule())) {
      DutyService there = town.get(DutyService.class);
      var ends = clock.instant().plus(Duration.ofHours(12));
      String hall = service.takeOver(null, DAY, ends, null);
      clock.move(Duration.ofMinutes(1));
      String other = there.takeOver(null, NIGHT, ends, null);
      String plan = there.plan(ends, ends.plus(Duration.ofHours(12)), DAY);

      station.journal().receive(town.contents());

      assertThat(service.onDuty().map(Shift::id)).contains(hall);
      assertThat(service.planned()).isEmpty();
      assertThatThrownBy(() -> service.takeOver(plan, DAY, ends, null))
          .isInstanceOf(RefusedException.class);
      assertThat(station.get(DueShift.class).pending()).hasSize(1);

      String next = service.takeOver(null, NIGHT, ends, null);
      town.journal().receive(station.contents());

      assertThat(service.onDuty().map(Shift::id)).contains(next);
      assertThat(there.onDuty().map(Shift::id)).contains(other);
      assertThat(there.planned()).extracting(Shift::id).containsExactly(plan);
    }
  }

  @Test
  void refusesAShiftThatCannotWatch() {
    var now = clock.instant();
    assertThatThrownBy(() -> service.plan(now, now, DAY)).isInstanceOf(RefusedException.class);
    assertThatThrownBy(
            () -> service.plan(now, now.plusSeconds(60), new Roster("带班领导甲", List.of(" "))))
        .isInstanceOf(RefusedException.class);
    assertThat(station.journal().size()).isZero();
  }
}
