package org.watchfloor.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.TaskState;

/** Starting, changing and ending levels, and the tasks that follow. */
class ResponseServiceTest {
  @TempDir Path folder;
  private FloodDesk desk;

  @BeforeEach
  void open() {
    desk = new FloodDesk(folder, "ZS-DH");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aStartPutsTheLevelInForceAndCreatesItsTasksWithOwnerAndDueTime() {
    Instant now = desk.clock.instant();

    String id = desk.responses.start(desk.start(ResponseLevel.IV));

    assertThat(id).isEqualTo("ZS-DH-TYPHOON-2026-1");
    assertThat(desk.get(id).stage()).isEqualTo(ResponseStage.ACTIVE);
    assertThat(desk.get(id).level()).isEqualTo(ResponseLevel.IV);
    assertThat(desk.tasks.of(id))
        .extracting(ResponseTask::owner, ResponseTask::text, ResponseTask::due)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("防汛值班员", "加强值班", now.plus(Duration.ofMinutes(15))),
            org.assertj.core.groups.Tuple.tuple("物资调度员", "核对库存", now.plus(Duration.ofHours(4))));
  }

  @Test
  void thePreviewOfAStartIsWhatTheStartThenDoes() {
    LevelPreview preview = desk.responses.previewStart(desk.start(ResponseLevel.III));

    String id = desk.responses.start(desk.start(ResponseLevel.III));

    assertThat(desk.tasks.of(id))
        .extracting(task -> task.owner() + task.text() + task.due())
        .containsExactlyElementsOf(
            preview.created().stream()
                .map(task -> task.owner() + task.demand().action().text() + task.due())
                .toList());
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    StartRequest empty =
        new StartRequest(
            "",
            Hazard.TYPHOON,
            ResponseLevel.IV,
            " ",
            null,
            "",
            "",
            new Basis("", "", "", null),
            Optional.empty());

    assertThat(refusal(() -> desk.responses.start(empty)))
        .isEqualTo("还缺：响应事项、预计期限、应急处置措施、决定岗位。请补齐后再操作。");
    assertThat(desk.responses.list()).isEmpty();
  }

  @Test
  void refusesAPostThePlanDoesNotAuthorise() {
    StartRequest three = desk.start(ResponseLevel.III);
    StartRequest byOffice =
        new StartRequest(
            "",
            three.hazard(),
            three.level(),
            three.matter(),
            three.expectedUntil(),
            three.measures(),
            "",
            desk.basis("OFFICE_HEAD"),
            Optional.empty());

    assertThat(refusal(() -> desk.responses.start(byOffice)))
        .isEqualTo("按预案，防汛办主任无权决定三级响应。有权决定的岗位：副指挥长。");
  }

  @Test
  void refusesASecondStartWhileALevelIsInForce() {
    desk.responses.start(desk.start(ResponseLevel.IV));

    assertThat(refusal(() -> desk.responses.start(desk.start(ResponseLevel.III))))
        .isEqualTo("台风四级响应已在生效，不能重复启动。如需变更，请提升或降低级别。");
  }

  @Test
  void refusesAHazardNoPlanAnswersAndALevelThePlanLacks() {
    StartRequest one = desk.start(ResponseLevel.I);
    assertThat(refusal(() -> desk.responses.previewStart(one))).contains("没有一级响应");

    StartRequest fire =
        new StartRequest(
            "",
            Hazard.FOREST_FIRE,
            ResponseLevel.IV,
            "",
            null,
            "",
            "",
            desk.basis(""),
            Optional.empty());
    assertThat(refusal(() -> desk.responses.previewStart(fire))).contains("没有适用于森林火灾的预案");
  }

