package org.watchfloor.incident.rule;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;

/**
 * The rules that hold at this station, read once when they are first asked for: its own files of
 * the folder {@code rules}, else those that come with the program. Any thread but the JavaFX thread
 * for the first question.
 */
@Singleton
public final class RuleBook {
  private static final String FIGURES = "figures.yaml";
  private static final String REPORTS = "reporting.yaml";

  private final Path folder;
  private final List<RuleFault> faults = new ArrayList<>();
  private Optional<FigureRules> figures = Optional.empty();
  private Optional<ReportRules> reports = Optional.empty();

  @Inject
  RuleBook(DataFolder data) {
    folder = data.root().resolve("rules");
  }

  /** The rules of figures. */
  public synchronized FigureRules figures() {
    if (figures.isEmpty()) {
      figures = Optional.of(read(FIGURES, FigureRuleReader::read));
    }
    return figures.get();
  }

  /** The rules of reporting. */
  public synchronized ReportRules reports() {
    if (reports.isEmpty()) {
      FigureRules known = figures();
      reports =
          Optional.of(read(REPORTS, (sheet, text) -> ReportRuleReader.read(sheet, text, known)));
    }
    return reports.get();
  }

  /** What is wrong with the station's own files; while anything is, the program's own hold. */
  public synchronized List<RuleFault> faults() {
    reports();
    return List.copyOf(faults);
  }

  private <R> R read(String name, BiFunction<RuleSheet, String, Optional<R>> reader) {
    Path own = folder.resolve(name);
    if (Files.exists(own)) {
      RuleSheet sheet = new RuleSheet(own.toString());
      Optional<R> rules = text(own, sheet).flatMap(text -> reader.apply(sheet, text));
      if (rules.isPresent() && sheet.faults().isEmpty()) {
        return rules.get();
      }
      faults.addAll(sheet.faults());
    }
    RuleSheet sheet = new RuleSheet(name);
    return reader
        .apply(sheet, builtIn(name))
        .filter(rules -> sheet.faults().isEmpty())
        .orElseThrow(() -> new IllegalStateException(sheet.faults().toString()));
  }

  private static Optional<String> text(Path file, RuleSheet sheet) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      sheet.fault(1, Message.of("rule.reason.unreadable", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The text of a file that comes with the program. */
  static String builtIn(String name) {
    try (InputStream in =
        Objects.requireNonNull(RuleBook.class.getResourceAsStream("/incident/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
