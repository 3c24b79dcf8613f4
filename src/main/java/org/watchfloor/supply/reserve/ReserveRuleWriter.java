package org.watchfloor.supply.reserve;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.YamlWords;
import org.watchfloor.supply.reserve.ReserveRules.Target;

/** Writes norms of reserves as a rule file that reads back as the same norms. Pure. */
final class ReserveRuleWriter {
  private ReserveRuleWriter() {}

  /**
   * The whole file.
   *
   * @param before the text that holds now: the remarks at its head are kept, as they say what the
   *     keys mean
   */
  static String write(ReserveRules rules, String before) {
    StringBuilder text = new StringBuilder(head(before));
    text.append("version: 1\n\ntarget: ").append(target(rules.target())).append("\n");
    list(text, "goods", rules.goods().stream().map(ReserveRuleWriter::goods).toList());
    list(text, "norms", rules.norms().stream().map(ReserveRuleWriter::norm).toList());
    return text.toString();
  }

  private static String head(String before) {
    return before
        .lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static void list(StringBuilder text, String key, List<String> lines) {
    text.append("\n").append(key).append(lines.isEmpty() ? ": []\n" : ":\n");
    lines.forEach(line -> text.append("  - ").append(line).append("\n"));
  }

  private static String target(Target target) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("people", String.valueOf(target.people()));
    values.put("days", String.valueOf(target.days()));
    return marked(values, target.basis());
  }

  private static String goods(Goods goods) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("key", YamlWords.text(goods.key()));
    values.put("name", YamlWords.text(goods.name()));
    values.put("unit", YamlWords.text(goods.unit()));
    values.put(
        "items", YamlWords.list(goods.items().stream().map(ReserveRuleWriter::counted).toList()));
    return YamlWords.flow(values);
  }

  private static String counted(Counted counted) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("prefix", YamlWords.text(counted.prefix()));
    values.put("unit", YamlWords.text(counted.unit()));
    String spec = counted.spec();
    if (spec != null) {
      values.put("spec", YamlWords.text(spec));
    }
    values.put("holds", counted.holds().toPlainString());
    return YamlWords.flow(values);
  }

  private static String norm(Norm norm) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("goods", YamlWords.text(norm.goods().key()));
    values.put("per", norm.per().name());
    BigDecimal amount = norm.amount();
    if (amount != null) {
      values.put("amount", amount.toPlainString());
    }
    if (norm.daily()) {
      values.put("daily", "true");
    }
    return marked(values, norm.basis());
  }

  private static String marked(Map<String, String> values, Basis basis) {
    values.put("source", YamlWords.text(basis.source()));
    values.put("status", basis.status().name());
    return YamlWords.flow(values);
  }
}
