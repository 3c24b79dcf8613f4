package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.dispatch.DispatchService;
import org.watchfloor.road.RoadService;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;
import org.watchfloor.team.Capability;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamClass;
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
      teams.register(more(teams.list().size()));
      GeoPoint at = new GeoPoint(122.106, 30.022);
      String incident = report(station, at);
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

  private static List<TeamProfile> more(int there) {
    Random chance = new Random(1);
    List<TeamProfile> all = new ArrayList<>();
    for (int i = there; i < TEAMS; i++) {
      all.add(
          new TeamProfile(
              "BT-" + i,
              "示例队" + i,
              TeamClass.GRASSROOTS,
              List.of(Capability.values()[chance.nextInt(Capability.values().length)]),
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

  private static String report(Station station, GeoPoint at) {
    Instant now = station.get(WatchClock.class).instant();
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水", "11A02", "昌国街道", at, PointSource.UNTOLD, null, null, null, now, now);
    return station
        .get(IncidentService.class)
        .report(new NewIncident(details, Severity.ORDINARY, false));
  }
}