  /** Told by radio twenty minutes after the start, typed when it was overdue. */
  @Test
  void aTaskDoneInTimeAndWrittenDownLaterWasDoneInTime() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    Instant asked = desk.clock.instant();
    ResponseTask watch = desk.tasks.of(id).getFirst();
    desk.clock.move(Duration.ofDays(2));
    assertThat(refusal(() -> desk.tasks.done(watch.id(), "", asked.minus(Duration.ofMinutes(2)))))
        .contains("下达");
    Instant then = asked.plus(Duration.ofMinutes(20));
    desk.tasks.done(watch.id(), "已加派一人", then);
    ResponseTask done = desk.tasks.find(watch.id()).orElseThrow();
    assertThat(done.closedAt()).contains(then);
    assertThat(done.notes().getLast().at()).isEqualTo(then);
  }

  @Test
  void raisingCreatesWhatTheNewLevelAddsAndRelievesNobody() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    ResponseTask watch = desk.tasks.of(id).getFirst();
    desk.tasks.done(watch.id(), "已加派一人");

    LevelPreview preview =
        desk.responses.previewAdjust(id, ResponseLevel.III, desk.clock.instant());
    desk.responses.adjust(desk.adjust(id, ResponseLevel.III));

    assertThat(preview.created())
        .extracting(task -> task.demand().action().text())
        .containsExactly("到指挥中心坐镇", "物资预置到海岛");
    assertThat(preview.kept()).extracting(ResponseTask::text).containsExactly("核对库存");
    assertThat(preview.cancelled()).isEmpty();
    assertThat(desk.get(id).stage()).isEqualTo(ResponseStage.ADJUSTED);
    assertThat(texts(id, TaskState.OPEN)).containsExactly("到指挥中心坐镇", "核对库存", "物资预置到海岛");
    assertThat(texts(id, TaskState.DONE)).containsExactly("加强值班");
  }

  @Test
  void loweringCancelsWhatTheLowerLevelNoLongerAsksFor() {
    String id = desk.responses.start(desk.start(ResponseLevel.III));

    desk.responses.adjust(desk.adjust(id, ResponseLevel.IV));

    assertThat(texts(id, TaskState.OPEN)).containsExactly("加强值班", "核对库存");
    assertThat(texts(id, TaskState.CANCELLED)).containsExactly("到指挥中心坐镇", "物资预置到海岛");
  }

  @Test
  void jumpsOfTwoLevelsAreLegal() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));

    desk.responses.adjust(desk.adjust(id, ResponseLevel.II));

    assertThat(desk.get(id).level()).isEqualTo(ResponseLevel.II);
  }

  @Test
  void onlyThePostOfTheHigherLevelLowersIt() {
    String id = desk.responses.start(desk.start(ResponseLevel.III));
    AdjustRequest byOffice =
        new AdjustRequest(
            id,
            ResponseLevel.IV,
            desk.clock.instant().plus(Duration.ofHours(1)),
            "回到值守",
            desk.basis("OFFICE_HEAD"));

    assertThat(refusal(() -> desk.responses.adjust(byOffice))).contains("防汛办主任无权决定三级响应");
  }

  @Test
  void anEndCancelsOpenTasksAndTheNextStartIsANewResponse() {
    String first = desk.responses.start(desk.start(ResponseLevel.IV));

    desk.responses.end(first, desk.basis("OFFICE_HEAD"));
    String second = desk.responses.start(desk.start(ResponseLevel.IV));

    assertThat(desk.get(first).stage()).isEqualTo(ResponseStage.ENDED);
    assertThat(texts(first, TaskState.OPEN)).isEmpty();
    assertThat(second).isEqualTo("ZS-DH-TYPHOON-2026-2");
    assertThat(refusal(() -> desk.responses.adjust(desk.adjust(first, ResponseLevel.III))))
        .contains("已经终止");
  }

  @Test
  void anEndNeedsAReason() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));

    assertThat(refusal(() -> desk.responses.end(id, new Basis("DEPUTY", "x", " ", null))))
        .isEqualTo("还缺：理由。请补齐后再操作。");
  }

  @Test
  void aProposalPutsNothingInForceAndIsStartedOrDeclined() {
    String id = desk.responses.propose(Hazard.TYPHOON, ResponseLevel.IV, "台风蓝色预警", "预警 2026-41");
    assertThat(desk.get(id).stage()).isEqualTo(ResponseStage.PROPOSED);
    assertThat(desk.tasks.of(id)).isEmpty();
    assertThat(refusal(() -> desk.responses.end(id, desk.basis("DEPUTY")))).contains("还只是建议");

    assertThat(desk.responses.start(desk.start(ResponseLevel.IV))).isEqualTo(id);

    String other = desk.responses.propose(Hazard.FLOOD, ResponseLevel.IV, "水位上涨", "");
    desk.responses.decline(other, "潮水已退");
    assertThat(desk.get(other).stage()).isEqualTo(ResponseStage.DECLINED);
  }

  @Test
  void anOldResponseKeepsThePlanOfItsDay() throws IOException {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    Path file = folder.resolve("plans/TEST-FLOOD.yaml");
    Files.writeString(file, Files.readString(file).replace("加强值班", "全员到岗"));

    assertThat(desk.responses.planTextOf(desk.get(id)).orElseThrow()).contains("加强值班");
    assertThat(desk.responses.previewAdjust(id, ResponseLevel.III, desk.clock.instant()).created())
        .extracting(task -> task.demand().action().text())
        .doesNotContain("全员到岗");
    assertThat(desk.responses.plans().getFirst().demandsAt(ResponseLevel.IV).getFirst().action())
        .extracting(action -> action.text())
        .isEqualTo("全员到岗");
  }

  @Test
  void aResponseToAnIncidentStandsOnTheTimelineOfTheIncident() {
    StartRequest plain = desk.start(ResponseLevel.IV);
    desk.responses.start(
        new StartRequest(
            "",
            plain.hazard(),
            plain.level(),
            plain.matter(),
            plain.expectedUntil(),
            plain.measures(),
            "",
            plain.basis(),
            Optional.of("I-1")));

    assertThat(desk.station.journal().positions(EntryQuery.about(new Subject("incident", "I-1"))))
        .as("the start and its two tasks")
        .hasSize(3);
  }

  @Test
  void aBackDatedStartCountsItsDueTimesFromThen() {
    Instant then = desk.clock.instant().minus(Duration.ofMinutes(20));
    String id = desk.responses.start(startedAt(then));

    assertThat(desk.tasks.overdue()).extracting(ResponseTask::text).containsExactly("加强值班");
    assertThat(desk.get(id).since()).isEqualTo(then);
  }

  @Test
  void theTimelineSaysWhoDecidedWhatOnWhichBasis() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    desk.responses.adjust(desk.adjust(id, ResponseLevel.II));
    desk.responses.end(id, desk.basis("DEPUTY").seen(FloodDesk.SECOND));

    assertThat(desk.station.timeline())
        .contains(
            "采用预案《试验区防汛防台应急预案》（1），全文存入记录",
            "副指挥长决定启动台风四级响应：防御第9号台风（依据 舟防指〔2026〕3号）",
            "任务下达防汛值班员：加强值班（07-20 10:25 前完成）",
            "副指挥长决定将台风响应由四级提升为二级：台风趋近（依据 舟防指〔2026〕3号）（值班员甲记录，值班长复核）",
            "副指挥长决定终止台风二级响应：台风趋近（依据 舟防指〔2026〕3号）（值班员甲记录，值班长复核）",
            "任务取消：加强值班（响应终止）");
  }

  @Test
  void aTaskThatWasHandedOnIsStillWhatThePlanAskedFor() {
    String id = desk.responses.start(desk.start(ResponseLevel.III));
    desk.tasks.reassign(task(id, "加强值班"), "POLICE", "交警指挥中心值班长", "值班员生病");
    desk.tasks.done(task(id, "加强值班"), "");
    desk.tasks.reassign(task(id, "核对库存"), "POLICE", "交警指挥中心值班长", "库管不在岗");

    desk.responses.adjust(desk.adjust(id, ResponseLevel.IV));

    assertThat(texts(id, TaskState.OPEN)).containsExactly("核对库存");
    assertThat(texts(id, TaskState.DONE)).containsExactly("加强值班");
    assertThat(texts(id, TaskState.CANCELLED)).containsExactly("到指挥中心坐镇", "物资预置到海岛");
  }

  @Test
  void noDecisionCountsFromTheFutureOrFromBeforeTheOneItChanges() {
    Instant now = desk.clock.instant();
    assertThat(refusal(() -> desk.responses.start(startedAt(now.plus(Duration.ofHours(2))))))
        .contains("生效时间在将来");
    String id = desk.responses.start(startedAt(now.minus(Duration.ofHours(1))));
    Basis early = new Basis("DEPUTY", "x", "y", now.minus(Duration.ofHours(2)));
    AdjustRequest raise =
        new AdjustRequest(id, ResponseLevel.III, now.plus(Duration.ofHours(24)), "转移人员", early);

    assertThat(refusal(() -> desk.responses.end(id, early))).contains("生效时间早于");
    assertThat(refusal(() -> desk.responses.adjust(raise))).contains("生效时间早于");
    desk.responses.end(id, desk.basis("DEPUTY"));
    assertThat(refusal(() -> desk.responses.start(startedAt(now.minus(Duration.ofHours(1))))))
        .as("a new start before the last one ended")
        .contains("生效时间早于");
  }

  @Test
  void theResponseOfAnotherHeadquartersIsNotOursToEnd(@TempDir Path township) {
    try (FloodDesk other = new FloodDesk(township, "ZS-XZ")) {
      String theirs = other.responses.start(other.start(ResponseLevel.IV));
      desk.station.journal().receive(other.station.contents());

      assertThat(refusal(() -> desk.responses.end(theirs, desk.basis("DEPUTY"))))
          .contains("由 ZS-XZ 站点记录");
      assertThat(refusal(() -> desk.responses.adjust(desk.adjust(theirs, ResponseLevel.III))))
          .contains("由 ZS-XZ 站点记录");
      assertThat(desk.responses.own(desk.get(theirs))).isFalse();
      assertThat(desk.responses.start(desk.start(ResponseLevel.III)))
          .as("our own response to the same hazard")
          .isNotEqualTo(theirs);
    }
  }

  @Test
  void aNumberThatWasNotWrittenYetIsAddedLaterAsAnEntryOfItsOwn() {
    StartRequest plain = desk.start(ResponseLevel.IV);
    String id =
        desk.responses.start(
            new StartRequest(
                "",
                plain.hazard(),
                plain.level(),
                plain.matter(),
                plain.expectedUntil(),
                plain.measures(),
                "",
                new Basis("DEPUTY", " ", "", null),
                Optional.empty()));
    Response.Step start = desk.get(id).steps().getFirst();
    assertThat(start.undocumented()).isTrue();
    assertThat(refusal(() -> desk.responses.document(id, start.entry(), " "))).contains("没有写文号");
    assertThat(refusal(() -> desk.responses.document(id, "ZS-DH-999", "x"))).contains("ZS-DH-999");

    desk.responses.document(id, start.entry(), "舟防指〔2026〕9号");

    assertThat(desk.get(id).steps().getFirst().basisDoc()).isEqualTo("舟防指〔2026〕9号");
    assertThat(desk.get(id).stage()).isEqualTo(ResponseStage.ACTIVE);
    assertThat(desk.station.timeline())
        .contains("副指挥长决定启动台风四级响应：防御第9号台风（依据 文号待补）", "台风四级响应的“启动”决定补文号：舟防指〔2026〕9号");
  }

  @Test
  void aPlanThatAsksForTheNumberAtOnceGetsIt() throws IOException {
    plan(
        "mandatory_fields: [subject, level, expected_until, measures]",
        "mandatory_fields: [subject, level, expected_until, measures, basis_doc]");
    StartRequest plain = desk.start(ResponseLevel.IV);
    StartRequest without =
        new StartRequest(
            "",
            plain.hazard(),
            plain.level(),
            plain.matter(),
            plain.expectedUntil(),
            plain.measures(),
            "",
            new Basis("DEPUTY", "", "", null),
            Optional.empty());

    assertThat(refusal(() -> desk.responses.start(without))).isEqualTo("还缺：依据文号。请补齐后再操作。");
  }

  @Test
  void whatBothLevelsAskForInAnotherTimeGetsAnotherDeadline() throws IOException {
    plan(
        "text: 封闭跨海大桥, limit: PT30M, status: OURS}",
        "text: 封闭跨海大桥, limit: PT30M, status: OURS}\n      - {no: 2, post: DEPOT, text: 核对库存, limit: PT1H, status: OURS}");
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    Instant start = desk.clock.instant();
    desk.clock.move(Duration.ofMinutes(10));

    LevelPreview raise = desk.responses.previewAdjust(id, ResponseLevel.II, desk.clock.instant());
    desk.responses.adjust(desk.adjust(id, ResponseLevel.II));

    assertThat(raise.changed())
        .extracting(one -> one.task().text() + " " + one.due())
        .containsExactly("核对库存 " + start.plus(Duration.ofMinutes(70)));
    assertThat(raise.created()).hasSize(1);
    assertThat(raise.kept()).extracting(ResponseTask::text).containsExactly("加强值班");
    assertThat(due(id, "核对库存")).isEqualTo(start.plus(Duration.ofMinutes(70)));

    desk.clock.move(Duration.ofMinutes(5));
    LevelPreview lower = desk.responses.previewAdjust(id, ResponseLevel.IV, desk.clock.instant());
    desk.responses.adjust(desk.adjust(id, ResponseLevel.IV));

    assertThat(lower.cancelled()).extracting(ResponseTask::text).containsExactly("封闭跨海大桥");
    assertThat(due(id, "核对库存")).isEqualTo(desk.clock.instant().plus(Duration.ofHours(4)));
    assertThat(desk.station.timeline()).anyMatch(line -> line.startsWith("任务改时限：核对库存"));
    desk.station.journal().rebuild(done -> {});
    assertThat(due(id, "核对库存")).isEqualTo(desk.clock.instant().plus(Duration.ofHours(4)));
  }

  @Test
  void aChangeMayWidenTheAreaAndAnEndSaysWhatGoesOn() {
    String id = desk.responses.start(desk.start(ResponseLevel.IV));
    AdjustRequest plain = desk.adjust(id, ResponseLevel.III);
    desk.responses.adjust(
        new AdjustRequest(
            id,
            plain.to(),
            plain.expectedUntil(),
            plain.measures(),
            Optional.of("六横、虾峙"),
            plain.basis()));
    assertThat(desk.get(id).terms().orElseThrow().area()).isEqualTo("六横、虾峙");

    desk.responses.adjust(desk.adjust(id, ResponseLevel.IV));
    assertThat(desk.get(id).terms().orElseThrow().area()).as("kept").isEqualTo("六横、虾峙");
  }

  private void plan(String before, String after) throws IOException {
    Path file = folder.resolve("plans/TEST-FLOOD.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private Instant due(String id, String text) {
    return desk.tasks.find(task(id, text)).orElseThrow().due();
  }

  private StartRequest startedAt(Instant then) {
    StartRequest plain = desk.start(ResponseLevel.IV);
    return new StartRequest(
        "",
        plain.hazard(),
        plain.level(),
        plain.matter(),
        plain.expectedUntil(),
        plain.measures(),
        "",
        new Basis("DEPUTY", "电话记录 12", "", then),
        Optional.empty());
  }

  private String task(String response, String text) {
    return desk.tasks.of(response).stream()
        .filter(task -> task.text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<String> texts(String id, TaskState state) {
    return desk.tasks.of(id).stream()
        .filter(task -> task.state() == state)
        .map(ResponseTask::text)
        .toList();
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
