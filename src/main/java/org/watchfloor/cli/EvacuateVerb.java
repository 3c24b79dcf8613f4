package org.watchfloor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.assignment.AnswerWriter;
import org.watchfloor.evacuation.assignment.AssignmentAnswer;
import org.watchfloor.evacuation.assignment.RequestReader;
import org.watchfloor.evacuation.assignment.RequestReading;
import org.watchfloor.evacuation.assignment.RequestSolver;
import org.watchfloor.solve.placing.Effort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code evacuate --request FILE}: which household goes to which shelter, of a request file and
 * without a station; {@code evacuate --schema} prints what such a file looks like.
 */
@Command(name = "evacuate", description = "cli.evacuate.about")
final class EvacuateVerb extends StationVerb {
  private static final String SCHEMA = "/evacuation/evacuate-request.schema.json";

  @Parameters(
      paramLabel = "REQUEST",
      arity = "0..1",
      description = "cli.evacuate.option.request")
  private @Nullable Path named;

  @Option(
      names = "--request",
      paramLabel = "FILE",
      description = "cli.evacuate.option.request")
  private @Nullable Path request;

  @Option(names = "--answer", paramLabel = "FILE", description = "cli.evacuate.option.answer")
  private @Nullable Path answer;

  @Option(names = "--seed", paramLabel = "N", description = "cli.evacuate.option.seed")
  private long seed = 1;

  @Option(names = "--effort", paramLabel = "N", description = "cli.evacuate.option.effort")
  private int effort = 10;

  @Option(names = "--seconds", paramLabel = "N", description = "cli.evacuate.option.seconds")
  private @Nullable Long seconds;

  @Option(names = "--schema", description = "cli.evacuate.option.schema")
  private boolean schema;

  private final WatchClock clock = WatchClock.system();

  EvacuateVerb(Texts texts) {
    super(texts);
  }

  @Override
  public Integer call() throws Exception {
    if (effort < 1) {
      throw WrongCallException.of("cli.evacuate.effort", effort);
    }
    Path file = request == null ? named : request;
    if (schema) {
      try (InputStream in = Objects.requireNonNull(EvacuateVerb.class.getResourceAsStream(SCHEMA))) {
        out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return ExitCode.DONE;
    }
    if (file == null) {
      throw WrongCallException.of("cli.evacuate.which");
    }
    return solve(file);
  }

  @Override
  int run(Station station) {
    throw new IllegalStateException("A request needs no station");
  }

  private int solve(Path file) throws IOException {
    Instant begun = clock.instant();
    return switch (read(file)) {
      case RequestReading.Refused refused -> {
        refused.faults().forEach(this::tell);
        tell("cli.evacuate.refused", file, refused.faults().size());
        yield ExitCode.REFUSED;
      }
      case RequestReading.Read read -> {
        AssignmentAnswer found = RequestSolver.solve(read.request(), effort(begun));
        write(found, Duration.between(begun, clock.instant()).toMillis());
        said(found);
        yield found.status() == AssignmentAnswer.Status.INCOMPLETE
            ? ExitCode.CHECK_FAILED
            : ExitCode.DONE;
      }
    };
  }

  private Effort effort(Instant begun) {
    Long limit = seconds;
    return new Effort(
        seed,
        effort,
        limit == null ? () -> false : () -> clock.instant().isAfter(begun.plusSeconds(limit)));
  }

  private static RequestReading read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return RequestReader.read(in);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("cli.evacuate.cannotRead", file, String.valueOf(e.getMessage())), e);
    }
  }

  /** The answer stands whole in its file or not at all. */
  private void write(AssignmentAnswer found, long millis) throws IOException {
    Path file = answer;
    if (file == null) {
      AnswerWriter.write(found, millis, out());
      return;
    }
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer to = Files.newBufferedWriter(beside)) {
        AnswerWriter.write(found, millis, to);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw new RefusedException(
          Message.of("cli.evacuate.cannotWrite", file, String.valueOf(e.getMessage())), e);
    }
  }

  private void said(AssignmentAnswer found) {
    int households = found.lines().size();
    String cost = found.cost().toPlainString();
    switch (found.status()) {
      case OPTIMAL -> tell("cli.evacuate.done.OPTIMAL", households, cost);
      case FEASIBLE ->
          tell(
              found
                  .gapPercent()
                  .map(gap ->
                      Message.of(
                          "cli.evacuate.done.FEASIBLE", households, cost, gap.toPlainString()))
                  .orElseGet(() ->
                      Message.of(
                          "cli.evacuate.done.noPercent",
                          households,
                          cost,
                          found.bound().toPlainString())));
      case INCOMPLETE ->
          tell(
              "cli.evacuate.done.INCOMPLETE",
              found.shortHouseholds(),
              found.shortRoom().toPlainString(),
              found.freeRoom().toPlainString());
    }
    if (found.stopped()) {
      tell("cli.evacuate.done.stopped");
    }
  }
}
