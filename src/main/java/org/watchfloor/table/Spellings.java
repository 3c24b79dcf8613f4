package org.watchfloor.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;

/**
 * What people write for a column or a code, in both languages, and when two such words are the
 * same: width, letter case, blanks and asterisks do not count. Any thread.
 */
final class Spellings {
  private static final Pattern IGNORED = Pattern.compile("[\\s*:]+");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[\u3010][^)\\]\u3011]*[)\\]\u3011]");
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\|");

  private final Texts chinese = new Texts(Language.ZH);
  private final Texts english = new Texts(Language.EN);

  /** The name a column is shown by when the file does not have it. */
  String label(Column column) {
    return all(column.headerKey()).getFirst();
  }

  /** Every name of a column, made comparable. */
  List<String> headers(Column column) {
    List<String> names = new ArrayList<>();
    names.add(comparable(column.key()));
    all(column.headerKey()).forEach(name -> names.add(comparable(name)));
    return names;
  }

  /** Every spelling of every code of a column, made comparable, with its code. */
  Map<String, String> codes(Column column) {
    Map<String, String> codes = new LinkedHashMap<>();
    column
        .codes()
        .forEach((code, labelKey) -> {
          codes.put(comparable(code), code);
          all(labelKey).forEach(label -> codes.putIfAbsent(comparable(label), code));
        });
    column
        .spellings()
        .forEach((code, key) -> all(key).forEach(s -> codes.putIfAbsent(comparable(s), code)));
    return codes;
  }

  /** The allowed values as a clerk would type them, by code. */
  Map<String, String> shownCodes(Column column) {
    Map<String, String> shown = new LinkedHashMap<>();
    column.codes().forEach((code, labelKey) -> shown.put(code, chinese.get(labelKey)));
    return shown;
  }

  /** The words a text lists in both languages. */
  List<String> all(String key) {
    List<String> words = new ArrayList<>(BETWEEN_NAMES.splitAsStream(chinese.get(key)).toList());
    words.addAll(BETWEEN_NAMES.splitAsStream(english.get(key)).toList());
    return words;
  }

  static String comparable(String word) {
    return IGNORED.matcher(Width.half(word)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Without what stands in brackets, as the unit behind a header. */
  static String withoutBrackets(String comparable) {
    return BRACKETS.matcher(comparable).replaceAll("");
  }
}
