package org.watchfloor.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Ids;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.Director;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.practice.Doing;
import org.watchfloor.drill.practice.SimulatedDesk;
import org.watchfloor.drill.practice.SimulatedParties;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.score.Score;
import org.watchfloor.drill.score.Scorer;
import org.watchfloor.journal.Journal;
import org.watchfloor.road.RoadService;
import org.watchfloor.task.Progress;

/**
 * Plays a whole scenario with the simulated desk, as fast as the machine can: from one thing that
 * is due to the next, and nothing waits. Everything that could differ comes from the seed, so the
 * same scenario, district and seed give the same record, byte for byte. Any thread but JavaFX's.
 */
public final class DrillRun {
  private static final String DIRECTOR = "director";

  /** How often what has no moment of its own is looked at: conditions, deadlines, readings. */
  private static final Duration BEAT = Duration.ofMinutes(1);

  private DrillRun() {}

  /**
   * What came of it.
   *
   * @param injects how many came
   * @param entries how many entries the record has
   * @param scores what the desk did about them
   */
  public record Result(int injects, long entries, List<Score> scores) {
    public Result {
      scores = List.copyOf(scores);
    }
  }

  /**
   * Plays it.
   *
   * @param district what it is played in
   * @param file the scenario
   * @param root an empty or missing folder: the drill's, which stays
   * @param seed what chance starts from
   * @param progress is told how far it is, and asked whether to go on
   * @throws org.watchfloor.base.RefusedException if the scenario is faulty, or the folder is taken
   *     or cannot be written
   */
  public static Result play(
      SampleDistrict district, Path file, Path root, long seed, Progress progress) {
    Scenario scenario = ScenarioFolder.whole(file);
    Wall wall = new Wall(scenario.start());
    DrillClock clock = new DrillClock(wall);
    Ids ids = Ids.seeded(clock, seed);
    district.createDrill(root, clock, ids);
    ScenarioFolder.lay(file, root, seed);
    try (Station station = Station.openPlayed(root, clock, ids)) {
      station.get(SignIn.class).begin(DIRECTOR, "1");
      DrillService drills = station.get(DrillService.class);
      drills.prepare(scenario.title(), scenario.form(), scenario.start());
      drills.participants(true);
      drills.run(1);
      // At once, or how long a way takes would hang on when the roads are there.
      station.get(RoadService.class).load(progress);
      new Play(station, scenario, wall, seed, progress).toTheEnd();
      List<Score> scores = station.get(Scorer.class).scores();
      drills.end("");
      return new Result(
          station.get(InjectService.class).messages().size(),
          station.get(Journal.class).last(),
          scores);
    }
  }

  /** The clock of a machine on which nothing takes any time. */
  private static final class Wall implements WatchClock {
    private Instant now;

    private Wall(Instant now) {
      this.now = now;
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    private synchronized void reach(Instant moment) {
      now = moment.isAfter(now) ? moment : now;
    }
  }

  /** One run of it. */
  private static final class Play {
    private final Director director;
    private final SimulatedParties parties;
    private final ClockJobs jobs;
    private final InjectService injects;
    private final SimulatedDesk desk;
    private final Scenario scenario;
    private final Wall wall;
    private final long seed;
    private final Progress progress;
    private final Instant end;
    private final Set<String> seen = new HashSet<>();
    private final PriorityQueue<Doing> doings =
        new PriorityQueue<>(
            Comparator.comparing(Doing::at)
                .thenComparing(one -> one.inject().id())
                .thenComparingInt(Doing::expected));

    private Play(Station station, Scenario scenario, Wall wall, long seed, Progress progress) {
      this.director = station.get(Director.class);
      this.parties = station.get(SimulatedParties.class);
      this.jobs = station.get(ClockJobs.class);
      this.injects = station.get(InjectService.class);
      this.desk = station.get(SimulatedDesk.class);
      this.scenario = scenario;
      this.wall = wall;
      this.seed = seed;
      this.progress = progress;
      this.end = scenario.start().plus(scenario.length());
    }

    private void toTheEnd() {
      for (Optional<Instant> next = next(); next.isPresent(); next = next()) {
        progress.stopIfCancelled();
        wall.reach(next.get());
        jobs.round(progress);
        hear();
        actDue();
      }
      wall.reach(end);
    }

    /** The next of what is due before the end. */
    private Optional<Instant> next() {
      List<Instant> due = new ArrayList<>(List.of(wall.instant().plus(BEAT)));
      director.next().ifPresent(due::add);
      parties.next().ifPresent(due::add);
      if (!doings.isEmpty()) {
        due.add(doings.peek().at());
      }
      return due.stream().min(Comparator.naturalOrder()).filter(at -> !at.isAfter(end));
    }

    private void hear() {
      List<InjectState> fresh =
          injects.messages().reversed().stream().filter(one -> seen.add(one.id())).toList();
      for (InjectState state : fresh) {
        Instant released = state.releasedAt();
        scenario
            .find(state.id())
            .filter(inject -> released != null)
            .ifPresent(inject -> doings.addAll(desk.plan(inject, wall.instant(), seed)));
      }
    }

    private void actDue() {
      while (!doings.isEmpty() && !doings.peek().at().isAfter(wall.instant())) {
        desk.act(doings.poll());
      }
      // What waits for something the desk did is given its moment, a second on.
      wall.reach(wall.instant().plusMillis(1));
      director.play();
      hear();
    }
  }
}
