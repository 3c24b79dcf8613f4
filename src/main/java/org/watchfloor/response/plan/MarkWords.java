package org.watchfloor.response.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.rule.YamlWords;

/** Lines of a plan file with the mark of how sure they are. Pure. */
final class MarkWords {
  private MarkWords() {}

  /** A mapping in one line, of values that are written already, with the mark if there is one. */
  static String flow(Map<String, String> values, Optional<Mark> mark) {
    return mark.map(one -> flow(values, one)).orElseGet(() -> YamlWords.flow(values));
  }

  static String flow(Map<String, String> values, Mark mark) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put("status", mark.status().name());
    mark.source().ifPresent(source -> all.put("source", YamlWords.text(source)));
    return YamlWords.flow(all);
  }
}
