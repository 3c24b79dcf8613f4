package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.incident.dispatch.JointDispatch;
import org.watchfloor.incident.dispatch.NeedsTable;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
import org.watchfloor.team.TeamFitness;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;

/**
 * How long the officer waits for a recommendation among a thousand teams on the sample district's
 * roads, with reasons, hours worked and what each leaves uncovered; beside the bare question to the
 * roads how long each team takes, sorted.
 */
@Tag("bench")
class TeamBench {
  private static final int TEAMS = 1_000;
  private static final int ASKED = 100;
  private static final int JOINT_ASKED = 20;
  private static final int NEEDS = 10;

  /** So many things a team can do at most where several incidents are looked at together. */
  private static final int SEVERAL = 3;

  @TempDir Path temp;

  @Test
  void aThousandTeamsBesideTheBareRoads() throws IOException {
    BenchResults results = new BenchResults("teams").put("teams", TEAMS);
    Kernel kernel = new Kernel();
    Path root = temp.resolve("dh");
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(root);
    try (Station station = Station.open(root)) {
      station.get(RoadService.class).load(Progress.UNWATCHED);
      TeamService teams = station.get(TeamService.class);
      teams.register(more(teams.list().size(), 1));
      GeoPoint at = new GeoPoint(122.106, 30.022);
      String incident = report(station, "11A02", at);
      DispatchService dispatch = station.get(DispatchService.class);
      long[] advised = new long[ASKED];
      long[] bare = new long[ASKED];
      for (int i = -5; i < ASKED; i++) {
        long begin = System.nanoTime();
        assertThat(dispatch.advise(incident).orElseThrow().teams().orElseThrow().picks())
            .isNotEmpty();
        long mine = System.nanoTime() - begin;
        begin = System.nanoTime();
        assertThat(sorted(station, teams, at)).hasSize(TEAMS);
        if (i >= 0) {
          advised[i] = mine;
          bare[i] = System.nanoTime() - begin;
        }
      }
      results
          .series("advised", advised)
          .series("bare", bare)
          .put("ratio", Pairs.median(millis(advised)) / Pairs.median(millis(bare)));
    }
    kernel.report(results);
    results.memory().write();
  }

  /**
   * Four incidents with ten needs together among a thousand teams, looked at together; beside the
   * plain way: for each need in turn the soonest team that is left.
   */
  @Test
  void tenNeedsTogetherBesideTheSoonestTeamEach() throws IOException {
    BenchResults results = new BenchResults("teams-joint").put("teams", TEAMS).put("needs", NEEDS);
    Kernel kernel = new Kernel();
    Path root = temp.resolve("dh");
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(root);
    try (Station station = Station.open(root)) {
      station.get(RoadService.class).load(Progress.UNWATCHED);
      TeamService teams = station.get(TeamService.class);
      teams.register(more(teams.list().size(), SEVERAL));
      report(station, "11A02", new GeoPoint(122.106, 30.022));
      report(station, "11A01", new GeoPoint(122.17, 30.03));
      report(station, "12N01", new GeoPoint(122.06, 30.0));
      report(station, "12S01", new GeoPoint(122.2, 29.99));
      JointDispatch dispatch = station.get(JointDispatch.class);
      long[] together = new long[JOINT_ASKED];
      long[] greedy = new long[JOINT_ASKED];
      JointDispatch.Proposal last = JointDispatch.Proposal.NOTHING;
      for (int i = -2; i < JOINT_ASKED; i++) {
        long begin = System.nanoTime();
        last = dispatch.propose(0L);
        long mine = System.nanoTime() - begin;
        begin = System.nanoTime();
        assertThat(soonestEach(station)).hasSize(NEEDS);
        if (i >= 0) {
          together[i] = mine;
          greedy[i] = System.nanoTime() - begin;
        }
      }
      assertThat(last.lines()).hasSize(NEEDS);
      results
          .series("together", together)
          .series("greedy", greedy)
          .put("ratio", Pairs.median(millis(together)) / Pairs.median(millis(greedy)))
          .put("gapPercent", last.plan().gapPercent())
          .put("greedyWorsePercent", last.plan().listWorsePercent());
    }
    kernel.report(results);
    results.memory().write();
  }

  /** The numbers of the teams, need by need. */
  private static List<String> soonestEach(Station station) {
    List<Candidate> all = station.get(TeamFitness.class).candidates();
    List<Start> starts =
        all.stream().map(one -> new Start(one.team().at(), one.musterMinutes())).toList();
    NeedsTable needs = station.get(NeedsTable.class);
    List<String> sent = new ArrayList<>();
    for (Incident incident : station.get(IncidentService.class).open()) {
      GeoPoint at = incident.details().point();
      List<Travel> ways =
          at == null
              ? List.of()
              : station.get(RoadService.class).eta(starts, at, Vehicle.CAR).found();
      for (Capability capability : needs.of(incident.details().type()).capabilities()) {
        IntStream.range(0, ways.size())
            .filter(i -> all.get(i).team().profile().capabilities().contains(capability))
            .filter(i -> !sent.contains(all.get(i).team().number()))
            .boxed()
            .min(Comparator.comparingDouble(i -> ways.get(i).minutes()))
            .ifPresent(i -> sent.add(all.get(i).team().number()));
      }
    }
    return sent;
  }

  private static double[] millis(long[] nanos) {
    return java.util.Arrays.stream(nanos).mapToDouble(one -> one / 1e6).toArray();
  }

  private static List<Double> sorted(Station station, TeamService teams, GeoPoint at) {
    List<Start> starts = teams.list().stream().map(team -> new Start(team.at(), 5)).toList();
    return station.get(RoadService.class).eta(starts, at, Vehicle.CAR).found().stream()
        .map(way -> way.minutes())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static List<TeamProfile> more(int there, int most) {
    Random chance = new Random(1);
    List<TeamProfile> all = new ArrayList<>();
    for (int i = there; i < TEAMS; i++) {
      all.add(
          new TeamProfile(
              "BT-" + i,
              "示例队" + i,
              TeamClass.GRASSROOTS,
              capabilities(chance, most),
              10,
              Readiness.STANDBY,
              null,
              null,
              new GeoPoint(122.0 + chance.nextDouble() * 0.25, 29.97 + chance.nextDouble() * 0.12),
              PointSource.UNTOLD,
              5,
              null,
              null));
    }
    return all;
  }

  private static List<Capability> capabilities(Random chance, int most) {
    Capability[] all = Capability.values();
    int count = most == 1 ? 1 : 1 + chance.nextInt(most);
    return Stream.generate(() -> all[chance.nextInt(all.length)]).distinct().limit(count).toList();
  }

  private static String report(Station station, String type, GeoPoint at) {
    Instant now = station.get(WatchClock.class).instant();
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水", type, "昌国街道", at, PointSource.UNTOLD, null, null, null, now, now);
    return station
        .get(IncidentService.class)
        .report(new NewIncident(details, Severity.ORDINARY, false));
  }
}
