package org.watchfloor.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * Reads one cell as what its column holds. Latitude and longitude are read as a pair by {@link
 * PointReader}. One per import, since it looks up a column's codes once; one thread.
 */
final class CellReader {
  private static final int TEXT_CHARS = 1000;
  private static final int ID_CHARS = 64;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-_./#+]*");
  private static final Pattern BETWEEN_CODES = Pattern.compile("[;,/\u3001]");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final Spellings spellings;
  private final Map<Column, Map<String, String>> codes = new HashMap<>();
  private final Set<String> yes;
  private final Set<String> no;

  CellReader(Spellings spellings) {
    this.spellings = spellings;
    this.yes = comparable(spellings.all("table.yes"));
    this.no = comparable(spellings.all("table.no"));
  }

  CellReading read(Column column, Table.Cell cell) {
    if (cell.isBlank()) {
      return blank(column, cell, spellings);
    }
    if (cell.kind() == Table.Kind.ERROR) {
      return error(cell);
    }
    CellReading unusable = unusable(cell);
    if (unusable != null) {
      return unusable;
    }
    if (column.type() == ColumnType.TEXT) {
      return text(cell.text());
    }
    if (column.type() == ColumnType.CODE || column.type() == ColumnType.CODES) {
      return code(column, cell.text());
    }
    if (Width.hasWide(cell.text())) {
      return wide(cell.text());
    }
    return switch (column.type()) {
      case ID -> id(cell);
      case INTEGER, DECIMAL -> NumberReader.read(column, cell);
      case DATE -> DateReader.read(cell);
      case YES_NO -> yesNo(cell.text());
      case AREA_CODE -> areaCode(cell.text());
      case PHONE -> PhoneReader.read(cell.text());
      case LONGITUDE, LATITUDE, TEXT, CODE, CODES ->
          throw new IllegalStateException(column.type() + " is not read here");
    };
  }

  static CellReading blank(Column column, Table.Cell cell, Spellings spellings) {
    Table.Merge merge = cell.merge();
    if (merge != null) {
      return CellReading.wrong(
          Fault.MERGED,
          Message.of("table.reason.merged", merge.range()),
          Message.of("table.fix.merged", merge.value()));
    }
    return column.required()
        ? CellReading.wrong(
            Fault.MISSING,
            Message.of("table.reason.missing"),
            Message.of("table.fix.missing", spellings.label(column)))
        : CellReading.EMPTY;
  }

  static CellReading wide(String text) {
    return CellReading.wrong(
        Fault.WIDTH, Message.of("table.reason.width"), fix(Width.half(text).strip()));
  }

  static CellReading error(Table.Cell cell) {
    boolean uncomputed = cell.text().startsWith("=");
    return CellReading.wrong(
        Fault.FORM,
        Message.of(uncomputed ? "table.reason.uncomputed" : "table.reason.formula"),
        Message.of(uncomputed ? "table.fix.uncomputed" : "table.fix.formula"));
  }

  /** What no column takes: too much, control characters, a formula that came as text. */
  static @Nullable CellReading unusable(Table.Cell cell) {
    if (cell.kind() == Table.Kind.LONG) {
      return CellReading.wrong(
          Fault.FORM,
          Message.of("table.reason.long", Limits.CELL_CHARS),
          Message.of("table.fix.quotes"));
    }
    if (cell.text().chars().anyMatch(TextDecoder::isControl)) {
      return CellReading.wrong(
          Fault.FORM, Message.of("table.reason.control"), Message.of("table.fix.control"));
    }
    return cell.text().startsWith("=")
        ? CellReading.wrong(
            Fault.FORM, Message.of("table.reason.formula_text"), Message.of("table.fix.formula"))
        : null;
  }

  /** "Should be …": the value to type instead. */
  static Message fix(String value) {
    return Message.of("table.fix.value", value);
  }

  private static CellReading text(String raw) {
    String text = BLANKS.matcher(Width.halfLettersAndDigits(raw)).replaceAll(" ");
    return text.length() <= TEXT_CHARS
        ? CellReading.value(text)
        : CellReading.wrong(
            Fault.FORM,
            Message.of("table.reason.long", TEXT_CHARS),
            Message.of("table.fix.shorten", TEXT_CHARS));
  }

  private static CellReading id(Table.Cell cell) {
    if (cell.kind() == Table.Kind.DATE) {
      return CellReading.wrong(
          Fault.FORM, Message.of("table.reason.id_date"), Message.of("table.fix.id_date"));
    }
    String text = cell.text();
    String tight = BLANKS.matcher(text).replaceAll("");
    if (!tight.equals(text)) {
      return CellReading.wrong(Fault.FORM, Message.of("table.reason.blanks"), fix(tight));
    }
    return text.length() <= ID_CHARS && ID.matcher(text).matches()
        ? CellReading.value(text)
        : CellReading.wrong(
            Fault.FORM, Message.of("table.reason.id"), Message.of("table.fix.id", ID_CHARS));
  }

  private static CellReading areaCode(String text) {
    boolean digits = DIGITS.matcher(text).matches();
    if (digits && text.length() == 12) {
      return CellReading.value(text);
    }
    boolean shorter = digits && (text.length() == 6 || text.length() == 9);
    return CellReading.wrong(
        Fault.FORM,
        Message.of("table.reason.area"),
        shorter ? fix(text + "0".repeat(12 - text.length())) : Message.of("table.fix.area"));
  }

  private CellReading yesNo(String text) {
    String word = Spellings.comparable(text);
    if (yes.contains(word) || no.contains(word)) {
      return CellReading.value(yes.contains(word));
    }
    return CellReading.wrong(
        Fault.CODE, Message.of("table.reason.yes_no"), Message.of("table.fix.yes_no"));
  }

  private CellReading code(Column column, String text) {
    Map<String, String> known = codes.computeIfAbsent(column, spellings::codes);
    String[] words =
        column.type() == ColumnType.CODES
            ? BETWEEN_CODES.split(Width.half(text))
            : new String[] {text};
    Set<String> found = new LinkedHashSet<>();
    for (String word : words) {
      String code = known.get(Spellings.comparable(word));
      if (code == null && !word.isBlank()) {
        return unknownCode(column, known, word.strip());
      }
      if (code != null) {
        found.add(code);
      }
    }
    if (found.isEmpty()) {
      return unknownCode(column, known, text);
    }
    return CellReading.value(column.type() == ColumnType.CODES ? found : found.iterator().next());
  }

  private CellReading unknownCode(Column column, Map<String, String> known, String word) {
    Map<String, String> shown = spellings.shownCodes(column);
    Message reason = Message.of("table.reason.code", word, String.join(" / ", shown.values()));
    return CellReading.wrong(
        Fault.CODE,
        reason,
        Nearest.code(Spellings.comparable(word), known)
            .map(code -> fix(shown.getOrDefault(code, code)))
            .orElse(Message.of("table.fix.code")));
  }

  private static Set<String> comparable(List<String> words) {
    Set<String> comparable = new LinkedHashSet<>();
    words.forEach(word -> comparable.add(Spellings.comparable(word)));
    return comparable;
  }
}
