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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.app.printing.Prints;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.assignment.AnswerWriter;
import org.watchfloor.evacuation.assignment.AssignmentAnswer;
import org.watchfloor.evacuation.assignment.AssignmentService;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.RequestReader;
import org.watchfloor.evacuation.assignment.RequestReading;
import org.watchfloor.evacuation.assignment.RequestSolver;
import org.watchfloor.evacuation.assignment.Wishes;
import org.watchfloor.road.RoadService;
import org.watchfloor.road.RoadState;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.solve.placing.Effort;
import org.watchfloor.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code evacuate --request FILE}: which household goes to which shelter, of a request file and
 * without a station; {@code evacuate --move NUMBER} the same of a move's roster, and takes it over
 * with {@code --apply}; {@code evacuate --schema} prints what a request file looks like.
 */
@Command(name = "evacuate", description = "cli.evacuate.about")
final class EvacuateVerb extends StationVerb {
  private static final List<String> FIELDS =
      List.of("household", "area", "people", "vulnerable", "shelter", "name", "minutes", "why");

  /** How many shelters that are out for one reason are named. */
  private static final int NAMED = 3;

  private static final String SCHEMA = "/evacuation/evacuate-request.schema.json";

  @Parameters(paramLabel = "REQUEST", arity = "0..1", description = "cli.evacuate.option.request")
  private @Nullable Path named;

  @Option(names = "--request", paramLabel = "FILE", description = "cli.evacuate.option.request")
  private @Nullable Path request;

  @Option(names = "--answer", paramLabel = "FILE", description = "cli.evacuate.option.answer")
  private @Nullable Path answer;

  @Option(names = "--seed", paramLabel = "N", description = "cli.evacuate.option.seed")
  private long seed = 1;

  @Option(names = "--effort", paramLabel = "N", description = "cli.evacuate.option.effort")
  private int effort = 10;

  @Option(names = "--seconds", paramLabel = "N", description = "cli.evacuate.option.seconds")
  private @Nullable Long seconds;

  @Option(names = "--move", paramLabel = "NUMBER", description = "cli.evacuate.option.move")
  private @Nullable String move;

  @Option(names = "--hazard", paramLabel = "HAZARD", description = "cli.evacuate.option.hazard")
  private @Nullable ShelterHazard hazard;

  @Option(
      names = "--pin",
      paramLabel = "HOUSEHOLD=SHELTER",
      description = "cli.evacuate.option.pin")
  private Map<String, String> pins = new LinkedHashMap<>();

  @Option(
      names = "--forbid",
      paramLabel = "HOUSEHOLD=SHELTER",
      description = "cli.evacuate.option.forbid")
  private List<String> forbidden = new ArrayList<>();

  @Option(names = "--apply", description = "cli.evacuate.option.apply")
  private boolean apply;

  @Option(names = "--withdraw", paramLabel = "REASON", description = "cli.evacuate.option.withdraw")
  private @Nullable String withdraw;

  @Option(names = "--cards", paramLabel = "OUT.pdf", description = "cli.evacuate.option.cards")
  private @Nullable Path cards;

  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.evacuate.option.reason")
  private String reason = "";

