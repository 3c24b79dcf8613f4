package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.assignment.AnswerWriter;
import org.watchfloor.evacuation.assignment.AssignmentAnswer;
import org.watchfloor.evacuation.assignment.AssignmentService;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.RequestReader;
import org.watchfloor.evacuation.assignment.RequestReading;
import org.watchfloor.evacuation.assignment.RequestSolver;
import org.watchfloor.evacuation.assignment.Wishes;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.task.Progress;

/**
 * The whole way from the registers on disk over the real roads of the sample district to the
 * finished proposal with a reason in each line; beside it, in the same run, what it replaces: the
 * question to the roads for one shelter after another, and the largest household first to the
 * soonest shelter that has room. And the whole way of a request file.
 */
@Tag("bench")
class EvacuateWayBench {
  private static final int EFFORT = 10;
  private static final long SEED = 1;

  /** Beyond, one round tells enough. */
  private static final int LARGE = 10_000;

  @TempDir Path temp;

  /** Notes when each step of the work began. */
  private static final class Watch implements Progress {
    private final Map<String, Long> steps = new LinkedHashMap<>();

    @Override
    public void at(long done, long total) {}

    @Override
    public void step(Message step) {
      steps.put(step.key(), System.nanoTime());
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }

  @Test
  void fiveThousandHouseholdsOfAStation() throws IOException {
    station(5_000);
  }

  @Test
  void fiftyThousandHouseholdsOfAStation() throws IOException {
    station(50_000);
  }

  private void station(int households) throws IOException {
    BenchResults results =
        new BenchResults("evacuate-way-" + households)
            .put("households", households)
            .put("shelters", Parish.SHELTERS);
    Kernel kernel = new Kernel();
    try (Station station = Parish.open(temp.resolve("dh"), households)) {
      String move = Parish.call(station);
      Proposal cold = propose(results, station, move, "cold");
      double[] whole = new double[households > LARGE ? 1 : 3];
      double[] hand = new double[whole.length];
      for (int i = 0; i < whole.length; i++) {
        long began = System.nanoTime();
        Proposal again = propose(results, station, move, "warm");
        whole[i] = seconds(began);
        assertThat(again.lines()).hasSize(households).isEqualTo(cold.lines());
        began = System.nanoTime();
        assertThat(byHand(station)).hasSize(households);
        hand[i] = seconds(began);
      }
      results
          .put("warmMedianSeconds", Pairs.median(whole))
          .put("handSeconds", Pairs.median(hand))
          .put("ratio", Pairs.median(whole) / Pairs.median(hand));
    }
    kernel.report(results);
    results.memory().write();
  }

  private static Proposal propose(BenchResults results, Station station, String move, String name) {
    Watch watch = new Watch();
    long cpu = ProcessCpu.nanos();
    long began = System.nanoTime();
    Proposal found =
        station
            .get(AssignmentService.class)
            .propose(move, Wishes.NONE, SEED, EFFORT, () -> false, watch);
    long end = System.nanoTime();
    long ways = watch.steps.getOrDefault("evacuation.task.ways", began);
    long assign = watch.steps.getOrDefault("evacuation.task.assign", began);
    results
        .put(name + "Seconds", (end - began) / 1e9)
        .put(name + "CpuSeconds", (ProcessCpu.nanos() - cpu) / 1e9)
        .put(name + "TablesSeconds", (ways - began) / 1e9)
        .put(name + "RoadsSeconds", (assign - ways) / 1e9)
        .put(name + "AssignSeconds", (end - assign) / 1e9)
        .put("without", found.without().size())
        .put("gapPercent", found.gapPercent().map(Number::doubleValue).orElse(-1.0));
    assertThat(found.uses()).hasSize(Parish.SHELTERS);
    assertThat(found.lines()).allSatisfy(line -> assertThat(line.why()).isNotNull());
    return found;
  }

  /** The yardstick: the registers, the bare roads for one shelter after another, and greed. */
  private static Map<String, String> byHand(Station station) {
    RoadService roads = station.get(RoadService.class);
    RiskService risks = station.get(RiskService.class);
    List<Shelter> shelters =
        station.get(ShelterService.class).list().stream()
            .filter(one -> one.state() != ShelterState.UNUSABLE)
            .toList();
    List<Household> all = new ArrayList<>(station.get(HouseholdService.class).list());
    Map<String, GeoPoint> at = new LinkedHashMap<>();
    for (RiskPoint point : risks.list()) {
      at.put(point.number(), point.at());
    }
    List<String> origins =
        all.stream().map(one -> String.valueOf(one.profile().risk())).distinct().toList();
    List<Start> starts =
        origins.stream().map(one -> Start.now(at.getOrDefault(one, NOWHERE))).toList();
    Map<String, double[]> minutes = new LinkedHashMap<>();
    origins.forEach(one -> minutes.put(one, new double[shelters.size()]));
    for (int p = 0; p < shelters.size(); p++) {
      List<Travel> ways = roads.eta(starts, shelters.get(p).site().at(), Vehicle.CAR).found();
      int i = 0;
      for (double[] line : minutes.values()) {
        Travel way = ways.get(i++);
        line[p] = way instanceof Travel.Unreachable ? Double.POSITIVE_INFINITY : way.minutes();
      }
    }
    all.sort(Comparator.comparingLong((Household one) -> -one.people()));
    long[] left = shelters.stream().mapToLong(Shelter::capacity).toArray();
    Map<String, String> given = new LinkedHashMap<>();
    for (Household one : all) {
      double[] line = minutes.get(String.valueOf(one.profile().risk()));
      int best = soonest(line, left, one.people());
      if (best >= 0) {
        left[best] -= one.people();
      }
      given.put(one.number(), best < 0 ? "" : shelters.get(best).number());
    }
    return given;
  }

