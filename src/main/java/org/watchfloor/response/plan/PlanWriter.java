package org.watchfloor.response.plan;

import static org.watchfloor.response.plan.MarkWords.flow;
import static org.watchfloor.rule.YamlWords.flow;
import static org.watchfloor.rule.YamlWords.list;
import static org.watchfloor.rule.YamlWords.text;
import static org.watchfloor.rule.YamlWords.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchfloor.rule.YamlWords;

/**
 * Writes a plan as the file it would be read from again: what {@link PlanReader} makes of the text
 * is the very plan. Comments are not part of a plan; only those at the head of a file can be given
 * along. Pure.
 */
public final class PlanWriter {
  private PlanWriter() {}

  /**
   * The whole file.
   *
   * @param heading comment lines that go before it, each with its {@code #}; may be empty
   */
  public static String write(Plan plan, List<String> heading) {
    StringBuilder text = new StringBuilder();
    heading.forEach(line -> text.append(line).append('\n'));
    head(plan).forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    posts(text, plan);
    plan.framework()
        .ifPresent(one -> text.append("framework: ").append(framework(one)).append('\n'));
    sections(text, "", plan.sections());
    if (!plan.levels().isEmpty()) {
      text.append("levels:\n");
      // As printed plans do it: the lowest level first.
      plan.levels().reversed().forEach(level -> level(text, level));
    }
    if (!plan.cards().isEmpty()) {
      text.append("cards:\n");
      plan.cards().forEach(card -> card(text, card));
    }
    return text.toString();
  }

  /** The comment lines a file begins with. */
  public static List<String> heading(String text) {
    return text.lines().takeWhile(line -> line.startsWith("#")).toList();
  }

