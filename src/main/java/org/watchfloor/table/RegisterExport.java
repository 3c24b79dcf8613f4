package org.watchfloor.table;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * Gives a whole register away as a file that {@link Importer} reads again: a row that nobody
 * touched comes back as unchanged, one that was corrected in a spreadsheet as changed. Points are
 * in WGS 84. Any thread but the JavaFX thread.
 */
public final class RegisterExport {
  private final List<Register<?>> registers;
  private final Realm realm;

  @Inject
  public RegisterExport(Set<Register<?>> registers, Realm realm) {
    this.realm = realm;
    this.registers = registers.stream().sorted(Comparator.comparing(one -> one.kind())).toList();
  }

  /** The registers that can be given away, by their words, sorted. */
  public List<String> kinds() {
    return registers.stream().filter(Register::givenAway).<String>map(Register::kind).toList();
  }

  /**
   * Writes a register to a new file, whole or not at all.
   *
   * @param kind the word of the register
   * @param file what it ends with says its form: csv, xlsx or geojson
   * @param texts the language of headers and codes
   * @param reason why a register of personal data is taken; empty for others
   * @return what was written, in a sentence
   * @throws RefusedException if there is no such register, it stays here, the officer may not take
   *     it, the form is unknown, the file is there already or cannot be written
   */
  public Message write(String kind, Path file, Texts texts, String reason) {
    find(kind);
    if (Files.exists(file)) {
      throw RefusedException.of("table.export.exists", file);
    }
    return replace(kind, file, texts, reason);
  }

  /** Whether there is a register of this word, be it one that stays here. */
  public boolean knows(String kind) {
    return registers.stream().anyMatch(one -> one.kind().equals(kind));
  }

  /** Whether a register has personal data, so that a reason must be given. */
  public boolean personal(String kind) {
    return registers.stream().anyMatch(one -> one.kind().equals(kind) && one.personal());
  }

  /** The same for somebody who was asked: a file that is there is written over. */
  public Message replace(String kind, Path file, Texts texts, String reason) {
    Register<?> register = find(kind);
    // An unknown form is told before anybody is asked for anything.
    RegisterForm.of(file);
    List<Column> columns = columns(register);
    List<String> heads =
        columns.stream().map(column -> first(texts.get(column.headerKey()))).toList();
    List<List<@Nullable Object>> rows =
        register.current().stream().map(row -> cells(columns, row.values(), texts)).toList();
    int leftOut = register.leftOut();
    register.release(reason, String.valueOf(file.getFileName()), rows.size());
    try {
      List<String> keys = columns.stream().map(Column::key).toList();
      RowsFile.write(
          file, new RowsFile.Sheet(keys, heads, rows), realm, texts, register.personal());
    } catch (IOException e) {
      throw new RefusedException(
          RefusedException.of("table.export.unwritable", file, String.valueOf(e.getMessage()))
              .said(),
          e);
    }
    Message done = Message.of("table.export.done", register.name(), rows.size(), file);
    return leftOut == 0 ? done : Message.of(register.leftOutKey(), done, leftOut);
  }

  private Register<?> find(String kind) {
    Register<?> found =
        registers.stream()
            .filter(one -> one.kind().equals(kind))
            .findFirst()
            .orElseThrow(
                () -> RefusedException.of("table.refused.kind", kind, String.join(" / ", kinds())));
    if (!found.givenAway()) {
      throw RefusedException.of("table.export.stays", found.name(), String.join(" / ", kinds()));
    }
    return found;
  }

  private static <T> List<Column> columns(Register<T> register) {
    return register.columns();
  }

  private static List<@Nullable Object> cells(
      List<Column> columns, Map<String, Object> values, Texts texts) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : columns) {
      cells.add(cell(column, values.get(column.key()), texts));
    }
    return cells;
  }

  /** Numbers stay numbers; all else is text as a clerk would type it. */
  private static @Nullable Object cell(Column column, @Nullable Object value, Texts texts) {
    return switch (value) {
      case null -> null;
      case Boolean yes -> first(texts.get(yes ? "table.yes" : "table.no"));
      case Enum<?> code -> code(column, code, texts);
      case Collection<?> codes ->
          codes.stream()
              .map(one -> code(column, (Enum<?>) one, texts))
              .collect(Collectors.joining("; "));
      case Number number -> number;
      default -> value.toString();
    };
  }

  private static String code(Column column, Enum<?> code, Texts texts) {
    String label = column.codes().get(code.name());
    return label == null ? code.name().toLowerCase(Locale.ROOT) : first(texts.get(label));
  }

  /** The first of the names a text lists is the one that is shown. */
  private static String first(String names) {
    return names.split("\\|", -1)[0];
  }
}
