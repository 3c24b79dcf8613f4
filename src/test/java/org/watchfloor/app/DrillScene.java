package org.watchfloor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.InjectService;
import org.watchfloor.drill.inject.InjectState;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.incident.deadline.ReportingStation;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.task.Progress;

/** A drill with a call every other minute, a warning, and a fire whose reports become overdue. */
final class DrillScene {
  static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");
  static final int CALLS = 20;

  private static final Duration MINUTES = Duration.ofMinutes(100);

  private DrillScene() {}

  /** Makes it; the clock has not run. */
  static Path make(Path folder) throws IOException {
    DataFolder.createDrill(folder, "ZS-DH", "示例");
    Path scenario = Files.createTempDirectory(folder.getParent(), "s").resolve("x.yaml");
    Files.copy(
        SourceTree.path("sample-data/zhoushan/warnings/02-rain-red.xml"),
        scenario.resolveSibling("rain.xml"));
    String calls =
        IntStream.rangeClosed(1, CALLS)
            .mapToObj(one ->
                String.format(
                    Locale.ROOT,
                    "  - {id: C%02d, at: %d min, kind: CALL, from: 群众, to: 值班员甲, text: 第 %d 个电话}%n",
                    one,
                    2 * one,
                    one))
            .collect(Collectors.joining());
    Files.writeString(
        scenario,
        """
        drill: X-2
        title: 中断
        form: TABLETOP
        plan: ZS-SAMPLE-FLOOD
        begins: 2026-08-10T06:00
        length: 6 h
        injects:
          - {id: W, at: 15 min, kind: WARNING, file: rain.xml, to: 防汛值班员, text: 暴雨}
          - {id: A, when: {released: C05, after: 3 min}, kind: CALL, from: 领导, to: 值班长, text: 报我}
        """
            + calls);
    ScenarioFolder.lay(scenario, folder);
    HandClock wall = new HandClock();
    try (Station station = PlayedStation.at(folder, wall, BEGINS)) {
      station.get(SignIn.class).begin("导调员", "1");
      station.get(DrillService.class).prepare("中断", DrillForm.TABLETOP, BEGINS);
      Instant now = station.get(WatchClock.class).instant();
      station
          .get(IncidentService.class)
          .report(
              new NewIncident(
                  new IncidentDetails(
                      "三号车间起火",
                      ReportingStation.FIRE,
                      "船厂路 8 号",
                      null,
                      PointSource.UNTOLD,
                      null,
                      "群众来电",
                      null,
                      now,
                      now),
                  Severity.LARGE,
                  true));
    }
    return folder;
  }

  /** Plays on, a minute of the drill at a time, to its hundredth minute. */
  static void play(Station station, HandClock wall) {
    DrillService drills = station.get(DrillService.class);
    drills.run(60);
    Instant end = BEGINS.plus(MINUTES);
    while (station.get(WatchClock.class).instant().isBefore(end)) {
      wall.move(Duration.ofSeconds(1));
      station.get(ClockJobs.class).round(Progress.UNWATCHED);
    }
  }

  /** What came, in its order. */
  static List<String> came(Station station) {
    return station.get(InjectService.class).heard().reversed().stream()
        .map(InjectState::id)
        .toList();
  }

  /** The deadlines that were noted as passed. */
  static List<String> passed(Station station) {
    Journal journal = station.get(Journal.class);
    return journal.at(journal.positions(EntryQuery.all())).stream()
        .filter(one -> one.fact() instanceof DeadlinePassed)
        .map(one -> one.entry().subject().id())
        .toList();
  }
}
