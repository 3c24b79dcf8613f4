package org.watchfloor.table;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Progress;

/**
 * Reads and checks the files of registers: the door of this package for the command line and the
 * views. Any thread; reads disk, so never the JavaFX thread.
 */
public final class Importer {
  /** Headers shown in a refusal. */
  private static final int SHOWN = 20;

  private static final int SHOWN_CHARS = 40;

  private final List<Register<?>> registers;
  private final Realm realm;
  private final TableReader reader = new TableReader();
  private final Spellings spellings = new Spellings();

  @Inject
  public Importer(Set<Register<?>> registers, Realm realm) {
    this.realm = realm;
    this.registers = registers.stream().sorted(Comparator.comparing(r -> r.kind())).toList();
  }

  /** The words {@code --as} understands, sorted. */
  public List<String> kinds() {
    return registers.stream().<String>map(Register::kind).toList();
  }

  /**
   * What people call a register.
   *
   * @throws RefusedException if there is none of this word
   */
  public Message name(String kind) {
    return named(kind).name();
  }

  /** The same as {@link #prepare(Path, ImportSpec, Progress)} where nobody watches. */
  public PreparedImport<?> prepare(Path path, ImportSpec spec) {
    return prepare(path, spec, Progress.UNWATCHED);
  }

  /**
   * Reads the file and checks every row; changes nothing.
   *
   * @param progress is told of the rows, and asked whether to go on
   * @throws RefusedException if the whole file is refused: unreadable, of a drill in a real
   *     station, no such register, required columns missing
   * @throws java.util.concurrent.CancellationException if somebody asked to stop
   */
  public PreparedImport<?> prepare(Path path, ImportSpec spec, Progress progress) {
    Table table = reader.read(path);
    RealmColumn.refuse(table, realm);
    Register<?> register = spec.kind().isPresent() ? named(spec.kind().get()) : guess(table);
    return prepare(table, register, spec, progress);
  }

  private <T> PreparedImport<T> prepare(
      Table table, Register<T> register, ImportSpec spec, Progress progress) {
    HeaderMatch match = HeaderMatch.of(table, register.columns(), spellings);
    if (!match.missing().isEmpty()) {
      String missing = String.join(" / ", match.missing().stream().map(spellings::label).toList());
      throw RefusedException.of("table.refused.columns", table.file(), missing, headers(match));
    }
    return new ImportCheck<>(register, match, spec, spellings).run(progress);
  }

  private Register<?> named(String kind) {
    return registers.stream()
        .filter(register -> register.kind().equals(kind))
        .findFirst()
        .orElseThrow(
            () -> RefusedException.of("table.refused.kind", kind, String.join(" / ", kinds())));
  }

  /** The register whose required columns are all there and of whose columns most are. */
  private Register<?> guess(Table table) {
    Register<?> best = null;
    int most = 0;
    boolean tie = false;
    String headers = "";
    for (Register<?> register : registers) {
      HeaderMatch match = HeaderMatch.of(table, register.columns(), spellings);
      headers = headers(match);
      int found = match.missing().isEmpty() ? match.found().size() : 0;
      tie = found == most || tie && found < most;
      if (found > most) {
        best = register;
        most = found;
      }
    }
    if (best == null || tie) {
      throw RefusedException.of(
          "table.refused.guess", table.file(), headers, String.join(" / ", kinds()));
    }
    return best;
  }

  private static String headers(HeaderMatch match) {
    return String.join(
        " / ", match.headers().values().stream().limit(SHOWN).map(Importer::shortened).toList());
  }

  private static String shortened(String header) {
    return header.length() <= SHOWN_CHARS ? header : header.substring(0, SHOWN_CHARS) + "…";
  }
}
