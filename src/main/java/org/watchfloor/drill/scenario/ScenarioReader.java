package org.watchfloor.drill.scenario;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.drill.DrillForm;
import org.watchfloor.rule.RuleFault;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;

/** Reads a scenario: all that is wrong with it at once, or the whole of it. Pure. */
public final class ScenarioReader {
  static final List<String> KEYS =
      List.of(
          "drill",
          "title",
          "form",
          "plan",
          "begins",
          "length",
          "seed",
          "participants",
          "variables",
          "injects");
  static final List<String> VARIABLE_KEYS = List.of("name", "among", "from", "to");

  private ScenarioReader() {}

  /**
   * Reads a scenario.
   *
   * @param file what faults call it
   * @param text the file
   */
  public static ScenarioReading read(String file, String text) {
    RuleSheet sheet = new RuleSheet(file);
    Optional<Scenario> read =
        sheet.root(text, KEYS.toArray(String[]::new)).map(root -> scenario(sheet, root));
    if (read.isPresent() && sheet.faults().isEmpty()) {
      return new ScenarioReading.Read(read.get());
    }
    return new ScenarioReading.Refused(
        sheet.faults().stream().sorted(Comparator.comparingInt(RuleFault::line)).toList());
  }

  private static Scenario scenario(RuleSheet sheet, Row root) {
    List<Inject> injects = new ArrayList<>();
    for (Row row : root.rows("injects", InjectReader.KEYS.toArray(String[]::new))) {
      InjectReader.read(row).ifPresent(injects::add);
    }
    if (injects.isEmpty()) {
      root.fault("injects", Message.of("drill.reason.noInjects"));
    }
    Scenario scenario =
        new Scenario(
            root.text("drill"),
            root.text("title"),
            root.constant("form", DrillForm.class),
            root.text("plan"),
            begins(root),
            root.length("length"),
            root.has("seed") ? seed(root) : 1,
            participants(root),
            variables(root),
            injects);
    ScenarioCheck.check(scenario, sheet);
    return scenario;
  }

  private static Participants participants(Row root) {
    return root.has("participants")
        ? root.row("participants", ParticipantsReader.KEYS.toArray(String[]::new))
            .map(ParticipantsReader::read)
            .orElse(Participants.SIMULATED)
        : Participants.SIMULATED;
  }

  private static LocalDateTime begins(Row root) {
    String written = root.text("begins");
    try {
      return LocalDateTime.parse(written.replace(' ', 'T'));
    } catch (DateTimeException e) {
      root.fault("begins", Message.of("drill.reason.begins", written));
      return LocalDateTime.MIN;
    }
  }

  private static long seed(Row root) {
    try {
      return root.number("seed").longValueExact();
    } catch (ArithmeticException e) {
      root.fault("seed", Message.of("drill.reason.whole", "seed"));
      return 0;
    }
  }

  private static List<Variable> variables(Row root) {
    List<Variable> variables = new ArrayList<>();
    for (Row row : root.rows("variables", VARIABLE_KEYS.toArray(String[]::new))) {
      String name = row.text("name");
      if (variables.stream().anyMatch(one -> one.name().equals(name))) {
        row.fault("name", Message.of("rule.reason.twice", name));
      }
      if (row.has("among") == (row.has("from") || row.has("to"))) {
        row.fault("name", Message.of("drill.reason.variable", name));
      } else if (row.has("among")) {
        List<String> words = row.texts("among");
        if (words.isEmpty()) {
          row.fault("among", Message.of("rule.reason.missing", "among"));
        }
        variables.add(new Variable.OneOf(name, words));
      } else {
        variables.add(between(row, name));
      }
    }
    return variables;
  }

  private static Variable between(Row row, String name) {
    int from = InjectReader.whole(row, "from");
    int to = InjectReader.whole(row, "to");
    if (to < from) {
      row.fault("to", Message.of("drill.reason.order", "from", "to"));
    }
    return new Variable.Between(name, from, to);
  }
}
