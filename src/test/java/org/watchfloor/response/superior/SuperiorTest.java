package org.watchfloor.response.superior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.Basis;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.reading.ReadingModule;

/** What the headquarters above has in force, and what a plan makes of it here. */
class SuperiorTest {
  private static final String PLAN =
      """
      plan: TEST-ABOVE
      title: 试验区森林火灾应急预案
      version: "1"
      hazards: [FOREST_FIRE]
      source: {doc: 试验文本, status: OURS}
      posts: {HEAD: 指挥长, DEPUTY: 副指挥长}
      levels:
        - level: 3
          decide_within: PT30M
          start_any: [{type: SUPERIOR_RESPONSE, level: 2}]
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: SUPERIOR_ENDED}, {type: POST_DECISION}]
        - level: 4
          decide_within: PT30M
          start_any: [{type: SUPERIOR_RESPONSE, level: 4}]
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: SUPERIOR_ENDED}, {type: POST_DECISION}]
      """;

  private final HandClock clock = new HandClock();
  private TestStation station;
  private SuperiorService superiors;
  private Proposals proposals;

  @BeforeEach
  void open(@TempDir Path temp) throws IOException {
    Path folder = temp.resolve("dh");
    station =
        TestStation.open(
            folder,
            "ZS-DH",
            clock,
            new RegionModule(),
            new WarningModule(),
            new ReadingModule(),
            new IncidentModule(),
            new ResponseModule());
    Files.createDirectories(folder.resolve("plans"));
    Files.writeString(folder.resolve("plans/TEST-ABOVE.yaml"), PLAN);
    superiors = station.get(SuperiorService.class);
    proposals = station.get(Proposals.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String told(@Nullable ResponseLevel level, @Nullable Instant at) {
    return superiors.tell(new NewWord("市森防指", Hazard.FOREST_FIRE, level, at, "", "市森防指值班员，电话"));
  }

  private Proposal only() {
    assertThat(proposals.pending()).hasSize(1);
    return proposals.pending().getFirst();
  }

  private void start(Proposal proposal) {
    station
        .get(ProposalDesk.class)
        .start(
            proposal,
            new StartRequest(
                "TEST-ABOVE",
                proposal.hazard(),
                proposal.level(),
                "上级启动",
                clock.instant().plus(Duration.ofHours(24)),
                "加强巡护",
                "",
                new Basis("DEPUTY", "", "跟进上级", null),
                Optional.empty()));
  }

  @Test
  void thePlanFollowsTheHighestLevelTheOneAboveAllows() {
    told(ResponseLevel.IV, null);
    assertThat(only().level()).isEqualTo(ResponseLevel.IV);
    clock.move(Duration.ofMinutes(20));
    told(ResponseLevel.II, null);
    Proposal proposal = only();
    assertThat(proposal.level()).isEqualTo(ResponseLevel.III);
    assertThat(proposal.cause())
        .isInstanceOfSatisfying(
            Cause.Superior.class, above -> assertThat(above.level()).isEqualTo(ResponseLevel.II));
    Texts zh = new Texts(Language.ZH);
    assertThat(zh.say(ProposalWords.because(proposal))).contains("市森防指").contains("二级");
    assertThat(zh.say(proposal.clause())).contains("试验区森林火灾应急预案").contains("三级");
    assertThat(proposal.due()).isEqualTo(clock.instant().plus(Duration.ofMinutes(30)));
    assertThat(proposal.inForce()).as("nothing starts by itself").isEmpty();
  }

  @Test
  void anEndOrAWithdrawalTakesTheProposalAwayAndADecisionIsRefused() {
    told(ResponseLevel.IV, null);
    Proposal before = only();
    clock.move(Duration.ofMinutes(5));
    String ended = told(null, null);
    assertThat(proposals.pending()).isEmpty();
    assertThatThrownBy(() -> start(before))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("response.superior.refused.over");
    superiors.withdraw(ended, "听错了");
    assertThat(only().id()).isEqualTo(before.id());
    assertThatThrownBy(() -> superiors.withdraw(ended, "再撤"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("response.superior.refused.withdrawn");
  }

  @Test
  void whatBeginsLaterCountsFromThenOn() {
    told(ResponseLevel.IV, clock.instant().plus(Duration.ofHours(2)));
    assertThat(proposals.pending()).isEmpty();
    clock.move(Duration.ofHours(2));
    assertThat(only().since()).isEqualTo(clock.instant());
    assertThatThrownBy(() -> told(ResponseLevel.IV, clock.instant().plus(Duration.ofDays(3))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("response.superior.refused.far");
  }

  @Test
  void aResponseThatStandsAfterTheEndAboveIsAskedFor() {
    told(ResponseLevel.IV, null);
    start(only());
    DueEndings due = new DueEndings(superiors, station.get(ResponseService.class));
    assertThat(proposals.pending()).isEmpty();
    assertThat(due.pending()).isEmpty();
    clock.move(Duration.ofHours(6));
    told(null, null);
    Due asked = due.pending().getFirst();
    assertThat(new Texts(Language.ZH).say(asked.text())).contains("市森防指").contains("四级");
    assertThat(asked.due()).isEqualTo(clock.instant());
  }

  @Test
  void nobodyAnonymousIsWrittenDown() {
    assertThatThrownBy(() ->
            superiors.tell(new NewWord(" ", Hazard.FOREST_FIRE, ResponseLevel.I, null, "", "电话")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("refused.issuer");
    assertThatThrownBy(() ->
            superiors.tell(new NewWord("市森防指", Hazard.FOREST_FIRE, ResponseLevel.I, null, "", " ")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("refused.toldBy");
  }
}
