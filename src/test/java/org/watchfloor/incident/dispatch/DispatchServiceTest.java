package org.watchfloor.incident.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SampleDistrict;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Importer;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Recommendation;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.TeamService;

/** Sending teams and sandbags to a flooded street of the sample district. */
class DispatchServiceTest {
  private static final String WATERLOGGING = "11A02";

  @TempDir Path temp;
  private TestStation station;
  private DispatchService dispatch;
  private String incident;

  @BeforeEach
  void open() {
    HandClock clock = new HandClock();
    station =
        TestStation.open(
            temp,
            "ZS-DH",
            clock,
            new RegionModule(),
            new RiskModule(),
            new RoadModule(),
            new SupplyModule(),
            new ShelterModule(),
            new TeamModule(),
            new DutyModule(),
            new IncidentModule(),
            new DispatchModule());
    SampleDistrict.importInto(station.get(Importer.class));
    dispatch = station.get(DispatchService.class);
    incident = report(new GeoPoint(122.106, 30.022), WATERLOGGING);
  }

  private String report(@Nullable GeoPoint at, String type) {
    return report(at, type, Severity.ORDINARY);
  }

  private String report(@Nullable GeoPoint at, String type, Severity severity) {
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水半米",
            type,
            "昌国街道",
            at,
            PointSource.UNTOLD,
            null,
            null,
            null,
            station.get(HandClock.class).instant(),
            station.get(HandClock.class).instant());
    return station.get(IncidentService.class).report(new NewIncident(details, severity, false));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Advice advice() {
    return dispatch.advise(incident).orElseThrow();
  }

  @Test
  void everyTypeOfIncidentSaysWhatItNeeds() {
    assertThat(station.get(NeedsTable.class).types())
        .containsAll(
            station.get(IncidentTypes.class).list().stream().map(IncidentType::key).toList());
  }

  @Test
  void everythingNeededIsInTheSampleCatalogue() {
    NeedsTable needs = station.get(NeedsTable.class);
    assertThat(needs.types())
        .allSatisfy(type ->
            assertThat(needs.of(type).items())
                .allMatch(code -> station.get(SupplyService.class).item(code).isPresent()));
  }

  @Test
  void teamsAreRecommendedWithAReasonAndSentOnesAreNoLongerFree() {
    Recommendation teams = advice().teams().orElseThrow();
    assertThat(teams.picks()).isNotEmpty();
    assertThat(teams.picks())
        .allSatisfy(pick -> assertThat(pick.reason().key()).startsWith("team.reason."));
    String first = teams.picks().getFirst().team().number();
    station.get(TeamService.class).assign(first, incident, "排水", "");
    assertThat(advice().teams().orElseThrow().picks())
        .noneMatch(pick -> pick.team().number().equals(first));
    assertThat(advice().sent()).extracting(sent -> sent.job().team()).containsExactly(first);
    assertThat(advice().teams().orElseThrow().covered())
        .isNotEmpty()
        .allSatisfy(had -> assertThat(had.team().number()).isEqualTo(first));
  }

