package org.watchfloor.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Texts;

/** What can be listed, each with a sentence; known without a station. */
final class ListKinds {
  /** A kind is its key below this. */
  private static final String STEM = "cli.list.kind.";

  /** The same of what only goes out as a whole and is no list. */
  private static final String EXPORT_STEM = "cli.export.kind.";

  static final List<String> FIELDS = List.of("kind", "about");

  private ListKinds() {}

  static List<Map<String, Object>> rows(Texts texts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String kind : texts.below(STEM)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("kind", kind);
      row.put("about", texts.get(STEM + kind));
      rows.add(row);
    }
    return rows;
  }

  /** For the end of the help. */
  static String[] footer(Texts texts) {
    return footer(texts, texts.below(STEM));
  }

  /** The same of some of the kinds. */
  static String[] footer(Texts texts, Collection<String> kinds) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("cli.list.kinds"));
    Collection<String> exported = texts.below(EXPORT_STEM);
    int widest = kinds.stream().mapToInt(String::length).max().orElse(0);
    for (String kind : kinds) {
      String stem = exported.contains(kind) ? EXPORT_STEM : STEM;
      lines.add("  " + kind + " ".repeat(widest - kind.length() + 2) + texts.get(stem + kind));
    }
    return lines.toArray(String[]::new);
  }
}