  private static final GeoPoint NOWHERE = new GeoPoint(0, 0);

  private static int soonest(double @Nullable [] line, long[] left, long people) {
    int best = -1;
    for (int p = 0; line != null && p < left.length; p++) {
      if (left[p] >= people && Double.isFinite(line[p]) && (best < 0 || line[p] < line[best])) {
        best = p;
      }
    }
    return best;
  }

  /** The format has no places, only costs: every household with all of its 500. */
  @Test
  void aRequestFileOfFiveThousandHouseholds() throws IOException {
    BenchResults results = new BenchResults("evacuate-request");
    Kernel kernel = new Kernel();
    Path file = request(temp.resolve("request.json"), 5_000, 200);
    results.put("megabytes", Files.size(file) / 1e6);
    for (String name : List.of("cold", "warm")) {
      long cpu = ProcessCpu.nanos();
      long began = System.nanoTime();
      RequestReading reading;
      try (InputStream in = Files.newInputStream(file)) {
        reading = RequestReader.read(in);
      }
      assertThat(reading).isInstanceOf(RequestReading.Read.class);
      double read = seconds(began);
      AssignmentAnswer answer =
          RequestSolver.solve(
              ((RequestReading.Read) reading).request(), new Effort(SEED, EFFORT, () -> false));
      double solved = seconds(began);
      try (Writer to = Files.newBufferedWriter(temp.resolve("answer.json"))) {
        AnswerWriter.write(answer, 0, to);
      }
      results
          .put(name + "Seconds", seconds(began))
          .put(name + "CpuSeconds", (ProcessCpu.nanos() - cpu) / 1e9)
          .put(name + "ReadSeconds", read)
          .put(name + "SolveSeconds", solved - read)
          .put("short", answer.shortHouseholds())
          .put("gapPercent", answer.gapPercent().map(Number::doubleValue).orElse(-1.0));
      double whole = seconds(began);
      began = System.nanoTime();
      try (InputStream in = Files.newInputStream(file)) {
        assertThat(new ObjectMapper().readTree(in)).isNotEmpty();
      }
      results
          .put(name + "BareReadSeconds", seconds(began))
          .put(name + "Ratio", whole / seconds(began));
    }
    kernel.report(results);
    results.memory().write();
  }

  private static Path request(Path file, int households, int villages) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] x = random.doubles(Parish.SHELTERS).toArray();
    double[] y = random.doubles(Parish.SHELTERS).toArray();
    double[] atX = random.doubles(villages).toArray();
    double[] atY = random.doubles(villages).toArray();
    int[] people = random.ints(households, 1, 8).toArray();
    long all = java.util.Arrays.stream(people).sum();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"version\": 1, \"shelters\": [");
      for (int p = 0; p < Parish.SHELTERS; p++) {
        long room = (long) (all / 0.9 / Parish.SHELTERS * random.nextDouble(0.5, 1.5)) + 1;
        out.write((p == 0 ? "" : ",") + "{\"id\":\"S" + p + "\",\"capacity\":" + room + "}");
      }
      out.write("],\n\"villages\": [");
      for (int v = 0; v < villages; v++) {
        out.write((v == 0 ? "" : ",") + "{\"id\":\"V" + v + "\",\"extraShelter\":60}");
      }
      out.write("],\n\"households\": [");
      for (int g = 0; g < households; g++) {
        int v = random.nextInt(villages);
        out.write(
            (g == 0 ? "\n" : ",\n")
                + "{\"id\":\"H%d\",\"people\":%d,\"village\":\"V%d\",\"costs\":{"
                    .formatted(g, people[g], v));
        for (int p = 0; p < Parish.SHELTERS; p++) {
          double cost = people[g] * 60 * Math.hypot(x[p] - atX[v], y[p] - atY[v]);
          out.write((p == 0 ? "" : ",") + String.format(Locale.ROOT, "\"S%d\":%.1f", p, cost));
        }
        out.write("}}");
      }
      out.write("]}\n");
    }
    return file;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
