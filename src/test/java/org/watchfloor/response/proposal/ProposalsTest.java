package org.watchfloor.response.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.journal.Actor;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.StationCard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.CapFiles;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;

/** What warnings propose by the plan, the clock of the decision, and who may decide once. */
class ProposalsTest {
  private static final String PLAN =
      """
      plan: TEST-RAIN
      title: 试验区防汛应急预案
      version: "1"
      hazards: [FLOOD, RAINSTORM, TYPHOON]
      source: {doc: 试验文本, status: OURS}
      posts: {HEAD: 指挥长, DEPUTY: 副指挥长}
      levels:
        - level: 1
          decide_within: PT10M
          start_any: [{type: WARNING, event: 11B03, color: RED}]
          authorised_posts: [HEAD]
          actions: [{no: 1, post: HEAD, text: 坐镇指挥, limit: PT30M, status: OURS}]
          end_any: [{type: POST_DECISION}]
        - level: 3
          start_any:
            - {type: WARNING, event: 暴雨, color: YELLOW}
            - {type: WARNING, event: 11B01, color: YELLOW, hazard: FLOOD}
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
      """;

  private static final FourEyes SECOND = new FourEyes.Seconded("值班长", "2", "值班员甲", "1");

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private WarningService warnings;
  private Proposals proposals;
  private ProposalDesk desk;
  private ResponseService responses;

  @BeforeEach
  void open() throws IOException {
    station = station("a");
    warnings = station.get(WarningService.class);
    proposals = station.get(Proposals.class);
    desk = station.get(ProposalDesk.class);
    responses = station.get(ResponseService.class);
  }

