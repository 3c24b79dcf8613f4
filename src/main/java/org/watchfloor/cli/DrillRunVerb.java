package org.watchfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.DrillRun;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.inject.ScenarioFolder;
import org.watchfloor.drill.score.Outcome;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code drill run SCENARIO --speed max}: plays a whole scenario with the simulated desk,
 * unattended; the drill stays in its folder to be looked at.
 */
@Command(name = "run", description = "cli.drill.run.about")
final class DrillRunVerb implements Callable<Integer> {
  /** The one speed an unattended drill has. */
  enum Speed {
    MAX
  }

  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SCENARIO", description = "cli.drill.option.file")
  private Path scenario;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "cli.drill.option.data")
  private Path data;

  @Option(
      names = "--sample",
      required = true,
      paramLabel = "DIR",
      description = "cli.init.option.sample")
  private Path sample;

  @Option(names = "--seed", paramLabel = "N", description = "cli.drill.option.seed")
  private @Nullable Long seed;

  @Option(
      names = "--speed",
      required = true,
      paramLabel = "max",
      description = "cli.drill.option.speed")
  @SuppressWarnings("unused") // asked for so that nobody starts an unattended run by mistake
  private Speed speed = Speed.MAX;

  DrillRunVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (DataFolder.exists(data)) {
      throw RefusedException.of("cli.init.exists", data);
    }
    Long said = seed;
    long from = said == null ? ScenarioFolder.read(scenario).seed() : said;
    DrillRun.Result result =
        DrillRun.play(SampleDistrict.read(sample), scenario, data, from, Progress.UNWATCHED);
    PrintWriter err = spec.commandLine().getErr();
    err.println(texts.get("cli.drill.run.done", result.injects(), result.entries(), from, data));
    err.println(
        texts.get(
            "cli.drill.score.sums",
            count(result, Outcome.DONE),
            count(result, Outcome.LATE),
            count(result, Outcome.MISSED),
            count(result, Outcome.OPEN),
            count(result, Outcome.TO_JUDGE)));
    err.flush();
    return ExitCode.DONE;
  }

  private static long count(DrillRun.Result result, Outcome outcome) {
    return result.scores().stream().filter(one -> one.outcome() == outcome).count();
  }
}