  @Mixin private FormatOption format = new FormatOption();

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
      try (InputStream in =
          Objects.requireNonNull(EvacuateVerb.class.getResourceAsStream(SCHEMA))) {
        out().print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      return ExitCode.DONE;
    }
    if ((file == null) == (move == null)) {
      throw WrongCallException.of("cli.evacuate.which");
    }
    return file == null ? super.call() : solve(file);
  }

  @Override
  boolean onlyReads() {
    return !apply && withdraw == null && reason.isBlank();
  }

  @Override
  int run(Station station) {
    String number = Objects.requireNonNull(move);
    String wrong = withdraw;
    if (wrong != null) {
      station.get(ShelterPlans.class).withdraw(number, wrong);
      tell("cli.evacuate.withdrawn", number);
      return ExitCode.DONE;
    }
    Path paper = cards;
    if (paper != null) {
      int pages = station.get(Prints.class).shelters(number, reason, texts(), paper);
      tell("cli.evacuate.cards", pages, paper);
      tell(reason.isBlank() ? "cli.evacuate.cardsMasked" : "cli.evacuate.cardsNamed");
      return ExitCode.DONE;
    }
    if (station.get(RoadService.class).load(Progress.UNWATCHED)
        instanceof RoadState.Missing missing) {
      tell(missing.why());
    }
    Set<PlannedShelter> not = new HashSet<>();
    for (String pair : forbidden) {
      int at = pair.indexOf('=');
      if (at < 1 || at == pair.length() - 1) {
        throw WrongCallException.of("cli.evacuate.pair", pair);
      }
      not.add(new PlannedShelter(pair.substring(0, at), pair.substring(at + 1)));
    }
    AssignmentService service = station.get(AssignmentService.class);
    Proposal found =
        service.propose(
            number,
            new Wishes(hazard, pins, not),
            seed,
            effort,
            effort(clock.instant()).stop(),
            Progress.UNWATCHED);
    RowWriter.write(out(), format.chosen(), FIELDS, found.lines().stream().map(this::row).toList());
    said(found);
    if (apply) {
      service.take(found, texts().say(found.basis()));
      tell("cli.evacuate.applied", number);
    }
    ShutWords.tell(this, found.shut());
    return found.without().isEmpty() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }

  private Map<String, Object> row(Proposal.Line line) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("household", line.row().number());
    row.put("area", line.row().household().profile().area());
    row.put("people", line.row().people());
    row.put("vulnerable", line.row().household().profile().vulnerable());
    Shelter shelter = line.shelter();
    if (shelter != null) {
      row.put("shelter", shelter.number());
      row.put("name", shelter.name());
      row.put("minutes", Math.round(line.minutes() * 10) / 10.0);
    }
    row.put("why", texts().say(line.why()));
    return row;
  }

  private void said(Proposal found) {
    int all = found.lines().size();
    int none = found.without().size();
    String cost = found.cost().toPlainString();
    if (found.proven()) {
      tell("cli.evacuate.move.proven", all - none, none, cost);
    } else if (found.gapPercent().isPresent()) {
      tell(
          "cli.evacuate.move.gap",
          all - none,
          none,
          cost,
          found.gapPercent().get().toPlainString());
    } else {
      tell("cli.evacuate.move.bound", all - none, none, cost, found.bound().toPlainString());
    }
    tell(found.basis());
    ruledOut(found.ruledOut());
    for (Proposal.Use use : found.doubtful()) {
      for (Message unknown : use.unknown()) {
        tell("cli.evacuate.move.doubtful", use.shelter().name(), unknown);
      }
    }
    if (found.stopped()) {
      tell("cli.evacuate.done.stopped");
    }
  }

  /** Shelters that are out for one reason stand in one line, however many they are. */
  private void ruledOut(List<Proposal.RuledOut> all) {
    Map<Message, List<String>> names = new LinkedHashMap<>();
    for (Proposal.RuledOut out : all) {
      names.computeIfAbsent(out.why(), _ -> new ArrayList<>()).add(out.shelter().name());
    }
    names.forEach((why, shelters) -> {
      if (shelters.size() > NAMED) {
        tell(
            "cli.evacuate.move.ruledOutMany",
            named(shelters.subList(0, NAMED)),
            shelters.size(),
            why);
      } else {
        shelters.forEach(name -> tell("cli.evacuate.move.ruledOut", name, why));
      }
    });
  }

  private static Object named(List<String> names) {
    return names.stream()
        .<Object>map(name -> name)
        .reduce((one, other) -> Message.of("evacuation.and", one, other))
        .orElse("");
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
          Message.of("cli.evacuate.cannotRead", file, RequestFiles.reason(e)), e);
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
          Message.of("cli.evacuate.cannotWrite", file, RequestFiles.reason(e)), e);
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
