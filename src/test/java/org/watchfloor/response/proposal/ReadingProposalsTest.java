package org.watchfloor.response.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.Basis;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.Reading;
import org.watchfloor.warning.reading.ReadingModule;
import org.watchfloor.warning.reading.ReadingService;

/** What water and rain propose by the plan. */
class ReadingProposalsTest {
  private static final String PLAN =
      """
      plan: TEST-WATER
      title: 试验区防汛应急预案
      version: "1"
      hazards: [TYPHOON, RAINSTORM, FLOOD, HIGH_TIDE]
      source: {doc: 试验文本, status: OURS}
      posts: {HEAD: 指挥长, DEPUTY: 副指挥长}
      levels:
        - level: 3
          decide_within: PT30M
          start_any:
            - {type: WATER_LEVEL, station: 定海, datum: CN1985, value: 2.45, hazard: HIGH_TIDE}
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
        - level: 4
          decide_within: PT30M
          start_any:
            - {type: WATER_LEVEL, station: 定海, datum: CN1985, value: 2.05, hazard: HIGH_TIDE}
            - {type: RAINFALL, within: PT3H, value: 50}
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
      """;

  private final HandClock clock = new HandClock();
  private TestStation station;
  private ReadingService readings;
  private Proposals proposals;
  private ProposalDesk desk;

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
    Files.writeString(folder.resolve("plans/TEST-WATER.yaml"), PLAN);
    station
        .get(GaugeService.class)
        .register(
            List.of(
                Gauges.gauge(Gauges.TIDE, "定海潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null),
                Gauges.gauge(Gauges.RAIN, "昌国雨量站", Measure.RAIN, null, null)));
    readings = station.get(ReadingService.class);
    proposals = station.get(Proposals.class);
    desk = station.get(ProposalDesk.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Reading tide(double metres, @Nullable HeightDatum datum) {
    return readings.report(
        new NewReading(Gauges.TIDE, Quantity.WATER_LEVEL, metres, null, datum, "水文站", true, ""));
  }

  private void later(int minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  private Proposal only() {
    assertThat(proposals.pending()).hasSize(1);
    return proposals.pending().getFirst();
  }

  private static String zh(org.watchfloor.base.Message message) {
    return new Texts(Language.ZH).say(message);
  }

  @Test
  void theHighestFigureReachedIsProposedWithItsClauseAndItsClock() {
    tide(1.9, null);
    assertThat(proposals.pending()).isEmpty();
    later(60);
    tide(2.05, null);
    var known = clock.instant();
    later(60);
    tide(2.1, null);

    Proposal proposal = only();
    assertThat(proposal.level()).isEqualTo(ResponseLevel.IV);
    assertThat(proposal.hazard()).isEqualTo(Hazard.HIGH_TIDE);
    assertThat(proposal.since()).as("the clock runs since the figure was reached").isEqualTo(known);
    assertThat(zh(ProposalWords.because(proposal))).contains("定海潮位站", "2.10", "2.05");
    assertThat(zh(proposal.clause())).contains("试验区防汛应急预案", "四级", "2.05");

    later(60);
    tide(2.5, null);
    assertThat(only().level()).isEqualTo(ResponseLevel.III);
  }

  @Test
  void aLevelOfAnotherDatumProposesNothing() {
    tide(3.9, HeightDatum.WUSONG);
    assertThat(proposals.pending()).isEmpty();
  }

  @Test
  void rainAtAnyStationProposesWhatTheTableSays() {
    readings.report(new NewReading(Gauges.RAIN, Quantity.RAIN_3H, 50, null, null, "气象局", true, ""));
    assertThat(only().hazard()).isEqualTo(Hazard.RAINSTORM);
  }

  @Test
  void whatWasDeclinedComesBackOnlyWithAnotherDaysWater() {
    tide(2.1, null);
    desk.decline(only(), "潮水将退", "值班领导");
    later(60);
    tide(2.2, null);
    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decisions(Gauges.TIDE)).hasSize(1);
    later(60);
    tide(1.5, null);
    later(24 * 60);
    tide(2.1, null);
    assertThat(proposals.pending()).hasSize(1);
  }

  @Test
  void waterThatNeverFellIsTheSameOccasionHoweverOftenItIsRead() {
    tide(2.6, null);
    desk.decline(only(), "已加强巡查", "指挥长");
    for (int i = 0; i < 420; i++) {
      later(10);
      tide(i % 2 == 0 ? 2.61 : 2.6, null);
    }
    assertThat(proposals.pending()).isEmpty();
  }

  @Test
  void aReadingTakenBackCannotBeDecidedOn() {
    Reading wrong = tide(2.1, null);
    Proposal seen = only();
    readings.withdraw(wrong.id(), "看错水尺");
    assertThat(proposals.pending()).isEmpty();
    assertThatThrownBy(() -> desk.decline(seen, "退潮", "值班领导"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(zh(e.said())).contains("定海潮位站", "撤回"));
  }

  @Test
  void theResponseOfThePlanInForceIsRaisedAndNoSecondOneStarted() {
    ResponseService responses = station.get(ResponseService.class);
    responses.start(
        new StartRequest(
            "TEST-WATER",
            Hazard.TYPHOON,
            ResponseLevel.IV,
            "防御台风",
            clock.instant().plus(Duration.ofHours(6)),
            "转移",
            "",
            new Basis("HEAD", "通知 1", "", null),
            Optional.empty()));
    later(5);
    tide(2.1, null);
    assertThat(proposals.pending()).as("level IV stands").isEmpty();
    later(60);
    tide(2.5, null);
    Proposal proposal = only();
    assertThat(proposal.hazard()).isEqualTo(Hazard.TYPHOON);
    assertThat(proposal.inForce()).isPresent();
  }

  @Test
  void oldSilenceProposesNothing() {
    tide(2.1, null);
    later(60 * 24 * 3);
    assertThat(proposals.pending()).isEmpty();
  }
}
