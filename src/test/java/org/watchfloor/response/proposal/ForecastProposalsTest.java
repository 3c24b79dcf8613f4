package org.watchfloor.response.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
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
import org.watchfloor.warning.forecast.Forecast;
import org.watchfloor.warning.forecast.ForecastModule;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.NewForecast;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Gauges;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.ReadingModule;

/** What forecasts of water and rain propose by the plan, and what a decision may rest on. */
class ForecastProposalsTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final String AGENCY = "省水文局";
  private static final String PLAN =
      """
      plan: TEST-WATER
      title: 试验区防汛应急预案
      version: "1"
      hazards: [TYPHOON, RAINSTORM, FLOOD, HIGH_TIDE]
      source: {doc: 试验文本, status: OURS}
      posts: {HEAD: 指挥长, DEPUTY: 副指挥长}
      levels:
        - level: 2
          start_any:
            - {type: WATER_LEVEL, station: 定海, datum: CN1985, value: 2.65, hazard: HIGH_TIDE}
          authorised_posts: [HEAD]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
        - level: 3
          decide_within: PT30M
          start_any:
            - {type: WATER_LEVEL, station: 定海, datum: CN1985, value: 2.45, forecast: true, hazard: HIGH_TIDE}
            - {type: RAINFALL, within: PT3H, value: 80, station: 昌国}
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
        - level: 4
          decide_within: PT30M
          start_any:
            - {type: WATER_LEVEL, station: 定海, datum: CN1985, value: 2.05, forecast: true, hazard: HIGH_TIDE}
            - {type: RAINFALL, within: PT3H, value: 50}
            - {type: RAINFALL, within: PT48H, value: 200}
          authorised_posts: [HEAD, DEPUTY]
          actions: [{no: 1, post: DEPUTY, text: 到岗, limit: PT1H, status: OURS}]
          end_any: [{type: POST_DECISION}]
      """;

  private final HandClock clock = new HandClock();
  private TestStation station;
  private ForecastService forecasts;
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
            new ForecastModule(),
            new IncidentModule(),
            new ResponseModule());
    Files.createDirectories(folder.resolve("plans"));
    Files.writeString(folder.resolve("plans/TEST-WATER.yaml"), PLAN);
    station
        .get(GaugeService.class)
        .register(
            List.of(
                Gauges.gauge(Gauges.TIDE, "定海潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null),
                Gauges.gauge("CZ-02", "沈家门潮位站", Measure.WATER, HeightDatum.NATIONAL_1985, null),
                Gauges.gauge(Gauges.RAIN, "昌国雨量站", Measure.RAIN, null, null)));
    forecasts = station.get(ForecastService.class);
    proposals = station.get(Proposals.class);
    desk = station.get(ProposalDesk.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private NewForecast level(double metres) {
    return NewForecast.level(
        Gauges.TIDE, metres, clock.instant().plus(Duration.ofHours(12)), AGENCY);
  }

  private Forecast tide(double metres) {
    return forecasts.take(level(metres));
  }

  private void rain(Optional<String> gauge, double millimetres, int hours) {
    forecasts.take(
        NewForecast.rain(
            gauge, millimetres, hours, clock.instant().plus(Duration.ofHours(hours)), "区气象局"));
  }

  private void later(int minutes) {
    clock.move(Duration.ofMinutes(minutes));
  }

  private Proposal only() {
    assertThat(proposals.pending()).hasSize(1);
    return proposals.pending().getFirst();
  }

  private static String zh(Message message) {
    return ZH.say(message);
  }

  private void refusesToDecide(Proposal seen, String... says) {
    int before = station.contents().size();
    assertThatThrownBy(() -> desk.decline(seen, "再看", "值班领导"))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(zh(e.said())).contains(says));
    assertThat(station.contents()).hasSize(before);
  }

  private StartRequest start(Hazard hazard) {
    return new StartRequest(
        "TEST-WATER",
        hazard,
        ResponseLevel.IV,
        "防御高潮位",
        clock.instant().plus(Duration.ofHours(12)),
        "转移",
        "",
        new Basis("HEAD", "通知 1", "", null),
        Optional.empty());
  }

  @Test
  void aForecastLevelIsProposedWithItsIssuerItsClauseAndTheEndOfItsWindow() {
    tide(2.0);
    assertThat(proposals.pending()).isEmpty();
    later(60);
    Forecast taken = tide(2.1);
    Proposal proposal = only();
    assertThat(proposal.level()).isEqualTo(ResponseLevel.IV);
    assertThat(proposal.hazard()).isEqualTo(Hazard.HIGH_TIDE);
    assertThat(proposal.until()).isEqualTo(taken.what().until());
    assertThat(proposal.since()).isEqualTo(taken.takenAt());
    assertThat(zh(ProposalWords.because(proposal)))
        .contains("定海潮位站 预报水位 2.10 m（1985国家高程基准）", AGENCY, "发布", "2.05 m");
    assertThat(zh(proposal.clause())).contains("试验区防汛应急预案", "四级", "2.05");
    assertThat(zh(proposal.document())).contains(AGENCY, "至");
    assertThat(new ProposalListing(proposals, clock).rows().getFirst())
        .containsEntry("cause", "FORECAST")
        .containsEntry("issuer", AGENCY)
        .containsEntry("forecast", taken.id());
    String response = desk.start(proposal, start(Hazard.HIGH_TIDE));
    assertThat(station.get(ResponseService.class).find(response)).isPresent();
    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decisions(Gauges.TIDE)).hasSize(1);
    assertThat(station.timeline()).anyMatch(line -> line.contains(AGENCY + "定海潮位站 预报水位 2.10 m"));
  }

  @Test
  void onlyAConditionThatSaysSoTakesAForecast() {
    tide(2.8);
    assertThat(only().level()).as("level II asks for a reading").isEqualTo(ResponseLevel.III);
  }

  @Test
  void anotherDatumOrStationProposesNothing() {
    forecasts.take(level(3.9).above(HeightDatum.WUSONG));
    forecasts.take(
        NewForecast.level("CZ-02", 3.0, clock.instant().plus(Duration.ofHours(6)), AGENCY));
    assertThat(proposals.pending()).isEmpty();
  }

  @Test
  void rainOfOtherHoursProposesNothing() {
    rain(Optional.empty(), 90, 6);
    rain(Optional.empty(), 70, 1);
    assertThat(proposals.pending()).isEmpty();
    rain(Optional.empty(), 60, 3);
    assertThat(only().hazard()).isEqualTo(Hazard.RAINSTORM);
  }

  @Test
  void rainOverHoursNoStationReportsIsForecastAllTheSame() {
    rain(Optional.empty(), 220, 48);
    assertThat(zh(ProposalWords.because(only()))).contains("全区 预报48小时雨量 220.0 mm", "区气象局");
    desk.decline(only(), "再看", "值班领导");
    assertThat(proposals.pending()).isEmpty();
    assertThat(proposals.decisions(forecasts.counting().getFirst().forecast().id())).hasSize(1);
  }

  @Test
  void theDistrictsRainSaysNothingCertainOfOneStation() {
    rain(Optional.empty(), 90, 3);
    assertThat(only().level()).isEqualTo(ResponseLevel.IV);
    rain(Optional.of(Gauges.RAIN), 90, 3);
    assertThat(proposals.pending())
        .extracting(Proposal::level)
        .containsExactlyInAnyOrder(ResponseLevel.IV, ResponseLevel.III);
  }

  @Test
  void whenItsWindowIsOverItIsNoLongerProposedNorDecided() {
    tide(2.1);
    Proposal seen = only();
    later(12 * 60);
    assertThat(proposals.pending()).isEmpty();
    assertThat(seen.over(clock.instant())).isTrue();
    refusesToDecide(seen, "定海潮位站", "已于", "结束");
  }

  @Test
  void whatWasWithdrawnIsNotDecidedOn() {
    Forecast slip = tide(2.1);
    Proposal seen = only();
    later(5);
    forecasts.withdraw(slip.id(), "听错了站名");
    assertThat(proposals.pending()).isEmpty();
    refusesToDecide(seen, "值班员甲撤回", "听错了站名");
  }

  @Test
  void aLowerForecastInItsPlaceIsNamedAndNothingIsDecided() {
    tide(2.1);
    Proposal seen = only();
    later(30);
    tide(1.8);
    assertThat(proposals.pending()).isEmpty();
    refusesToDecide(seen, "2.10 m", "改报", "1.80 m", AGENCY, "2.05 m");
  }

  @Test
  void aHigherForecastOfTheSameLevelGoesOnWithTheSameProposal() {
    tide(2.1);
    Proposal seen = only();
    later(30);
    tide(2.2);
    Proposal now = only();
    assertThat(now.id()).isEqualTo(seen.id());
    assertThat(now.since()).as("the clock goes on").isEqualTo(seen.since());
    desk.decline(seen, "潮水将退", "值班领导");
    later(30);
    tide(2.3);
    assertThat(proposals.pending()).as("declined, and no higher level").isEmpty();
    later(30);
    tide(2.5);
    assertThat(only().level()).isEqualTo(ResponseLevel.III);
  }

  @Test
  void twoIssuersProposeApart() {
    tide(2.1);
    forecasts.take(
        NewForecast.level(Gauges.TIDE, 2.2, clock.instant().plus(Duration.ofHours(8)), "海洋预报台"));
    assertThat(proposals.pending()).hasSize(2);
    later(30);
    forecasts.take(
        NewForecast.level(Gauges.TIDE, 1.9, clock.instant().plus(Duration.ofHours(8)), "海洋预报台"));
    assertThat(zh(ProposalWords.because(only()))).contains(AGENCY);
  }

  @Test
  void theResponseOfThePlanInForceIsRaisedAndNoSecondOneStarted() {
    ResponseService responses = station.get(ResponseService.class);
    responses.start(start(Hazard.TYPHOON));
    later(5);
    tide(2.1);
    assertThat(proposals.pending()).as("level IV stands").isEmpty();
    later(60);
    tide(2.5);
    Proposal proposal = only();
    assertThat(proposal.hazard()).isEqualTo(Hazard.TYPHOON);
    assertThat(proposal.inForce()).isPresent();
  }
}
