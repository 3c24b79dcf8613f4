package org.watchfloor.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;

/**
 * Rules of one kind as they hold at this station, read once when they are first asked for: the
 * station's own file of the folder {@code rules}, else the one that comes with the program. While
 * anything is wrong with the station's own, the program's holds. Any thread but the JavaFX thread
 * for the first question.
 *
 * @param <R> what the rules are read into
 */
public final class RuleFile<R> {
  private final Path own;
  private final String builtIn;
  private final BiFunction<RuleSheet, String, Optional<R>> reader;
  private List<RuleFault> faults = List.of();
  private @Nullable R rules;
  private boolean ownHolds;

  /**
   * A file nobody has read yet.
   *
   * @param builtIn where the program's own lies among its resources; the station's has the same
   *     name
   * @param reader reads a text; what is wrong stands on the sheet
   */
  public RuleFile(
      DataFolder data, String builtIn, BiFunction<RuleSheet, String, Optional<R>> reader) {
    this.own =
        data.root().resolve("rules").resolve(builtIn.substring(builtIn.lastIndexOf('/') + 1));
    this.builtIn = builtIn;
    this.reader = reader;
  }

  /** The rules. */
  public synchronized R rules() {
    R known = rules;
    if (known == null) {
      Optional<R> found = readOwn();
      ownHolds = found.isPresent();
      known = found.orElseGet(this::readBuiltIn);
      rules = known;
    }
    return known;
  }

  /** What is wrong with the station's own file; nothing where there is none. */
  public synchronized List<RuleFault> faults() {
    rules();
    return faults;
  }

  /** Whether the station's own file holds. */
  public synchronized boolean own() {
    rules();
    return ownHolds;
  }

  private Optional<R> readOwn() {
    if (!Files.exists(own)) {
      return Optional.empty();
    }
    RuleSheet sheet = new RuleSheet(own.toString());
    Optional<R> read = text(sheet).flatMap(text -> reader.apply(sheet, text));
    faults = sheet.faults();
    return faults.isEmpty() ? read : Optional.empty();
  }

  private Optional<String> text(RuleSheet sheet) {
    try {
      return Optional.of(Files.readString(own));
    } catch (IOException e) {
      sheet.fault(1, Message.of("rule.reason.unreadable", String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private R readBuiltIn() {
    RuleSheet sheet = new RuleSheet(builtIn);
    return reader
        .apply(sheet, text(builtIn))
        .filter(read -> sheet.faults().isEmpty())
        .orElseThrow(() -> new IllegalStateException(sheet.faults().toString()));
  }

  /** The text of a file that comes with the program. */
  public static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(RuleFile.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
