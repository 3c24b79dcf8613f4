package org.watchfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.inject.ScenarioGround;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.scenario.ScenarioReader;
import org.watchfloor.drill.scenario.ScenarioReading;
import org.watchfloor.drill.scenario.Trigger;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code drill check FILE…}: everything that is wrong with scenarios, each with file, line, reason
 * and remedy; changes nothing. With {@code --of} also whether what they name stands in the
 * registers of a station.
 */
@Command(name = "check", description = "cli.drill.check.about")
final class DrillCheckVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "cli.drill.option.file")
  private List<Path> files;

  @Option(names = "--of", paramLabel = "DIR", description = "cli.drill.check.option.of")
  private @Nullable Path district;

  DrillCheckVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    if (district == null) {
      return check(Optional.empty());
    }
    try (Station station = Station.read(district, DataFolder.cardOf(district).realm())) {
      return check(Optional.of(station.get(ScenarioGround.class)));
    }
  }

  private int check(Optional<ScenarioGround> ground) {
    PrintWriter err = spec.commandLine().getErr();
    boolean faulty = false;
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      switch (ScenarioReader.read(name, text(file))) {
        case ScenarioReading.Read read -> {
          List<RuleFault> unknown =
              ground.map(one -> one.faults(name, read.scenario())).orElse(List.of());
          unknown.forEach(fault -> err.println(texts.say(fault.said())));
          faulty |= !unknown.isEmpty();
          err.println(texts.say(sums(name, read.scenario())));
        }
        case ScenarioReading.Refused refused -> {
          refused.faults().forEach(fault -> err.println(texts.say(fault.said())));
          faulty = true;
        }
      }
    }
    err.flush();
    return faulty ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static Message sums(String name, Scenario scenario) {
    long timed = count(scenario, Trigger.At.class);
    long waiting = count(scenario, Trigger.When.class);
    return Message.of(
        "cli.drill.check.sums",
        name,
        scenario.title(),
        scenario.injects().size(),
        timed,
        waiting,
        scenario.injects().size() - timed - waiting,
        scenario.injects().stream().mapToLong(one -> one.expected().size()).sum());
  }

  private static long count(Scenario scenario, Class<? extends Trigger> kind) {
    return scenario.injects().stream().filter(one -> kind.isInstance(one.trigger())).count();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("cli.drill.check.unreadable", file, String.valueOf(e.getMessage())), e);
    }
  }
}
