package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.response.period.FloodPeriod;
import org.watchfloor.response.period.FloodPeriodLaw;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.suspension.NewSuspension;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.SuspensionKinds;
import org.watchfloor.response.suspension.Suspensions;

/** The emergency flood period and the suspensions: switches of their own beside the levels. */
class LegalMeasuresTest {
  @TempDir Path folder;
  private FloodDesk desk;
  private FloodPeriods periods;
  private Suspensions suspensions;

  @BeforeEach
  void open() {
    desk = new FloodDesk(folder.resolve("hall"), "HALL");
    periods = desk.station.get(FloodPeriods.class);
    suspensions = desk.station.get(Suspensions.class);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everySentenceOfTheLawHasItsSourceAndItsMark() {
    FloodPeriodLaw law = desk.station.get(FloodPeriodLaw.class);
    assertThat(law.grounds()).hasSize(3).allSatisfy(LegalMeasuresTest::sourced);
    assertThat(law.effects()).isNotEmpty().allSatisfy(LegalMeasuresTest::sourced);
    assertThat(law.posts()).isNotEmpty();
    assertThat(desk.station.get(SuspensionKinds.class).all())
        .as("never exactly five")
        .hasSizeGreaterThan(5);
  }

  private static void sourced(FloodPeriodLaw.Words words) {
    assertThat(words.source()).isNotEmpty();
    assertThat(words.status()).isIn("VERIFIED", "GK");
    assertThat(words.zh()).isNotEmpty();
    assertThat(words.en()).isNotEmpty();
  }

  @Test
  void aFloodPeriodIsDeclaredOnAGroundOfTheLawByAPostThatMay() {
    assertThat(refusal(() -> declare("", "指挥长", "x", null))).contains("法定情形");
    assertThat(refusal(() -> declare("RIVER", "值班员", "x", null))).contains("值班员无权", "指挥长");
    assertThat(refusal(() -> declare("RIVER", "指挥长", " ", null))).contains("理由");
    assertThat(
            refusal(
                () -> declare("RIVER", "指挥长", "x", desk.clock.instant().plus(Duration.ofHours(1)))))
        .contains("将来");
    assertThat(periods.list()).isEmpty();

    String id = declare("RIVER", "指挥长", "定海站 2.61 米", null);

    FloodPeriod period = periods.own().orElseThrow();
    assertThat(period.id()).isEqualTo(id).isEqualTo("HALL-JJFX-2026-1");
    assertThat(period.groundSaid()).contains("保证水位");
    assertThat(refusal(() -> declare("WORKS", "指挥长", "x", null))).contains("已经宣布");
    assertThat(desk.station.timeline())
        .contains("指挥长宣布进入紧急防汛期：江河、湖泊水情接近保证水位或者安全流量，定海站 2.61 米（文号待补）");
  }

  @Test
  void itNeitherBeginsNorEndsWithALevel() {
    String response = desk.responses.start(desk.start(ResponseLevel.II));
    assertThat(periods.own()).isEmpty();
    declare("WORKS", "指挥长", "海塘管涌", null);
    desk.responses.end(response, desk.basis("DEPUTY").seen(FloodDesk.SECOND));
    assertThat(periods.own()).isPresent();

    assertThat(
            refusal(() ->
                periods.lift("指挥长", "", "x", desk.clock.instant().minus(Duration.ofHours(1)))))
        .contains("解除时间");
    desk.clock.move(Duration.ofHours(3));
    periods.lift("指挥长", "舟防指12号", "水位回落", null);

    assertThat(periods.own()).isEmpty();
    assertThat(refusal(() -> periods.lift("指挥长", "", "x", null))).contains("没有正在生效");
    assertThat(declare("RIVER", "指挥长", "again", null)).isEqualTo("HALL-JJFX-2026-2");
    desk.station.journal().rebuild(done -> {});
    assertThat(periods.list()).hasSize(2);
    assertThat(periods.standing()).hasSize(1);
  }

  @Test
  void everySuspensionHasItsOwnKindScopeBeginningAndEnd() {
    Instant now = desk.clock.instant();
    String school = order("SCHOOL", "", null, now.plus(Duration.ofHours(10)));
    String ships = order("NAVIGATION", "六横航线", now.plus(Duration.ofHours(2)), null);
    assertThat(refusal(() -> order("SCHOOL", "", null, null))).contains("停课", "尚未解除");
    order("SCHOOL", "虾峙镇", null, null);
    assertThat(refusal(() -> order("NOTHING", "", null, null))).contains("没有选停什么");
    assertThat(refusal(() -> order("WORK", "", now, now))).contains("计划结束时间");

    assertThat(state(school)).isEqualTo(Suspension.State.IN_FORCE);
    assertThat(state(ships)).isEqualTo(Suspension.State.ANNOUNCED);
    desk.clock.move(Duration.ofHours(11));
    assertThat(state(ships)).isEqualTo(Suspension.State.IN_FORCE);
    assertThat(state(school))
        .as("nothing is lifted by the clock")
        .isEqualTo(Suspension.State.PAST_END);
    assertThat(desk.station.get(DueBoard.class).overdue())
        .extracting(due -> due.id())
        .containsExactly(school);

    suspensions.lift(school, "指挥长", "", "雨停", null);
    assertThat(state(school)).isEqualTo(Suspension.State.LIFTED);
    assertThat(state(ships)).isEqualTo(Suspension.State.IN_FORCE);
    assertThat(refusal(() -> suspensions.lift(school, "指挥长", "", "x", null))).contains("已由指挥长解除");
    assertThat(desk.station.timeline())
        .contains("指挥长下令自 07-20 10:10 起停课（全区）：台风", "指挥长自 07-20 21:10 起解除停课：雨停");
    desk.station.journal().rebuild(done -> {});
    assertThat(suspensions.open()).hasSize(2);
  }

  @Test
  void theEndOfAResponseLiftsNothing() {
    String response = desk.responses.start(desk.start(ResponseLevel.IV));
    order("WORK", "", null, null);
    desk.responses.end(response, desk.basis("DEPUTY"));
    assertThat(suspensions.open()).hasSize(1);
  }

  @Test
  void liftedAndDeclaredApartLeavesAContradictionAndTheFirstCounts() {
    String stop = order("WORK", "", null, null);
    try (FloodDesk reserve = FloodDesk.restored(folder.resolve("reserve"), "HALL", 7)) {
      exchange(reserve);
      suspensions.lift(stop, "指挥长", "", "first", null);
      declare("RIVER", "指挥长", "first", null);
      reserve.clock.move(Duration.ofMinutes(1));
      reserve.station.get(Suspensions.class).lift(stop, "常务副指挥长", "", "second", null);
      reserve.station.get(FloodPeriods.class).declare("WORKS", "", "常务副指挥长", "", "second", null);
      exchange(reserve);

      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
      assertThat(suspensions.find(stop).orElseThrow().lifted().orElseThrow().reason())
          .isEqualTo("first");
      assertThat(periods.own().orElseThrow().reason()).isEqualTo("first");
      assertThat(
              desk.station.get(new TypeLiteral<Set<ConflictSource>>() {}).stream()
                  .flatMap(source -> source.open().stream())
                  .map(Object::toString)
                  .toList())
          .anyMatch(one -> one.contains("response.conflict.period"))
          .anyMatch(one -> one.contains("response.conflict.stop"));
      desk.station.journal().rebuild(done -> {});
      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
    }
  }

  private String declare(String ground, String post, String reason, @Nullable Instant since) {
    return periods.declare(ground, "", post, "", reason, since);
  }

  @Test
  void manySeatsOrderTheSameOnce() {
    AtomicInteger refused = new AtomicInteger();
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> {
          try {
            order("SCHOOL", "全区", null, null);
          } catch (RefusedException e) {
            assertThat(e.said().key()).isEqualTo("response.stop.refused.twice");
            refused.incrementAndGet();
          }
        });
    assertThat(suspensions.open()).hasSize(1);
    assertThat(refused).hasValue(7);
    String first = suspensions.open().getFirst().id();
    suspensions.lift(first, "指挥长", "", "风力减弱", null);
    assertThat(order("SCHOOL", "全区", null, null)).isNotEqualTo(first);
    assertThat(order("SCHOOL", "六横镇", null, null)).isNotEqualTo(first);
    assertThat(suspensions.open()).hasSize(2);
  }

