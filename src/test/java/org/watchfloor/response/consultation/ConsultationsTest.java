package org.watchfloor.response.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/** Consultations: when one is due, who said what, and what the conclusion leads to. */
class ConsultationsTest {
  private static final Texts ZH = new Texts(Language.ZH);

  private final HandClock clock = new HandClock();
  private TestStation station;
  private Consultations consultations;
  private Proposals proposals;
  private ResponseService responses;

  @BeforeEach
  void open(@TempDir Path temp) {
    Path folder = temp.resolve("dh");
    station =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new WarningModule(),
            new IncidentModule(),
            new ResponseModule());
    FloodDesk.putPlan(folder);
    consultations = station.get(Consultations.class);
    proposals = station.get(Proposals.class);
    responses = station.get(ResponseService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String call() {
    return consultations.call(new Call("9号台风会商", Hazard.TYPHOON, "副指挥长", null, Optional.empty()));
  }

  private static Ending ending(Verdict verdict, @Nullable ResponseLevel level) {
    return new Ending(List.of("气象局", "水利局"), "台风明晨影响本区", verdict, level, null);
  }

  private StartRequest start(ResponseLevel level) {
    return new StartRequest(
        "",
        Hazard.TYPHOON,
        level,
        "防御台风",
        clock.instant().plus(Duration.ofHours(24)),
        "值守",
        "",
        new Basis("DEPUTY", "会商纪要", "台风趋近", null),
        Optional.empty());
  }

  private static String refusal(Throwable e) {
    return ZH.say(((RefusedException) e).said());
  }

  @Test
  void theConclusionIsAProposalWithTheConclusionAsItsClause() {
    String id = call();
    consultations.hear(id, "气象局", "", "过程雨量120–180毫米", "建议提前布防", null);
    clock.move(Duration.ofMinutes(20));
    consultations.conclude(id, ending(Verdict.START, ResponseLevel.IV), null);

    Proposal proposal = proposals.pending().getFirst();
    assertThat(proposal.hazard()).isEqualTo(Hazard.TYPHOON);
    assertThat(proposal.level()).isEqualTo(ResponseLevel.IV);
    assertThat(ZH.say(ProposalWords.because(proposal))).contains("9号台风会商", "副指挥长");
    assertThat(ZH.say(proposal.clause())).contains("台风明晨影响本区");

    String response = station.get(ProposalDesk.class).start(proposal, start(ResponseLevel.IV));
    assertThat(proposals.pending()).isEmpty();
    assertThat(responses.find(response)).isPresent();
    assertThat(proposals.decisions(id)).hasSize(1);
    assertThat(station.timeline())
        .anyMatch(line -> line.contains("过程雨量120–180毫米"))
        .anyMatch(line -> line.contains("气象局、水利局"));
  }

  /** Held on paper while the power was out. */
  @Test
  void whatWasSaidAndConcludedOnPaperKeepsItsTime() {
    String id = call();
    Instant called = clock.instant();
    clock.move(Duration.ofHours(2));
    Instant said = called.plus(Duration.ofMinutes(10));
    Instant concluded = called.plus(Duration.ofMinutes(25));
    assertThatThrownBy(() ->
            consultations.hear(id, "气象局", "", "雨带北移", "", called.minus(Duration.ofMinutes(5))))
        .satisfies(e -> assertThat(refusal(e)).contains("会商“", "开始"));
    consultations.hear(id, "气象局", "", "雨带北移", "", said);
    consultations.conclude(id, ending(Verdict.START, ResponseLevel.IV), concluded);
    Consultation known = consultations.find(id).orElseThrow();
    assertThat(known.opinions().getFirst().at()).isEqualTo(said);
    assertThat(known.conclusion().orElseThrow().at()).isEqualTo(concluded);
  }

  @Test
  void aLaterConclusionTakesThePlaceOfAnEarlierOne() {
    consultations.conclude(call(), ending(Verdict.START, ResponseLevel.IV), null);
    Proposal seen = proposals.pending().getFirst();
    clock.move(Duration.ofHours(1));
    consultations.conclude(call(), ending(Verdict.KEEP, null), null);
    assertThat(proposals.pending()).isEmpty();
    assertThatThrownBy(() -> station.get(ProposalDesk.class).decline(seen, "已过时", "副指挥长"))
        .satisfies(e -> assertThat(refusal(e)).contains("不再成立"));
  }

  @Test
  void lowerAndEndNeedAResponseAndWaitUntilSomebodyDecides() {
    String early = call();
    assertThatThrownBy(() -> consultations.conclude(early, ending(Verdict.END, null), null))
        .satisfies(e -> assertThat(refusal(e)).contains("没有台风响应"));
    consultations.cancel(early, "没有响应");
    String response = responses.start(start(ResponseLevel.III));
    clock.move(Duration.ofHours(2));
    String id = call();
    assertThatThrownBy(
            () -> consultations.conclude(id, ending(Verdict.LOWER, ResponseLevel.III), null))
        .satisfies(e -> assertThat(refusal(e)).contains("不低于"));
    assertThatThrownBy(
            () -> consultations.conclude(id, ending(Verdict.START, ResponseLevel.IV), null))
        .satisfies(e -> assertThat(refusal(e)).contains("维持"));
    consultations.conclude(id, ending(Verdict.LOWER, ResponseLevel.IV), null);
    assertThat(due()).anyMatch(one -> ZH.say(one.text()).contains("建议将台风响应降为四级"));
    clock.move(Duration.ofMinutes(5));
    responses.adjust(
        new AdjustRequest(
            response,
            ResponseLevel.IV,
            clock.instant().plus(Duration.ofHours(12)),
            "值守",
            new Basis("DEPUTY", "会商纪要", "台风减弱", null)));
    assertThat(due()).noneMatch(one -> one.kind().equals(Consultations.KIND));
  }

  private List<Due> due() {
    return station.get(DueBoard.class).pending();
  }

  @Test
  void aGraveWarningCallsForOneUntilItIsCalled() {
    station.get(WarningService.class).take("f.xml", CapFiles.with("rain-red.xml"), Way.FILE);
    Due first =
        due().stream()
            .filter(one -> ZH.say(one.text()).contains("应召开会商"))
            .findFirst()
            .orElseThrow();
    assertThat(first.due()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
    consultations.call(new Call("暴雨会商", Hazard.RAINSTORM, "副指挥长", null, Optional.of(first.id())));
    assertThat(due()).noneMatch(one -> ZH.say(one.text()).contains("应召开会商"));
    assertThat(due()).anyMatch(one -> ZH.say(one.text()).contains("尚无结论"));
  }

  @Test
  void whatIsMissingIsNamedAndAClosedOneStaysClosed() {
    assertThatThrownBy(
            () -> consultations.call(new Call(" ", Hazard.TYPHOON, "副指挥长", null, Optional.empty())))
        .satisfies(e -> assertThat(refusal(e)).contains("议题"));
    String id = call();
    assertThatThrownBy(() -> consultations.hear(id, "气象局", "", " ", "", null))
        .satisfies(e -> assertThat(refusal(e)).contains("至少填写一项"));
    assertThatThrownBy(() -> consultations.conclude(id, ending(Verdict.START, null), null))
        .satisfies(e -> assertThat(refusal(e)).contains("级别"));
    assertThatThrownBy(
            () -> consultations.conclude(id, ending(Verdict.START, ResponseLevel.I), null))
        .as("the short plan has no level I")
        .satisfies(e -> assertThat(refusal(e)).contains("台风"));
    consultations.cancel(id, "改为视频会议");
    assertThatThrownBy(() -> consultations.hear(id, "气象局", "", "雨", "", null))
        .satisfies(e -> assertThat(refusal(e)).contains("已经结束"));
    assertThat(ConsultationSheet.lines(consultations.find(id).orElseThrow()).stream().map(ZH::say))
        .contains("已取消：改为视频会议");
  }
}
