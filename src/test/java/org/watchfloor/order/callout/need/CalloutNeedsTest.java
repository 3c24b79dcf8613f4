package org.watchfloor.order.callout.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutDesk;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.NewCallout;
import org.watchfloor.order.callout.rule.CalloutRuleBook;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarnedArea;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningService;

/**
 * A warning proposes a call-out and begins none; the decision is one, and is told to who is late.
 */
class CalloutNeedsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private CalloutNeeds needs;
  private WarningService warnings;

  @BeforeEach
  void open() {
    open("dh");
  }

  private void open(String name) {
    station = CalloutDesk.open(temp.resolve(name), "ZS-DH", clock);
    CalloutDesk.fill(station);
    needs = station.get(CalloutNeeds.class);
    warnings = station.get(WarningService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String warn(WarningColour colour) {
    return warn(colour, "三小时内雨量将超过 100 毫米");
  }

  private String warn(WarningColour colour, String words) {
    return warnings.type(
        new TypedWarning(
            "区气象台",
            "暴雨",
            colour,
            List.of(WarnedArea.coded("东镇", CalloutDesk.EAST)),
            words,
            "",
            clock.instant().plus(Duration.ofHours(6)),
            "气象台值班员"));
  }

  @Test
  void aRedWarningProposesWhoHowManyAndByWhenAndBeginsNothing() {
    String id = warn(WarningColour.RED);
    assertThat(needs.pending())
        .extracting(
            CalloutNeed::warning,
            need -> need.roll().callees().size(),
            need -> need.roll().answering(),
            CalloutNeed::reply)
        .containsExactly(tuple(id, 7, 1L, Duration.ofMinutes(15)));
    assertThat(station.get(CalloutService.class).open()).isEmpty();
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
    clock.move(Duration.ofMinutes(4));
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(one -> one.text().key())
        .containsExactly("callout.due.need");
  }

  @Test
  void beginningIsOneDecisionAndTheSecondSeatIsTold() {
    String id = warn(WarningColour.RED);
    String number = needs.start(id, CalloutDesk.POST);
    CalloutBoard board = station.get(CalloutService.class).find(number).orElseThrow();
    assertThat(board.callout().title()).contains("暴雨");
    assertThat(board.callout().words()).contains("100 毫米");
    assertThat(board.callout().questions()).hasSize(3);
    assertThat(needs.pending()).isEmpty();
    assertThat(needs.decisions(id)).singleElement().matches(NeedDecision::met);
    assertThatThrownBy(() -> needs.start(id, CalloutDesk.POST))
        .isInstanceOfSatisfying(
            RefusedException.class,
            why -> assertThat(why.said().key()).isEqualTo("callout.refused.begun"));
    assertThatThrownBy(() -> needs.decline(id, "不必", "某岗")).isInstanceOf(RefusedException.class);
  }

  @Test
  void notToCallNeedsAReasonAndANameAndComesBackWithAGraverColour() {
    String id = warn(WarningColour.ORANGE);
    assertThatThrownBy(() -> needs.decline(id, " ", "某岗")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> needs.decline(id, "已叫过", " ")).isInstanceOf(RefusedException.class);
    needs.decline(id, "一小时前已叫应", "防指办主任");
    assertThat(needs.pending()).isEmpty();
    assertThat(station.timeline().getLast()).contains("不叫应", "一小时前已叫应", "防指办主任");
    clock.move(Duration.ofMinutes(5));
    assertThat(warn(WarningColour.RED)).isEqualTo(id);
    assertThat(needs.pending()).extracting(CalloutNeed::colour).containsExactly(WarningColour.RED);
    needs.start(id, CalloutDesk.POST);
    clock.move(Duration.ofMinutes(5));
    warn(WarningColour.ORANGE);
    assertThat(needs.pending()).as("a milder colour asks for nothing new").isEmpty();
  }

  @Test
  void redThatComesBackAsksAgainThoughItWasAnsweredBefore() {
    String id = warn(WarningColour.RED);
    needs.start(id, CalloutDesk.POST);
    clock.move(Duration.ofHours(1));
    warn(WarningColour.YELLOW);
    assertThat(needs.pending()).isEmpty();
    clock.move(Duration.ofHours(1));
    assertThat(warn(WarningColour.RED)).isEqualTo(id);
    assertThat(needs.pending())
        .extracting(CalloutNeed::warning, CalloutNeed::since)
        .containsExactly(tuple(id, clock.instant()));
    clock.move(Duration.ofMinutes(10));
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(one -> one.text().key())
        .contains("callout.due.need");
    needs.decline(id, "一小时前已叫应", "防指办主任");
    assertThat(needs.pending()).isEmpty();
    assertThat(needs.decisions(id))
        .extracting(NeedDecision::met)
        .containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aWarningThatIsOverIsNoGroundAndItsCallOutMustBeReported() {
    String id = warn(WarningColour.RED);
    String number = needs.start(id, CalloutDesk.POST);
    clock.move(Duration.ofMinutes(10));
    warnings.lift(id, warnings.known(id).orElseThrow().version(), "气象台", "雨停");
    assertThat(station.get(DueBoard.class).pending())
        .extracting(Due::id, one -> one.text().key(), Due::due)
        .containsExactly(
            tuple(number, "callout.due.lifted", clock.instant().plus(Duration.ofMinutes(30))));
    assertThatThrownBy(() -> needs.start(id, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            why -> assertThat(why.said().key()).isEqualTo("callout.refused.warningOver"));
  }

  @Test
  void aYellowWarningAsksForNoneAndAFreeOneCanStillBegin() {
    String id = warn(WarningColour.YELLOW);
    assertThat(needs.pending()).isEmpty();
    assertThatThrownBy(() -> needs.start(id, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            why -> assertThat(why.said().key()).isEqualTo("callout.refused.noRule"));
  }

  @Test
  void onlyARuleOfTheStationBeginsByItself() throws IOException {
    warn(WarningColour.RED);
    AutomaticCallout job = station.get(AutomaticCallout.class);
    job.run(Progress.UNWATCHED);
    assertThat(station.get(CalloutService.class).open()).isEmpty();
    close();
    automatic();
    open("auto");
    warn(WarningColour.RED);
    station.get(AutomaticCallout.class).run(Progress.UNWATCHED);
    station.get(AutomaticCallout.class).run(Progress.UNWATCHED);
    assertThat(station.get(CalloutService.class).open())
        .as("once")
        .singleElement()
        .matches(board -> board.callout().act().post().isEmpty());
  }

  private void automatic() throws IOException {
    Path rules = temp.resolve("auto").resolve("rules");
    TestStation.open(temp.resolve("auto"), "ZS-DH", clock, new RegionModule()).close();
    Files.createDirectories(rules);
    try (var in = CalloutRuleBook.class.getResourceAsStream("/order/callout.yaml")) {
      Files.writeString(
          rules.resolve("callout.yaml"),
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("automatic: false", "automatic: true"));
    }
  }

  @Test
  void aWarningWithALongTextIsCalledOutWithAsMuchOfItAsACallOutTakes() {
    String id = warn(WarningColour.RED, "雨".repeat(7_000));
    String number = needs.start(id, CalloutDesk.POST);
    CalloutBoard board = station.get(CalloutService.class).find(number).orElseThrow();
    assertThat(board.callout().words()).hasSize(4_000).endsWith("雨…");
    assertThat(NewCallout.fitTitle("题".repeat(198) + "\ud83c\udf0a长"))
        .as("no half of a character is left over")
        .isEqualTo("题".repeat(198) + "…");
  }

  @Test
  void whatCannotBeginByItselfIsToldOnceAndStaysInTheOverdueList() throws IOException {
    close();
    automatic();
    station = CalloutDesk.open(temp.resolve("auto"), "ZS-DH", clock);
    warnings = station.get(WarningService.class);
    String id = warn(WarningColour.RED);
    station.get(AutomaticCallout.class).run(Progress.UNWATCHED);
    Instant refused = clock.instant();
    clock.move(Duration.ofSeconds(5));
    station.get(AutomaticCallout.class).run(Progress.UNWATCHED);
    assertThat(station.get(DueBoard.class).overdue())
        .as("nobody is registered: at once, not after the time for the first calls")
        .extracting(Due::id, one -> one.text().key(), Due::due)
        .containsExactly(tuple(id, "callout.due.refused", refused));
    CalloutDesk.fill(station);
    station.get(AutomaticCallout.class).run(Progress.UNWATCHED);
    assertThat(station.get(CalloutService.class).open()).hasSize(1);
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
  }

  @Test
  void twoStationsThatDecideApartAreBothNamed() {
    String id = warn(WarningColour.RED);
    try (TestStation other = CalloutDesk.open(temp.resolve("pt"), "ZS-PT", clock)) {
      other.journal().receive(station.contents());
      clock.move(Duration.ofMinutes(1));
      needs.start(id, CalloutDesk.POST);
      clock.move(Duration.ofMinutes(1));
      other.get(CalloutNeeds.class).decline(id, "已叫过", "某岗");
      station.journal().receive(other.contents());
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("callout.conflict.declined");
    }
  }
}