  /** Ordered on the machine and on its reserve: one suspension, and both entries are named. */
  @Test
  void theSameOrderedApartIsOneAndNamed() {
    try (FloodDesk reserve = FloodDesk.restored(folder.resolve("reserve"), "HALL", 2)) {
      exchange(reserve);
      order("SCHOOL", "全区", null, null);
      reserve
          .station
          .get(Suspensions.class)
          .order(
              new NewSuspension("SCHOOL", "全区", null, null, "", "指挥长", "", "台风", Optional.empty()));
      exchange(reserve);
      assertThat(suspensions.open()).hasSize(1);
      assertThat(suspensions.open().getFirst().against()).hasSize(1);
      assertThat(desk.station.tables()).isEqualTo(reserve.station.tables());
    }
  }

  private String order(
      String kind, String scope, @Nullable Instant from, @Nullable Instant plannedEnd) {
    return suspensions.order(
        new NewSuspension(
            kind, scope, from, plannedEnd, "抢险救灾除外", "指挥长", "", "台风", Optional.empty()));
  }

  private Suspension.State state(String id) {
    return suspensions.find(id).orElseThrow().state(desk.clock.instant());
  }

  private void exchange(FloodDesk reserve) {
    List<String> ours = desk.station.contents();
    reserve.station.journal().receive(ours);
    desk.station.journal().receive(reserve.station.contents());
  }

  private static String refusal(ThrowingCallable act) {
    String[] said = new String[1];
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> said[0] = new Texts(Language.ZH).say(refused.said()));
    return said[0];
  }
}