  private TestStation station(String name) throws IOException {
    Path folder = temp.resolve(name);
    TestStation opened =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new WarningModule(),
            new IncidentModule(),
            new ResponseModule());
    Files.createDirectories(folder.resolve("plans"));
    Files.writeString(folder.resolve("plans/TEST-RAIN.yaml"), PLAN);
    return opened;
  }

  @AfterEach
  void close() {
    station.close();
  }

  private void take(String file, String... pairs) {
    warnings.take("f.xml", CapFiles.with(file, pairs), Way.FILE);
  }

  private Proposal only() {
    assertThat(proposals.pending()).hasSize(1);
    return proposals.pending().getFirst();
  }

  private StartRequest start(Proposal proposal) {
    return new StartRequest(
        proposal.plan(),
        proposal.hazard(),
        proposal.level(),
        "防御暴雨",
        clock.instant().plus(Duration.ofHours(6)),
        "转移",
        "",
        new Basis("HEAD", "预警 1", "", null, SECOND),
        Optional.empty());
  }

  private static String refusal(Throwable e) {
    return new Texts(Language.ZH).say(((RefusedException) e).said());
  }

  @Test
  void aRedWarningProposesTheHighestLevelItMeetsWithItsClauseAndClock() {
    take("rain-red.xml");
    Proposal proposal = only();
    assertThat(proposal.hazard()).as("by the table, not the first").isEqualTo(Hazard.RAINSTORM);
    assertThat(proposal.level()).isEqualTo(ResponseLevel.I);
    assertThat(proposal.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
    assertThat(new Texts(Language.ZH).say(proposal.clause()))
        .isEqualTo("依据《试验区防汛应急预案》一级响应启动条件：暴雨红色预警及以上");
    assertThat(station.get(DueBoard.class).overdue()).isEmpty();
    clock.move(Duration.ofMinutes(11));
    assertThat(station.get(DueBoard.class).overdue()).hasSize(1);
    assertThat(only().reminders(clock.instant())).isEqualTo(1);
    clock.move(Duration.ofMinutes(20));
    assertThat(only().reminders(clock.instant())).isEqualTo(3);
  }

  @Test
  void aLowerColourProposesALowerLevelWithoutAClock() {
    take("rain-red.xml", "Red", "Orange", "红", "橙");
    assertThat(only().level()).isEqualTo(ResponseLevel.III);
    assertThat(only().due()).isNull();
    take(
        "rain-red-raised.xml",
        "33090241600000_20260720093000</ref",
        "33090241600000_20260720101000_1</ref");
    assertThat(only().level()).as("raised to red").isEqualTo(ResponseLevel.I);
  }

  @Test
  void aRedWarningHasAClockThoughThePlanSetsNone() throws IOException {
    Path plan = temp.resolve("a/plans/TEST-RAIN.yaml");
    Files.writeString(plan, PLAN.replace("    decide_within: PT10M\n", ""));
    take("rain-red.xml");
    assertThat(only().due())
        .as("the rule of the house")
        .isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    clock.move(Duration.ofMinutes(31));
    assertThat(station.get(DueBoard.class).overdue())
        .extracting(Due::kind)
        .contains(Proposals.KIND);
  }

  private String telephone(WarningColour colour) {
    return warnings.type(
        new TypedWarning(
            "区气象台",
            "暴雨",
            colour,
            List.of(),
            "三小时内雨量将超过 100 毫米",
            "",
            clock.instant().plus(Duration.ofHours(6)),
            "气象台值班员"));
  }

  @Test
  void redThatComesBackAfterABreakIsProposedAgainWithItsOwnClock() {
    String id = telephone(WarningColour.RED);
    Proposal first = only();
    desk.decline(first, "雨区在海上", "指挥长");
    clock.move(Duration.ofHours(1));
    telephone(WarningColour.BLUE);
    assertThat(proposals.pending()).isEmpty();
    clock.move(Duration.ofHours(1));
    assertThat(telephone(WarningColour.RED)).isEqualTo(id);
    Proposal again = only();
    assertThat(again.id()).isNotEqualTo(first.id());
    assertThat(again.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
    desk.start(again, start(again));
    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decisions(id)).hasSize(2);
  }

  @Test
  void aTownshipsOrADepartmentsPlanDoesNotSpeakForTheDistrict() throws IOException {
    String town =
        PLAN.replace("TEST-RAIN", "A-TOWN")
            .replace("试验区", "试验镇")
            .replace("hazards:", "kind: GRASSROOTS\nhazards:")
            .replace("color: RED", "color: BLUE")
            .replace("level: 1", "level: 2");
    Path shelf = temp.resolve("a/plans");
    Files.writeString(shelf.resolve("A-TOWN.yaml"), town);
    Files.writeString(
        shelf.resolve("B-OFFICE.yaml"),
        town.replace("A-TOWN", "B-OFFICE").replace("GRASSROOTS", "DEPARTMENT"));
    assertThat(responses.plans()).hasSize(3);
    take("rain-red.xml");
    assertThat(only().plan()).isEqualTo("TEST-RAIN");
    assertThat(only().level()).isEqualTo(ResponseLevel.I);
    Files.delete(shelf.resolve("TEST-RAIN.yaml"));
    assertThat(only().plan()).as("where the district has none").isEqualTo("B-OFFICE");
  }

  @Test
  void ofTwoPlansForOneHazardTheHigherLevelIsProposed() throws IOException {
    String second = PLAN.replace("TEST-RAIN", "A-OTHER").replace("level: 1", "level: 2");
    Files.writeString(temp.resolve("a/plans/A-OTHER.yaml"), second);
    take("rain-red.xml");
    assertThat(only().plan()).isEqualTo("TEST-RAIN");
    assertThat(only().level()).isEqualTo(ResponseLevel.I);
  }

  @Test
  void blueMeetsNothingAndAnotherHazardAsThePlanSays() {
    take("rain-red.xml", "Red", "Blue", "红", "蓝");
    assertThat(proposals.pending()).isEmpty();
    take("typhoon-cap.xml");
    assertThat(only().hazard()).isEqualTo(Hazard.FLOOD);
  }

  @Test
  void aWarningForElsewhereProposesNothing() {
    station
        .get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330922000000",
                    "嵊泗县",
                    AreaLevel.COUNTY,
                    null,
                    1,
                    1,
                    null,
                    PointSource.UNTOLD)));
    take("rain-red.xml");
    assertThat(proposals.pending()).isEmpty();
    assertThat(warnings.standing()).hasSize(1);
  }

  @Test
  void decliningNeedsAReasonAndANameAndIsRecorded() {
    take("rain-red.xml");
    Proposal proposal = only();
    assertThatThrownBy(() -> desk.decline(proposal, " ", "指挥长"))
        .satisfies(e -> assertThat(refusal(e)).contains("理由"));
    assertThatThrownBy(() -> desk.decline(proposal, "雨已停", ""))
        .satisfies(e -> assertThat(refusal(e)).contains("由谁决定"));
    desk.decline(proposal, "雨区在海上", "指挥长");
    assertThat(proposals.pending()).isEmpty();
    assertThat(station.get(DueBoard.class).pending())
        .as("a consultation is still due")
        .noneMatch(due -> due.kind().equals(Proposals.KIND));
    assertThat(station.timeline()).contains("指挥长决定不启动示例区气象台暴雨红色预警建议的暴雨一级响应：雨区在海上");
  }

  @Test
  void theSecondOfficerIsToldWhoDecidedWhat() {
    take("rain-red.xml");
    Proposal seen = only();
    desk.decline(seen, "雨区在海上", "指挥长");
    assertThatThrownBy(() -> desk.start(seen, start(seen)))
        .satisfies(e -> assertThat(refusal(e)).contains("指挥长", "不启动", "雨区在海上", "值班员甲"));
    assertThat(responses.open()).isEmpty();
  }

  @Test
  void startingAnswersItInOneAct() {
    take("rain-red.xml");
    Proposal seen = only();
    String response = desk.start(seen, start(seen));
    assertThat(responses.find(response).orElseThrow().level()).isEqualTo(ResponseLevel.I);
    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decision(seen.id()).orElseThrow().decidedBy()).isEqualTo("指挥长");
    assertThatThrownBy(() -> desk.decline(seen, "晚了", "副指挥长"))
        .satisfies(e -> assertThat(refusal(e)).contains("指挥长", "启动一级响应"));
    responses.end(response, new Basis("HEAD", "预警 2", "雨停", null, SECOND));
    assertThat(proposals.pending()).as("what was decided is not asked again").isEmpty();
  }

  @Test
  void aDecisionThatWaitsForASecondOfficerAnswersItOnceConfirmed() {
    take("rain-red.xml");
    Proposal seen = only();
    Confirmations confirmations = station.get(Confirmations.class);
    String request = confirmations.ask(alone(seen), Optional.of(seen.id()));
    assertThat(only().id()).as("nothing is in force yet").isEqualTo(seen.id());

    confirmations.confirm(request, new Actor("值班长", "2"));

    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decision(seen.id()).orElseThrow().decidedBy()).isEqualTo("指挥长");
    assertThat(responses.open().getFirst().level()).isEqualTo(ResponseLevel.I);
  }

  @Test
  void whatRestsOnAWarningThatWasLiftedMeanwhileIsNotConfirmed() {
    take("rain-red.xml");
    Proposal seen = only();
    Confirmations confirmations = station.get(Confirmations.class);
    String request = confirmations.ask(alone(seen), Optional.of(seen.id()));
    clock.move(Duration.ofHours(4));
    take("rain-red-cancel.xml");

    assertThatThrownBy(() -> confirmations.confirm(request, new Actor("值班长", "2")))
        .satisfies(e -> assertThat(refusal(e)).contains("已解除", "撤回"));
    assertThat(responses.open()).isEmpty();
    confirmations.withdraw(request, "预警已解除");
    assertThat(confirmations.pending()).isEmpty();
  }

  private StartRequest alone(Proposal seen) {
    return start(seen).seen(new FourEyes.Alone());
  }

  @Test
  void aPostThePlanDoesNotAuthoriseDecidesNothing() {
    take("rain-red.xml");
    Proposal seen = only();
    StartRequest right = start(seen);
    StartRequest wrong =
        new StartRequest(
            right.plan(),
            right.hazard(),
            right.level(),
            right.matter(),
            right.expectedUntil(),
            right.measures(),
            "",
            new Basis("DEPUTY", "预警 1", "", null),
            Optional.empty());
    assertThatThrownBy(() -> desk.start(seen, wrong)).isInstanceOf(RefusedException.class);
    assertThat(only().id()).isEqualTo(seen.id());
  }

  @Test
  void aResponseInForceBelowIsRaised() {
    take("rain-red.xml", "Red", "Orange", "红", "橙");
    Proposal three = only();
    desk.start(three, start(three));
    take(
        "rain-red-raised.xml",
        "33090241600000_20260720093000</ref",
        "33090241600000_20260720101000_1</ref");
    Proposal one = only();
    Response standing = responses.open().getFirst();
    assertThat(one.inForce()).contains(new Proposal.Standing(standing.id(), ResponseLevel.III));
    desk.raise(
        one,
        new AdjustRequest(
            standing.id(),
            ResponseLevel.I,
            clock.instant().plus(Duration.ofHours(6)),
            "转移",
            new Basis("HEAD", "预警 2", "升级", null, SECOND)));
    assertThat(proposals.pending()).isEmpty();
    assertThat(responses.open().getFirst().level()).isEqualTo(ResponseLevel.I);
  }

  @Test
  void aResponseStartedWithoutTheProposalAnswersItToo() {
    take("rain-red.xml");
    Proposal seen = only();
    responses.start(start(seen));
    assertThat(proposals.pending()).isEmpty();
    assertThatThrownBy(() -> desk.decline(seen, "晚了", "指挥长"))
        .satisfies(e -> assertThat(refusal(e)).contains("已有"));
  }

  @Test
  void nothingIsDecidedOnAWarningThatWasLiftedOrIsOver() {
    take("rain-red.xml");
    Proposal seen = only();
    clock.move(Duration.ofHours(4));
    take("rain-red-cancel.xml");
    assertThat(proposals.pending()).isEmpty();
    assertThatThrownBy(() -> desk.start(seen, start(seen)))
        .satisfies(e -> assertThat(refusal(e)).contains("暴雨红色预警", "07-20 14:00", "解除"));
    assertThatThrownBy(() -> desk.decline(seen, "解除了", "指挥长")).isInstanceOf(RefusedException.class);
    assertThat(responses.open()).isEmpty();
  }

  /** Decided by telephone, written down an hour later; never before the warning was here. */
  @Test
  void aRefusalCountsFromWhenItWasDecided() {
    Instant came = clock.instant();
    take("rain-red.xml");
    Proposal seen = only();
    clock.move(Duration.ofHours(1));
    assertThatThrownBy(() -> desk.decline(seen, "雨区在海上", "指挥长", came.minus(Duration.ofMinutes(2))))
        .satisfies(e -> assertThat(refusal(e)).contains("早于"));
    Instant decided = came.plus(Duration.ofMinutes(10));
    desk.decline(seen, "雨区在海上", "指挥长", decided);
    assertThat(proposals.decision(seen.id()).orElseThrow().at()).isEqualTo(decided);
  }

  @Test
  void manySeatsDecideOnce() {
    take("rain-red.xml");
    Proposal seen = only();
    AtomicInteger refused = new AtomicInteger();
    IntStream.range(0, 8)
        .parallel()
        .forEach(i -> {
          try {
            if (i % 2 == 0) {
              desk.start(seen, start(seen));
            } else {
              desk.decline(seen, "第 " + i, "席位 " + i);
            }
          } catch (RefusedException e) {
            refused.incrementAndGet();
          }
        });
    assertThat(refused.get()).isEqualTo(7);
    ProposalDecision decision = proposals.decision(seen.id()).orElseThrow();
    assertThat(responses.open()).hasSize(decision.followed() ? 1 : 0);
  }

  @Test
  void twoMachinesOfOneHeadquartersThatDecidedApartLeaveAContradiction() throws IOException {
    take("rain-red.xml");
    DataFolder.createEmpty(temp.resolve("b"));
    DataFolder.complete(
        temp.resolve("b"), new StationCard(StationCard.FORMAT, "ZS-DH", "ZS-DH", 2));
    try (TestStation b = station("b")) {
      b.journal().receive(station.contents());
      Proposal there = b.get(Proposals.class).pending().getFirst();
      Proposal here = only();
      assertThat(there.id()).isEqualTo(here.id());
      desk.decline(here, "雨区在海上", "指挥长");
      clock.move(Duration.ofMinutes(1));
      b.get(ProposalDesk.class).start(there, start(there));
      b.journal().receive(station.contents());
      station.journal().receive(b.contents());
      assertThat(b.tables()).isEqualTo(station.tables());
      assertThat(proposals.decision(here.id()).orElseThrow().followed()).isFalse();
      assertThat(station.get(ProposalConflicts.class).open()).hasSize(1);
      station.journal().rebuild(done -> {});
      assertThat(b.tables()).isEqualTo(station.tables());
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void theListingNamesWhatIsPending() {
    take("rain-red.xml");
    assertThat(new ProposalListing(proposals, clock).rows().getFirst())
        .containsEntry("level", 1)
        .containsEntry("hazard", "RAINSTORM")
        .containsEntry("overdue", false);
  }
}
