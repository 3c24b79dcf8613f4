package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.journal.Actor;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.response.confirmation.Confirmation;
import org.watchfloor.response.confirmation.ConfirmationState;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.table.Listing;

/** Decisions that need a second officer: asked, confirmed, refused, taken back, gone ahead. */
class ConfirmationsTest {
  private static final Actor OTHER = new Actor("值班长", "2");

  @TempDir Path folder;
  private FloodDesk desk;
  private Confirmations confirmations;

  @BeforeEach
  void open() {
    desk = new FloodDesk(folder.resolve("hall"), "HALL");
    confirmations = desk.station.get(Confirmations.class);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private StartRequest two() {
    return desk.start(ResponseLevel.II).seen(new FourEyes.Alone());
  }

  private String ask() {
    return confirmations.ask(two(), Optional.empty());
  }

  @Test
  void nobodyStartsLevelTwoAlone() {
    assertThat(refusal(() -> desk.responses.start(two()))).contains("须由第二人复核");
    assertThat(desk.responses.open()).isEmpty();
    assertThat(desk.responses.previewStart(two()).needsSecond()).isTrue();
    assertThat(desk.responses.previewStart(desk.start(ResponseLevel.III)).needsSecond()).isFalse();
  }

  @Test
  void aRequestPutsNothingInForceUntilAnotherOfficerConfirmsIt() {
    String request = ask();
    assertThat(desk.responses.list()).isEmpty();
    assertThat(confirmations.pending()).extracting(Confirmation::askedBy).containsExactly("值班员甲");
    desk.clock.move(Duration.ofMinutes(4));

    String id = confirmations.confirm(request, OTHER);

    Response response = desk.get(id);
    assertThat(response.level()).isEqualTo(ResponseLevel.II);
    assertThat(response.since()).as("from the confirmation on").isEqualTo(desk.clock.instant());
    assertThat(response.steps().getFirst().officer()).isEqualTo("值班员甲");
    assertThat(response.steps().getFirst().second()).contains("值班长");
    assertThat(confirmations.pending()).isEmpty();
    assertThat(desk.tasks.of(id)).hasSize(1);
    assertThat(desk.station.timeline())
        .contains(
            "副指挥长决定启动台风二级响应，值班员甲请第二人复核；尚未生效",
            "副指挥长决定启动台风二级响应：防御第9号台风（依据 舟防指〔2026〕3号）（值班员甲记录，值班长复核）",
            "值班长复核同意：启动台风二级响应");
  }

  @Test
  void whoAskedNeverConfirmsHoweverTheNameIsTyped() {
    String request = ask();
    for (String name : List.of("值班员甲", " 值班员 甲 ", "值班员甲\u3000")) {
      assertThat(refusal(() -> confirmations.confirm(request, new Actor(name, "9"))))
          .contains("不能自己复核");
      assertThat(refusal(() -> confirmations.refuse(request, new Actor(name, "9"), "x")))
          .contains("不能自己复核");
    }
    assertThat(refusal(() -> confirmations.confirm(request, new Actor("-", "9"))))
        .contains("没有写明由谁复核");
    assertThat(refusal(() -> confirmations.both(this::ask, "值班员甲"))).contains("不能自己复核");
    assertThat(confirmations.pending()).hasSize(1);
  }

  @Test
  void aSecondOfficerAtTheSameSeatConfirmsAtOnceAndUnderTheirOwnName() {
    String id = confirmations.both(this::ask, "值班长");

    assertThat(desk.get(id).steps().getFirst().second()).contains("值班长");
    assertThat(confirmations.list().getFirst().answeredBy()).isEqualTo("值班长");
  }

  @Test
  void aRefusalOrAWithdrawalNeedsAReasonAndEndsIt() {
    String request = ask();
    assertThat(refusal(() -> confirmations.refuse(request, OTHER, " "))).contains("理由");
    confirmations.refuse(request, OTHER, "雨已减弱");
    assertThat(confirmations.find(request).orElseThrow().state())
        .isEqualTo(ConfirmationState.REFUSED);
    assertThat(refusal(() -> confirmations.confirm(request, OTHER))).contains("值班长", "雨已减弱");
    assertThat(refusal(() -> confirmations.withdraw(request, "x"))).contains("不同意");

    String next = ask();
    assertThat(refusal(this::ask)).as("one at a time").contains("已有一项待复核");
    confirmations.withdraw(next, "改为三级");
    assertThat(refusal(() -> confirmations.confirm(next, OTHER))).contains("撤回", "改为三级");
    assertThat(desk.responses.list()).isEmpty();
  }

  @Test
  void raisingLoweringAndEndingOfLevelTwoNeedOneAsWell() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    AdjustRequest raise = desk.adjust(id, ResponseLevel.II).seen(new FourEyes.Alone());
    assertThat(refusal(() -> desk.responses.adjust(raise))).contains("第二人复核");
    confirmations.confirm(confirmations.ask(raise, Optional.empty()), OTHER);
    assertThat(desk.get(id).level()).isEqualTo(ResponseLevel.II);

    AdjustRequest lower = desk.adjust(id, ResponseLevel.IV).seen(new FourEyes.Alone());
    assertThat(refusal(() -> desk.responses.adjust(lower))).contains("第二人复核");
    EndRequest end = new EndRequest(id, "排水", desk.basis("DEPUTY"));
    assertThat(refusal(() -> desk.responses.end(end, also -> {}))).contains("第二人复核");
    confirmations.confirm(confirmations.ask(end), OTHER);
    assertThat(desk.get(id).stage()).isEqualTo(ResponseStage.ENDED);
  }