  @Test
  void allIncidentsTogetherGetTheirTeamsAndWhatIsSentIsNoLongerProposed() {
    String other = report(new GeoPoint(122.19, 29.99), WATERLOGGING);
    String nowhere = report(null, WATERLOGGING);
    JointDispatch joint = station.get(JointDispatch.class);
    JointDispatch.Proposal proposal = joint.propose(null);
    assertThat(proposal.unplaced()).containsExactly(nowhere);
    assertThat(proposal.lines()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(proposal.lines())
        .extracting(line -> line.incident().id())
        .containsOnly(incident, other);
    List<String> teams =
        proposal.plan().served().stream().map(one -> one.team()).distinct().toList();

    assertThat(joint.send(proposal)).isEqualTo(teams.size());

    assertThat(station.get(TeamService.class).openAssignments())
        .extracting(job -> job.team())
        .containsExactlyInAnyOrderElementsOf(teams);
    assertThat(joint.propose(null).plan().served()).isEmpty();
    assertThatThrownBy(() -> joint.send(proposal))
        .isInstanceOfSatisfying(
            RefusedException.class,
            no -> assertThat(new Texts(Language.ZH).say(no.said())).contains("此前已派出 0 支"));
  }

  @Test
  void whereTeamsAreShortTheGraverIncidentGetsThemAndTheRowsSayWhy() {
    String graver = report(new GeoPoint(122.35, 29.92), "12U01", Severity.MAJOR);
    String lighter = report(new GeoPoint(122.12, 30.02), "12U01", Severity.ORDINARY);
    TeamService teams = station.get(TeamService.class);
    teams.changeReadiness("DW-007", Readiness.STANDBY, "抢修恢复");
    List<String> others =
        teams.list().stream()
            .filter(team -> team.profile().capabilities().contains(Capability.ELECTRIC))
            .map(Team::number)
            .filter(number -> !number.equals("DW-007"))
            .toList();
    others.forEach(number -> teams.changeReadiness(number, Readiness.UNAVAILABLE, "外出"));
    JointDispatch.Proposal proposal = station.get(JointDispatch.class).propose(null);
    assertThat(proposal.weighed()).isTrue();
    assertThat(proposal.lines())
        .filteredOn(line -> line.capability() == Capability.ELECTRIC)
        .extracting(
            line -> line.incident().id(),
            line -> line.team() == null ? "" : line.team().team().number(),
            line -> line.reasons().stream().map(Message::key).toList())
        .containsExactly(
            tuple(lighter, "", List.of("dispatch.joint.reason.to_graver")),
            tuple(graver, "DW-007", List.of("dispatch.joint.reason.graver")));
  }

  @Test
  void aLeastCrewNoTeamHasIsNamedInTheRecommendationAndInTheJointPlan() {
    Recommendation teams = dispatch.advise(incident, 5_000L).orElseThrow().teams().orElseThrow();
    assertThat(teams.picks()).isNotEmpty();
    assertThat(teams.scant()).hasSizeGreaterThanOrEqualTo(teams.picks().size());
    assertThat(dispatch.advise(incident, 0L).orElseThrow().teams().orElseThrow().scant()).isEmpty();
    assertThat(station.get(JointDispatch.class).propose(5_000L).lines())
        .filteredOn(line -> line.team() != null)
        .isNotEmpty()
        .allSatisfy(line ->
            assertThat(line.reasons()).extracting(Message::key).containsExactly("team.crew.below"));
  }

  @Test
  void theWeightsOfSeveritiesAreRefusedWhereTheyWouldNotDecide() {
    String right = RuleFile.text("/dispatch/joint.yaml");
    assertThat(faults(right)).isEmpty();
    assertThat(faults(right.replace("times: 4", "times: 8"))).as("told apart no more").isEmpty();
    assertThat(faults(right.replace("times: 2", "times: 3")))
        .extracting(RuleFault::line)
        .containsExactly(12);
    assertThat(faults(right.replace("LARGE,", "ORDINARY,"))).isNotEmpty();
    assertThat(faults(right.replace("times: 8", "times: 0"))).isNotEmpty();
  }

  private static List<RuleFault> faults(String text) {
    RuleSheet sheet = new RuleSheet("joint.yaml");
    JointRules.read(sheet, text);
    return sheet.faults();
  }

  @Test
  void sandbagsGoFromTheNearestDepotAndStandOnTheIncident() {
    NearbyStock nearest =
        advice().offers().stream()
            .filter(offer -> !offer.depots().isEmpty())
            .findFirst()
            .orElseThrow()
            .depots()
            .getFirst();
    String number =
        station
            .get(TransferService.class)
            .send(
                nearest.depot().number(),
                advice().destination(),
                "封堵",
                List.of(new TransferLine(nearest.line().key().item(), 1)));
    assertThat(advice().transfers()).extracting(order -> order.number()).containsExactly(number);
  }

  @Test
  void anIncidentWithoutAPlaceGetsNoRecommendationButAllTeamsToChooseFrom() {
    incident = report(null, WATERLOGGING);
    assertThat(advice().teams()).isEmpty();
    assertThat(advice().offers()).isEmpty();
    assertThat(advice().candidates()).hasSizeGreaterThanOrEqualTo(40);
  }
}
