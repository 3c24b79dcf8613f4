package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.DrillOfStation;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.drill.DrillService;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.inject.ScenarioGround;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.table.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code drill new}: makes the folder of a drill in a district, with a record of its own. */
@Command(name = "new", description = "cli.drill.new.about")
final class DrillNewVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "cli.drill.option.data")
  private Path data;

  @Option(names = "--of", paramLabel = "DIR", description = "cli.drill.option.of")
  private @Nullable Path live;

  @Option(names = "--sample", paramLabel = "DIR", description = "cli.init.option.sample")
  private @Nullable Path sample;

  @Option(names = "--scenario", paramLabel = "FILE", description = "cli.drill.option.scenario")
  private @Nullable Path scenario;

  @Option(names = "--title", paramLabel = "TEXT", description = "cli.drill.option.title")
  private @Nullable String title;

  @Option(
      names = "--form",
      paramLabel = "tabletop|live|muster|four_no|double_blind",
      description = "cli.drill.option.form")
  private @Nullable DrillForm form;

  @Option(names = "--begins", paramLabel = "TIME", description = "cli.drill.option.begins")
  private @Nullable String begins;

  /** Who answers the desk. */
  enum Participants {
    SIMULATED,
    LIVE
  }

  @Option(
      names = "--participants",
      paramLabel = "simulated|live",
      description = "cli.drill.option.participants")
  private @Nullable Participants participants;

  @Option(names = "--seed", paramLabel = "N", description = "cli.drill.option.seed")
  private @Nullable Long seed;

  @Option(names = "--officer", paramLabel = "NAME", description = "cli.option.officer")
  private String officer = "-";

  DrillNewVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (DataFolder.exists(data)) {
      throw RefusedException.of("cli.init.exists", data);
    }
    Scenario written = scenario == null ? null : ScenarioFolder.whole(scenario);
    String called = title == null && written != null ? written.title() : title;
    if (called == null || begins == null && written == null) {
      throw WrongCallException.of("cli.drill.nameless");
    }
    Instant at = written != null && begins == null ? written.start() : moment(begins);
    PrintWriter err = spec.commandLine().getErr();
    int refused = 0;
    for (ImportReport report : made(at)) {
      ReportPrinter.print(report, texts, err);
      refused += report.refused();
    }
    try (Station station = Station.open(data, Realm.DRILL)) {
      station.get(SignIn.class).begin(officer, "cli");
      station.get(DrillService.class).prepare(called, form(written), at);
      if (scenario != null && written != null) {
        refused += tellUnknown(station, scenario, written, err);
        ScenarioFolder.lay(scenario, data, seed == null ? written.seed() : seed);
      }
      if (participants != null) {
        station.get(DrillService.class).participants(participants == Participants.SIMULATED);
      }
    }
    err.println(texts.get("cli.drill.made", called, data));
    err.flush();
    return refused == 0 ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private List<ImportReport> made(Instant at) {
    Path district = sample;
    Path station = live;
    if (district != null && station == null) {
      return SampleDistrict.read(district).createDrill(data, at);
    }
    if (station != null && district == null) {
      return DrillOfStation.create(station, data, at);
    }
    throw WrongCallException.of("cli.drill.ofWhat");
  }

  /** What the scenario names that is not there does not come; the rest can be played. */
  private int tellUnknown(Station station, Path file, Scenario written, PrintWriter err) {
    List<RuleFault> faults =
        station.get(ScenarioGround.class).faults(String.valueOf(file.getFileName()), written);
    faults.forEach(fault -> err.println(texts.say(fault.said())));
    return faults.size();
  }

  private DrillForm form(@Nullable Scenario written) {
    DrillForm said = form;
    if (said != null) {
      return said;
    }
    return written == null ? DrillForm.TABLETOP : written.form();
  }

  private static Instant moment(@Nullable String typed) {
    return WrittenMoment.read(String.valueOf(typed), WatchClock.BEIJING)
        .orElseThrow(() -> WrongCallException.of("cli.order.badTime", String.valueOf(typed)));
  }
}