  @Test
  void whatChangedMeanwhileIsNotConfirmed() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    String request =
        confirmations.ask(
            desk.adjust(id, ResponseLevel.II).seen(new FourEyes.Alone()), Optional.empty());
    desk.responses.adjust(desk.adjust(id, ResponseLevel.III));

    assertThat(refusal(() -> confirmations.confirm(request, OTHER))).contains("级别在等复核期间已经变了");
    assertThat(desk.get(id).level()).isEqualTo(ResponseLevel.III);
  }

  @Test
  void aPlanRevisedWhileAStartWaitsIsNotConfirmedUnseen() throws IOException {
    String request = ask();
    Path file = folder.resolve("hall/plans/TEST-FLOOD.yaml");
    Files.writeString(file, Files.readString(file).replace("封闭跨海大桥", "限速"));

    assertThat(refusal(() -> confirmations.confirm(request, OTHER))).contains("已经修订");
    assertThat(desk.responses.list()).isEmpty();
  }

  @Test
  void theFrozenPlanCountsForAChangeThatWaitsWhileThePlanIsRevised() throws IOException {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    String request =
        confirmations.ask(
            desk.adjust(id, ResponseLevel.II).seen(new FourEyes.Alone()), Optional.empty());
    Path file = folder.resolve("hall/plans/TEST-FLOOD.yaml");
    Files.writeString(file, Files.readString(file).replace("封闭跨海大桥", "限速"));

    confirmations.confirm(request, OTHER);

    assertThat(desk.tasks.of(id)).anyMatch(task -> task.text().equals("封闭跨海大桥"));
  }

  @Test
  void whatCannotWaitGoesAheadAndStaysMarkedUntilItIsConfirmed() {
    assertThat(refusal(() -> desk.responses.start(two().seen(new FourEyes.Override(" ")))))
        .contains("没有写明为什么等不及");
    String id = desk.responses.start(two().seen(new FourEyes.Override("电话不通")));
    Response.Step step = desk.get(id).overrides().getFirst();
    assertThat(desk.get(id).level()).isEqualTo(ResponseLevel.II);
    assertThat(confirmations.overridden()).hasSize(1);
    assertThat(row("levels").get("unconfirmed")).isEqualTo(1);
    assertThat(desk.station.timeline())
        .contains("【未复核先执行】副指挥长决定启动台风二级响应：防御第9号台风（依据 舟防指〔2026〕3号） 理由：电话不通");
    desk.responses.end(id, desk.basis("DEPUTY").seen(FloodDesk.SECOND));
    assertThat(confirmations.overridden()).as("even after the end").hasSize(1);

    assertThat(
            refusal(() -> desk.responses.confirmOverride(id, step.entry(), new Actor("值班员甲", "3"))))
        .contains("不能自己复核");
    desk.responses.confirmOverride(id, step.entry(), OTHER);

    assertThat(confirmations.overridden()).isEmpty();
    assertThat(desk.get(id).steps().getFirst().second()).contains("值班长");
    assertThat(desk.get(id).steps().getFirst().override()).contains("电话不通");
    assertThat(refusal(() -> desk.responses.confirmOverride(id, step.entry(), OTHER)))
        .contains("已由值班长复核");
    assertThat(desk.station.timeline()).contains("事后复核：台风二级响应的“启动”决定，现已由第二人确认");
  }

  @Test
  void aLevelThatNeedsNobodyIsNotMarked() {
    String id =
        desk.responses.start(
            desk.start(ResponseLevel.III).seen(new FourEyes.Override("not needed")));
    assertThat(desk.get(id).overrides()).isEmpty();
  }

  @Test
  void thePlanMaySayOtherwise() throws IOException {
    Path file = folder.resolve("hall/plans/TEST-FLOOD.yaml");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace("- level: 2", "- level: 2\n    second_officer: false")
            .replace("- level: 3", "- level: 3\n    second_officer: true"));

    assertThat(desk.responses.previewStart(two()).needsSecond()).isFalse();
    assertThat(desk.responses.previewStart(desk.start(ResponseLevel.III)).needsSecond()).isTrue();
  }

  @Test
  void whatIsNotAnsweredInTimeIsOverdue() {
    ask();
    DueBoard board = desk.station.get(DueBoard.class);
    assertThat(board.overdue()).isEmpty();
    desk.clock.move(Duration.ofMinutes(11));
    assertThat(board.overdue()).extracting(due -> due.kind()).containsExactly("confirmation");
  }

  @Test
  void manySeatsAnswerOnce() {
    String request = ask();
    AtomicInteger refused = new AtomicInteger();
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> {
          try {
            if (i % 2 == 0) {
              confirmations.confirm(request, new Actor("席位 " + i, "s" + i));
            } else {
              confirmations.refuse(request, new Actor("席位 " + i, "s" + i), "no");
            }
          } catch (RefusedException e) {
            refused.incrementAndGet();
          }
        });
    assertThat(refused.get()).isEqualTo(7);
    boolean confirmed =
        confirmations.find(request).orElseThrow().state() == ConfirmationState.CONFIRMED;
    assertThat(desk.responses.open()).hasSize(confirmed ? 1 : 0);
  }

  @Test
  void twoMachinesThatAnsweredApartLeaveAContradiction() {
    String request = ask();
    try (FloodDesk reserve = FloodDesk.restored(folder.resolve("reserve"), "HALL", 7)) {
      exchange(reserve);
      confirmations.refuse(request, OTHER, "雨已减弱");
      reserve.clock.move(Duration.ofMinutes(1));
      reserve.station.get(Confirmations.class).confirm(request, new Actor("带班领导", "5"));
      exchange(reserve);

      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
      assertThat(confirmations.find(request).orElseThrow().state())
          .as("the first counts")
          .isEqualTo(ConfirmationState.REFUSED);
      assertThat(conflicts()).anyMatch(one -> one.toString().contains("response.conflict.confirm"));
      assertThat(desk.responses.open()).as("what was started stands, and is named").hasSize(1);
      desk.station.journal().rebuild(done -> {});
      assertThat(reserve.station.tables()).isEqualTo(desk.station.tables());
      assertThat(desk.station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void nobodySignedInCannotAsk(@TempDir Path elsewhere) {
    try (FloodDesk empty = new FloodDesk(elsewhere, "OTHER")) {
      empty.station.get(SignIn.class).change("-", "1");
      assertThat(
              refusal(() ->
                  empty
                      .station
                      .get(Confirmations.class)
                      .ask(
                          empty.start(ResponseLevel.II).seen(new FourEyes.Alone()),
                          Optional.empty())))
          .contains("还没有人签到");
    }
  }

  private List<Conflict> conflicts() {
    return desk.station.get(new TypeLiteral<Set<ConflictSource>>() {}).stream()
        .flatMap(source -> source.open().stream())
        .toList();
  }

  private Map<String, Object> row(String kind) {
    return desk.station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows()
        .getFirst();
  }

  private void exchange(FloodDesk reserve) {
    reserve.station.journal().receive(desk.station.contents());
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