  /** What a plan says of itself, key and written value. */
  static Map<String, String> head(Plan plan) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("plan", YamlWords.key(plan.key()));
    head.put("title", text(plan.title()));
    head.put("version", text(plan.version()));
    head.put("kind", plan.kind().name());
    plan.parent().ifPresent(parent -> head.put("parent", YamlWords.key(parent)));
    if (!plan.hazards().isEmpty()) {
      head.put("hazards", list(plan.hazards().stream().map(Enum::name).toList()));
    }
    Map<String, String> source = new LinkedHashMap<>();
    source.put("doc", text(plan.source().doc()));
    source.put("status", plan.source().status().name());
    plan.source().validFrom().ifPresent(day -> source.put("valid_from", date(day)));
    head.put("source", flow(source));
    plan.upkeep().approvedBy().ifPresent(by -> head.put("approved_by", text(by)));
    plan.upkeep().filedAt().ifPresent(day -> head.put("filed_at", date(day)));
    plan.upkeep().reviewDue().ifPresent(day -> head.put("review_due", date(day)));
    if (!plan.headquarters().isEmpty()) {
      head.put("headquarters", texts(plan.headquarters()));
    }
    return head;
  }

  /** The rules of a level, key and written value. */
  static Map<String, String> rules(PlanLevel level) {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("level", String.valueOf(level.level().rank()));
    level.decideWithin().ifPresent(time -> rules.put("decide_within", time.toString()));
    rules.put("propose_only", "true");
    rules.put("authorised_posts", texts(level.authorisedPosts()));
    if (!level.townshipPosts().isEmpty()) {
      rules.put("township_posts", texts(level.townshipPosts()));
    }
    level.secondOfficer().ifPresent(second -> rules.put("second_officer", second.toString()));
    rules.put(
        "mandatory_fields",
        list(
            Arrays.stream(StartField.values())
                .filter(level.mandatoryFields()::contains)
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList()));
    level.includes().ifPresent(below -> rules.put("includes", String.valueOf(below.rank())));
    if (!level.reports().isEmpty()) {
      rules.put(
          "reports",
          list(
              level.reports().stream()
                  .map(duty -> flow(Map.of("rule", text(duty.rule())), Mark.of(duty.status())))
                  .toList()));
    }
    if (!level.basis().isEmpty()) {
      Map<String, String> basis = new LinkedHashMap<>();
      for (String key : LevelReader.BASIS_KEYS) {
        Mark mark = level.basis().get(key);
        if (mark != null) {
          basis.put(key, flow(Map.of(), mark));
        }
      }
      rules.put("basis", flow(basis));
    }
    return rules;
  }

  /** An action. */
  static String action(PlanAction action) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("no", String.valueOf(action.no()));
    values.put("post", text(action.post()));
    values.put("text", text(action.text()));
    values.put("limit", action.limit().toString());
    return flow(values, new Mark(action.status(), action.source()));
  }

  /** A line of one of the five parts. */
  static String line(PlanLine line) {
    Map<String, String> values = new LinkedHashMap<>();
    line.post().ifPresent(post -> values.put("post", text(post)));
    values.put("text", text(line.text()));
    line.limit().ifPresent(limit -> values.put("limit", limit.toString()));
    return flow(values, line.mark());
  }

  /** A step of a card. */
  static String step(ActionCard.CardStep step) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("no", String.valueOf(step.no()));
    values.put("text", text(step.text()));
    step.limit().ifPresent(limit -> values.put("limit", limit.toString()));
    return flow(values, step.mark());
  }

  /** A card without its steps. */
  static String cardHead(ActionCard card) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("card", YamlWords.key(card.key()));
    values.put("post", text(card.post()));
    values.put("title", text(card.title()));
    values.put("events", texts(card.events()));
    return flow(values);
  }

  /** A command structure. */
  static String framework(Framework framework) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("code", text(framework.code()));
    values.put("groups", list(framework.groups().stream().map(PlanWriter::group).toList()));
    return flow(values);
  }

  private static String group(Framework.Group group) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("count", group.count().map(String::valueOf).orElse("N"));
    if (!group.label().isEmpty()) {
      values.put("label", text(group.label()));
    }
    if (!group.members().isEmpty()) {
      values.put("members", texts(group.members()));
    }
    return flow(values, group.mark());
  }

  private static void posts(StringBuilder text, Plan plan) {
    if (plan.posts().isEmpty()) {
      return;
    }
    text.append("posts:\n");
    boolean plain =
        plan.posts().entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()));
    plan.posts()
        .forEach((key, title) ->
            text.append(plain ? "  - " : "  " + text(key) + ": ").append(text(title)).append('\n'));
  }

  private static void level(StringBuilder text, PlanLevel level) {
    List<String> lines = new ArrayList<>();
    rules(level).forEach((key, value) -> lines.add(key + ": " + value));
    items(lines, "start_any", level.starts().stream().map(ConditionWriter::start).toList());
    items(lines, "actions", level.actions().stream().map(PlanWriter::action).toList());
    items(lines, "end_any", level.ends().stream().map(ConditionWriter::end).toList());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "  - " : "    ").append(lines.get(i)).append('\n');
    }
    sections(text, "    ", level.sections());
  }

  private static void card(StringBuilder text, ActionCard card) {
    text.append("  - card: ").append(YamlWords.key(card.key())).append('\n');
    text.append("    post: ").append(text(card.post())).append('\n');
    text.append("    title: ").append(text(card.title())).append('\n');
    text.append("    events: ").append(texts(card.events())).append('\n');
    List<String> lines = new ArrayList<>();
    items(lines, "steps", card.steps().stream().map(PlanWriter::step).toList());
    lines.forEach(line -> text.append("    ").append(line).append('\n'));
  }

  private static void sections(
      StringBuilder text, String indent, Map<PlanSection, List<PlanLine>> sections) {
    if (sections.isEmpty()) {
      return;
    }
    text.append(indent).append("sections:\n");
    for (PlanSection section : PlanSection.values()) {
      List<String> lines = new ArrayList<>();
      items(
          lines,
          section.key(),
          sections.getOrDefault(section, List.of()).stream().map(PlanWriter::line).toList());
      lines.forEach(line -> text.append(indent).append("  ").append(line).append('\n'));
    }
  }

  private static void items(List<String> lines, String key, List<String> items) {
    if (!items.isEmpty()) {
      lines.add(key + ":");
      items.forEach(item -> lines.add("  - " + item));
    }
  }

  private static String date(LocalDate day) {
    return day.toString();
  }
}
