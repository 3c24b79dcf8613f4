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
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * Rules of one kind as they hold at this station, read once when they are first asked for: the
 * station's own file of the folder {@code rules}, else the one that comes with the program. While
 * anything is wrong with the station's own, the program's holds. Any thread but the JavaFX thread
 * for the first question and for a change.
 *
 * @param <R> what the rules are read into
 */
public final class RuleFile<R> {
  /** The folder in the station's data folder. */
  public static final String FOLDER = "rules";

  private final Path folder;
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
    folder = data.root().resolve(FOLDER);
    own = folder.resolve(builtIn.substring(builtIn.lastIndexOf('/') + 1));
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

  /** The rules that come with the program, whatever the station's own say. */
  public R builtIn() {
    return readBuiltIn();
  }

  /**
   * Changes the station's own file, whole or not at all, and holds to it at once; where there is
   * none yet, a copy of the program's with the change becomes it. What an editor did to the file
   * meanwhile is read first, and kept.
   *
   * @param change from the rules as they are to what they should be
   * @param writer writes rules as a text that reads back as them; is given the text that holds now
   * @param noted writes what the rules are now down elsewhere; if that fails the file is as it was
   *     before
   * @throws RefusedException if the station's own file has a fault, or cannot be written
   */
  public synchronized void change(
      UnaryOperator<R> change, BiFunction<R, String, String> writer, Consumer<R> noted) {
    rules = null;
    faults = List.of();
    R now = rules();
    if (!faults.isEmpty()) {
      throw new RefusedException(
          Message.of("rule.refused.faulty", own, faults.getFirst().said(), faults.size()));
    }
    Optional<String> before = ownHolds ? text(new RuleSheet(own.toString())) : Optional.empty();
    R fresh = change.apply(now);
    String text = writer.apply(fresh, before.orElseGet(() -> text(builtIn)));
    RuleSheet sheet = new RuleSheet(own.toString());
    if (reader.apply(sheet, text).filter(fresh::equals).isEmpty() || !sheet.faults().isEmpty()) {
      throw new IllegalStateException("Rules do not read back as written: " + sheet.faults());
    }
    write(text);
    try {
      noted.accept(fresh);
    } catch (RuntimeException e) {
      putBack(before);
      throw e;
    }
    rules = fresh;
    ownHolds = true;
  }

  private void putBack(Optional<String> before) {
    if (before.isPresent()) {
      write(before.get());
      return;
    }
    try {
      Files.deleteIfExists(own);
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private void write(String text) {
    try {
      WholeFile.write(own, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  private RefusedException cannotWrite(IOException e) {
    return new RefusedException(
        Message.of("rule.refused.write", own, String.valueOf(e.getMessage())), e);
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
