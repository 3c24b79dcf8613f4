package org.watchfloor.response.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a plan as the file it would be read from again: what {@link PlanReader} makes of the text
 * is the very plan. Comments are not part of a plan; only those at the head of a file can be given
 * along. Pure.
 */
public final class PlanWriter {
  /** The words of a condition; what else it says are numbers and names of the program. */
  private static final List<String> WORDS = List.of("event", "station", "text");

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
    head.put("plan", plan.key());
    head.put("title", text(plan.title()));
    head.put("version", text(plan.version()));
    head.put("kind", plan.kind().name());
    plan.parent().ifPresent(parent -> head.put("parent", parent));
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

  /** A condition that may start a level. */
  static String start(StartRule rule) {
    return flow(condition(values(rule.condition())), rule.mark());
  }

  /** A condition that may end a level. */
  static String end(EndRule rule) {
    return flow(condition(values(rule.condition())), rule.mark());
  }

  /** What makes a condition the same in two versions: what it says without its source. */
  static String key(StartRule rule) {
    return flow(condition(values(rule.condition())));
  }

  static String key(EndRule rule) {
    return flow(condition(values(rule.condition())));
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
    values.put("card", card.key());
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
    items(lines, "start_any", level.starts().stream().map(PlanWriter::start).toList());
    items(lines, "actions", level.actions().stream().map(PlanWriter::action).toList());
    items(lines, "end_any", level.ends().stream().map(PlanWriter::end).toList());
    for (int i = 0; i < lines.size(); i++) {
      text.append(i == 0 ? "  - " : "    ").append(lines.get(i)).append('\n');
    }
    sections(text, "    ", level.sections());
  }

  private static void card(StringBuilder text, ActionCard card) {
    text.append("  - card: ").append(card.key()).append('\n');
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

  /** What a condition says, by the keys it has in a file, in plain words. */
  static Map<String, String> values(StartCondition condition) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (condition) {
      case StartCondition.Warning warning -> {
        values.put("type", "WARNING");
        values.put("event", warning.event());
        values.put("color", warning.colour().name());
        warning.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.WaterLevel water -> {
        values.put("type", "WATER_LEVEL");
        values.put("station", water.station());
        values.put("datum", water.datum().name());
        values.put("value", String.valueOf(water.metres()));
        values.put("forecast", String.valueOf(water.forecast()));
        water.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.Rainfall rain -> {
        values.put("type", "RAINFALL");
        values.put("within", rain.within().toString());
        values.put("value", String.valueOf(rain.millimetres()));
        rain.station().ifPresent(station -> values.put("station", station));
        rain.hazard().ifPresent(hazard -> values.put("hazard", hazard.name()));
      }
      case StartCondition.SuperiorResponse above -> {
        values.put("type", "SUPERIOR_RESPONSE");
        values.put("level", String.valueOf(above.level().rank()));
      }
      case StartCondition.Situation situation -> {
        values.put("type", "SITUATION");
        values.put("text", situation.text());
      }
      case StartCondition.PostDecision ignored -> values.put("type", "POST_DECISION");
    }
    return values;
  }

  /** The same of a condition that ends a level. */
  static Map<String, String> values(EndCondition condition) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (condition) {
      case EndCondition.WarningCancelled ignored -> values.put("type", "WARNING_CANCELLED");
      case EndCondition.SuperiorEnded ignored -> values.put("type", "SUPERIOR_ENDED");
      case EndCondition.Situation situation -> {
        values.put("type", "SITUATION");
        values.put("text", situation.text());
      }
      case EndCondition.PostDecision ignored -> values.put("type", "POST_DECISION");
    }
    return values;
  }

  private static Map<String, String> condition(Map<String, String> values) {
    Map<String, String> written = new LinkedHashMap<>(values);
    WORDS.forEach(key -> written.computeIfPresent(key, (same, words) -> text(words)));
    return written;
  }

  private static String flow(Map<String, String> values, Optional<Mark> mark) {
    return mark.map(one -> flow(values, one)).orElseGet(() -> flow(values));
  }

  private static String flow(Map<String, String> values, Mark mark) {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put("status", mark.status().name());
    mark.source().ifPresent(source -> all.put("source", text(source)));
    return flow(all);
  }

  private static String flow(Map<String, String> values) {
    return values.entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String list(List<String> items) {
    return items.stream().collect(Collectors.joining(", ", "[", "]"));
  }

  /** A list of words. */
  static String texts(List<String> items) {
    return list(items.stream().map(PlanWriter::text).toList());
  }

  private static String date(LocalDate day) {
    return day.toString();
  }

  /** Words, quoted unless they are plainly words. */
  static String text(String words) {
    return !words.isEmpty()
            && Character.isIdeographic(words.codePointAt(0))
            && words.codePoints().allMatch(PlanWriter::plain)
        ? words
        : quoted(words);
  }

  /** Quoted, so that no sign in it and no look of it (true, 1.0, 11E02) means anything to YAML. */
  static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(sign -> {
          if (sign == '"' || sign == '\\') {
            quoted.append('\\').appendCodePoint(sign);
          } else if (sign < 0x20
              || sign >= 0x7f && sign < 0xa0
              || sign == 0x2028
              || sign == 0x2029
              || sign == 0xfeff
              || sign >= 0xd800 && sign < 0xe000) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", sign));
          } else {
            quoted.appendCodePoint(sign);
          }
        });
    return quoted.append('"').toString();
  }

  private static boolean plain(int sign) {
    return Character.isIdeographic(sign)
        || sign >= '0' && sign <= '9'
        || sign >= 'A' && sign <= 'z' && Character.isLetter(sign)
        || "。，、；（）“”《》".indexOf(sign) >= 0;
  }
}
