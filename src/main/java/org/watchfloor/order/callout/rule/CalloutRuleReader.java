package org.watchfloor.order.callout.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.rule.CalloutRules.Attempts;
import org.watchfloor.order.callout.rule.CalloutRules.Limit;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.rule.Basis;
import org.watchfloor.rule.RuleSheet;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.rule.RuleStatus;
import org.watchfloor.warning.WarningColour;

/** Reads {@code callout.yaml}; the layout is explained in the file itself. Pure; any thread. */
final class CalloutRuleReader {
  private CalloutRuleReader() {}

  /** The rules of a text; what is wrong stands on the sheet. */
  static Optional<CalloutRules> read(RuleSheet sheet, String text) {
    return sheet
        .root(
            text,
            "version",
            "automatic",
            "times",
            "attempts",
            "questions",
            "leaders",
            "lists",
            "orders")
        .map(CalloutRuleReader::rules);
  }

  private static CalloutRules rules(Row root) {
    if (root.number("version").compareTo(BigDecimal.ONE) > 0) {
      root.fault("version", Message.of("rule.reason.newer"));
    }
    return new CalloutRules(
        root.yes("automatic"),
        times(root),
        root.row("attempts", "count", "source", "status")
            .map(row -> new Attempts(count(row, "count"), basis(row)))
            .orElse(new Attempts(1, new Basis("", RuleStatus.OURS))),
        questions(root),
        root.texts("leaders"),
        root.rows("lists", "colours", "kinds", "groups", "source", "status").stream()
            .map(row ->
                new ListRule(
                    Set.copyOf(row.constants("colours", WarningColour.class)),
                    row.texts("kinds"),
                    groups(row),
                    basis(row)))
            .toList(),
        root.row("orders", "posts", "most", "source", "status")
            .map(CalloutRuleReader::orders)
            .orElse(new GroupRule(CalloutGroup.ORDER, List.of(), List.of(), 1, false, Set.of())));
  }

  private static GroupRule orders(Row row) {
    checkBasis(row);
    return new GroupRule(
        CalloutGroup.ORDER, List.of(), row.texts("posts"), count(row, "most"), false, Set.of());
  }

  private static Map<TimeKey, Limit> times(Row root) {
    Map<TimeKey, Limit> times = new EnumMap<>(TimeKey.class);
    for (Row row : root.rows("times", "key", "length", "source", "status")) {
      TimeKey key = row.constant("key", TimeKey.class);
      if (times.put(key, new Limit(row.length("length"), basis(row))) != null) {
        row.fault("key", Message.of("rule.reason.twice", key.name()));
      }
    }
    for (TimeKey key : TimeKey.values()) {
      if (!times.containsKey(key)) {
        root.fault("times", Message.of("rule.reason.missing", key.name()));
      }
    }
    return times;
  }

  private static List<Question> questions(Row root) {
    List<Question> questions = new ArrayList<>();
    for (Row row : root.rows("questions", "key", "zh", "en", "source", "status")) {
      checkBasis(row);
      Question one = new Question(row.text("key"), row.text("zh"), row.text("en"));
      if (questions.stream().anyMatch(other -> other.key().equals(one.key()))) {
        row.fault("key", Message.of("rule.reason.twice", one.key()));
      }
      questions.add(one);
    }
    return questions;
  }

  private static List<GroupRule> groups(Row row) {
    List<GroupRule> groups =
        row.rows("groups", "group", "units", "posts", "most", "answers", "risks").stream()
            .map(one ->
                new GroupRule(
                    one.constant("group", CalloutGroup.class),
                    one.texts("units"),
                    one.texts("posts"),
                    one.has("most") ? count(one, "most") : 0,
                    one.yes("answers"),
                    Set.copyOf(one.constants("risks", RiskKind.class))))
            .toList();
    if (groups.isEmpty()) {
      row.fault("groups", Message.of("rule.reason.missing", "groups"));
    }
    return groups;
  }

  private static int count(Row row, String key) {
    BigDecimal count = row.number(key);
    if (count.stripTrailingZeros().scale() > 0 || count.compareTo(BigDecimal.TEN.pow(4)) > 0) {
      row.fault(key, Message.of("rule.reason.number", key, count.toPlainString()));
      return 1;
    }
    return count.intValue();
  }

  /** Every row says what it rests on, also where nothing but the file shows it. */
  private static void checkBasis(Row row) {
    row.text("source");
    row.constant("status", RuleStatus.class);
  }

  private static Basis basis(Row row) {
    return new Basis(row.text("source"), row.constant("status", RuleStatus.class));
  }
}
