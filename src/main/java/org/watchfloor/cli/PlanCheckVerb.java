package org.watchfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.plan.BasisStatus;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanCount;
import org.watchfloor.response.plan.PlanFamily;
import org.watchfloor.response.plan.PlanReader;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.proposal.RainWindows;
import org.watchfloor.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code plan check FILE…}: everything that is wrong with plan files, each with file, line, reason
 * and remedy; changes nothing and needs no station. A parent is looked for among the files that are
 * named and, where a station is named, in its folder.
 */
@Command(name = "check", description = "cli.plan.check.about")
final class PlanCheckVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "cli.plan.option.file")
  private List<Path> files;

  @Option(names = "--data", paramLabel = "DIR", description = "cli.option.data")
  private @Nullable Path data;

  PlanCheckVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    Map<Path, PlanReading.Read> read = new LinkedHashMap<>();
    boolean faulty = false;
    for (Path file : files) {
      switch (read(file)) {
        case PlanReading.Read one -> read.put(file, one);
        case PlanReading.Refused refused -> {
          refused.faults().forEach(fault -> tell(fault.said()));
          faulty = true;
        }
      }
    }
    Map<String, Plan> known = known();
    Map<String, Path> first = new LinkedHashMap<>();
    read.forEach((file, one) -> known.put(one.plan().key(), one.plan()));
    for (Map.Entry<Path, PlanReading.Read> one : read.entrySet()) {
      Plan plan = one.getValue().plan();
      String name = String.valueOf(one.getKey().getFileName());
      Path other = first.putIfAbsent(plan.key(), one.getKey());
      if (other != null) {
        tell(Message.of("cli.plan.check.twice", name, plan.key(), other.getFileName()));
        faulty = true;
      }
      var fault = PlanFamily.fault(name, one.getValue(), known);
      fault.ifPresent(found -> tell(found.said()));
      faulty |= fault.isPresent();
      RainWindows.remarks(plan)
          .forEach(remark -> tell(Message.of("cli.plan.check.remark", name, remark)));
      tell(sums(name, plan));
      if (plan.upkeep().overdue(WatchClock.system().now().toLocalDate())) {
        LocalDate due = plan.upkeep().reviewDue().orElseThrow();
        tell(Message.of("cli.plan.check.overdue", name, due));
      }
    }
    return faulty ? ExitCode.CHECK_FAILED : ExitCode.DONE;
  }

  private static Message sums(String name, Plan plan) {
    PlanCount count = PlanCount.of(plan);
    return Message.of(
        "cli.plan.check.sums",
        name,
        plan.title(),
        plan.version(),
        plan.levels().size(),
        count.lines(),
        count.of(BasisStatus.VERIFIED),
        count.of(BasisStatus.GK) + count.of(BasisStatus.INFERRED),
        count.of(BasisStatus.OURS) + count.of(BasisStatus.USER),
        count.unmarked());
  }

  private Map<String, Plan> known() {
    Map<String, Plan> known = new LinkedHashMap<>();
    Path station = data;
    if (station == null || !DataFolder.exists(station)) {
      return known;
    }
    Path folder = station.resolve("plans");
    if (Files.isDirectory(folder)) {
      try (var all = Files.list(folder)) {
        all.filter(file -> file.toString().endsWith(".yaml"))
            .sorted()
            .map(PlanCheckVerb::read)
            .filter(PlanReading.Read.class::isInstance)
            .map(one -> ((PlanReading.Read) one).plan())
            .forEach(plan -> known.put(plan.key(), plan));
      } catch (IOException e) {
        throw cannot(folder, e);
      }
    }
    return known;
  }

  private static PlanReading read(Path file) {
    try {
      return PlanReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw cannot(file, e);
    }
  }

  private static RefusedException cannot(Path file, IOException e) {
    return new RefusedException(
        Message.of("response.refused.planRead", file, String.valueOf(e.getMessage())), e);
  }

  private void tell(Message message) {
    spec.commandLine().getErr().println(texts.say(message));
  }
}
