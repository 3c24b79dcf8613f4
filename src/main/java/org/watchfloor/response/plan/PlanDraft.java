package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan while it is being edited: parts of lines, each line a few words by the keys they have in a
 * plan file. It may hold anything; whether it is a plan the reader says, of the text it makes.
 * Immutable; pure.
 */
public final class PlanDraft {
  /** The parts whose lines are single words, not lists; the plan as a whole has the others too. */
  public static final String HEAD = "head";

  public static final String POSTS = "posts";
  public static final String FRAMEWORK = "framework";
  public static final String RULES = "rules";
  public static final String START = "start_any";
  public static final String ACTIONS = "actions";
  public static final String END = "end_any";
  public static final String SECTIONS = "sections.";
  public static final String CARD = "card.";

  /** Values that are lists, written with this between their items. */
  private static final String BETWEEN = "、";

  private static final List<String> LISTS =
      List.of(
          "hazards",
          "headquarters",
          "authorised_posts",
          "township_posts",
          "mandatory_fields",
          "members",
          "events");

  private final Plan origin;
  private final List<String> heading;
  private final Map<Part, List<Map<String, String>>> lines;

  private PlanDraft(Plan origin, List<String> heading, Map<Part, List<Map<String, String>>> lines) {
    this.origin = origin;
    this.heading = List.copyOf(heading);
    this.lines = lines;
  }

  /**
   * A part of a plan.
   *
   * @param level at which level; empty for the plan as a whole
   * @param key what it is, as in {@code actions}, {@code sections.duties}, {@code card.DUTY}
   */
  public record Part(Optional<ResponseLevel> level, String key) {
    /** Whether it is one line that is always there. */
    public boolean single() {
      return key.equals(HEAD) || key.equals(RULES);
    }

    /** The keys a line of it may have, in the order of a form; of a condition those of its type. */
    public List<String> fields(Map<String, String> line) {
      return switch (key) {
        case HEAD ->
            List.of(
                "title",
                "kind",
                "parent",
                "hazards",
                "doc",
                "status",
                "valid_from",
                "review_due",
                "approved_by",
                "filed_at",
                "headquarters");
        case POSTS -> List.of("post", "title");
        case FRAMEWORK -> List.of("count", "label", "members", "status", "source");
        case RULES ->
            List.of(
                "authorised_posts",
                "township_posts",
                "decide_within",
                "second_officer",
                "includes",
                "mandatory_fields");
        case START, END -> condition(line.getOrDefault("type", ""));
        case ACTIONS -> List.of("text", "no", "post", "limit", "status", "source");
        case SECTIONS + "response_time" -> List.of("text", "post", "limit", "status", "source");
        default ->
            key.startsWith(CARD)
                ? List.of("text", "no", "limit", "status", "source")
                : List.of("text", "post", "status", "source");
      };
    }

    private static List<String> condition(String type) {
      List<String> own =
          switch (type) {
            case "WARNING" -> List.of("event", "color", "hazard");
            case "WATER_LEVEL" -> List.of("station", "datum", "value", "forecast", "hazard");
            case "RAINFALL" -> List.of("within", "value", "station", "hazard");
            case "SUPERIOR_RESPONSE" -> List.of("level");
            case "SITUATION" -> List.of("text");
            default -> List.of();
          };
      List<String> all = new ArrayList<>(List.of("type"));
      all.addAll(own);
      all.addAll(MarkReader.KEYS);
      return List.copyOf(all);
    }
  }

  /** The draft of a plan as it is. */
  public static PlanDraft of(Plan plan, List<String> heading) {
    Map<Part, List<Map<String, String>>> lines = new LinkedHashMap<>();
    lines.put(whole(HEAD), List.of(head(plan)));
    lines.put(
        whole(POSTS),
        plan.posts().entrySet().stream()
            .map(one -> map("post", one.getKey(), "title", one.getValue()))
            .toList());
    plan.framework()
        .ifPresent(one ->
            lines.put(whole(FRAMEWORK), one.groups().stream().map(PlanDraft::group).toList()));
    sections(lines, Optional.empty(), plan.sections());
    for (PlanLevel level : plan.levels().reversed()) {
      Optional<ResponseLevel> at = Optional.of(level.level());
      lines.put(new Part(at, RULES), List.of(rules(level)));
      lines.put(
          new Part(at, START),
          level.starts().stream()
              .map(rule -> marked(PlanWriter.values(rule.condition()), rule.mark()))
              .toList());
      lines.put(new Part(at, ACTIONS), level.actions().stream().map(PlanDraft::action).toList());
      lines.put(
          new Part(at, END),
          level.ends().stream()
              .map(rule -> marked(PlanWriter.values(rule.condition()), rule.mark()))
              .toList());
      sections(lines, at, level.sections());
    }
    for (ActionCard card : plan.cards()) {
      lines.put(whole(CARD + card.key()), card.steps().stream().map(PlanDraft::step).toList());
    }
    return new PlanDraft(plan, heading, lines);
  }

  /** Its parts, in the order of a plan file. */
  public List<Part> parts() {
    return List.copyOf(lines.keySet());
  }

  /** The lines of a part. */
  public List<Map<String, String>> lines(Part part) {
    return lines.getOrDefault(part, List.of());
  }

  /** The key of the plan, which stays. */
  public String key() {
    return origin.key();
  }

  /** The card a part is of. */
  public Optional<ActionCard> card(Part part) {
    return part.key().startsWith(CARD)
        ? origin.card(part.key().substring(CARD.length()))
        : Optional.empty();
  }

  /** With other lines in a part. */
  public PlanDraft with(Part part, List<Map<String, String>> now) {
    Map<Part, List<Map<String, String>>> all = new LinkedHashMap<>(lines);
    all.put(part, List.copyOf(now));
    return new PlanDraft(origin, heading, all);
  }

  /** What the reader says of it. */
  public PlanReading read() {
    PlanReading reading = PlanReader.read(origin.key() + ".yaml", text());
    // What is kept is written as the house writes it, with numbers as numbers.
    return reading instanceof PlanReading.Read read
        ? PlanReader.read(origin.key() + ".yaml", PlanWriter.write(read.plan(), heading))
        : reading;
  }

  /** The parts that have faults. */
  public List<Part> faulty(List<PlanFault> faults) {
    List<Optional<Part>> owners = new ArrayList<>();
    written(owners);
    return faults.stream()
        .map(PlanFault::line)
        .filter(line -> line >= 1 && line <= owners.size())
        .flatMap(line -> owners.get(line - 1).stream())
        .distinct()
        .toList();
  }

  /** The plan file it makes; each line of a part is one line of it. */
  String text() {
    return String.join("\n", written(new ArrayList<>())) + "\n";
  }

  private List<String> written(List<Optional<Part>> owners) {
    Page page = new Page(new ArrayList<>(), owners);
    Map<String, String> head = line(whole(HEAD));
    Part of = whole(HEAD);
    page.add(of, "plan: " + PlanWriter.text(origin.key()));
    head.forEach((key, value) -> {
      if (!List.of("doc", "status", "valid_from").contains(key)) {
        page.add(of, key + ": " + value(key, value));
      }
    });
    Map<String, String> source = new LinkedHashMap<>(head);
    source.keySet().retainAll(List.of("doc", "status", "valid_from"));
    page.add(of, "source: " + flow(source));
    posts(page);
    if (origin.framework().isPresent()) {
      page.add(
          whole(FRAMEWORK),
          "framework: {code: " + PlanWriter.text(origin.framework().get().code()) + ", groups: [");
      lines(whole(FRAMEWORK)).forEach(one -> page.add(whole(FRAMEWORK), "  " + flow(one) + ","));
      page.add(whole(FRAMEWORK), "  ]}");
    }
    sections(page, Optional.empty(), "");
    List<PlanLevel> levels = origin.levels().reversed();
    if (!levels.isEmpty()) {
      page.add(of, "levels:");
      levels.forEach(level -> level(page, level));
    }
    if (!origin.cards().isEmpty()) {
      page.add(of, "cards:");
      origin.cards().forEach(card -> card(page, card));
    }
    return page.text();
  }

  /** The lines written so far, and which part each belongs to. */
  private record Page(List<String> text, List<Optional<Part>> owners) {
    void add(Part part, String line) {
      text.add(line);
      owners.add(Optional.of(part));
    }
  }

  private void posts(Page page) {
    Part part = whole(POSTS);
    List<Map<String, String>> posts = lines(part);
    if (posts.isEmpty()) {
      return;
    }
    page.add(part, "posts:");
    for (Map<String, String> post : posts) {
      String key = post.getOrDefault("post", "");
      page.add(
          part,
          "  " + PlanWriter.quoted(key) + ": " + PlanWriter.text(post.getOrDefault("title", key)));
    }
  }

  private void level(Page page, PlanLevel level) {
    Optional<ResponseLevel> at = Optional.of(level.level());
    Part rules = new Part(at, RULES);
    page.add(rules, "  - level: " + level.level().rank());
    line(rules).forEach((key, value) -> page.add(rules, "    " + key + ": " + value(key, value)));
    // What the form does not show stays as it is.
    Map<String, String> kept = PlanWriter.rules(level);
    for (String key : List.of("reports", "basis")) {
      if (kept.containsKey(key)) {
        page.add(rules, "    " + key + ": " + kept.get(key));
      }
    }
    for (String key : List.of(START, ACTIONS, END)) {
      items(page, new Part(at, key), "    ", key, true);
    }
    sections(page, at, "    ");
  }

  private void sections(Page page, Optional<ResponseLevel> at, String indent) {
    boolean any =
        Arrays.stream(PlanSection.values())
            .anyMatch(section -> !lines(new Part(at, SECTIONS + section.key())).isEmpty());
    if (!any) {
      return;
    }
    Part first = new Part(at, SECTIONS + PlanSection.DUTIES.key());
    page.add(first, indent + "sections:");
    for (PlanSection section : PlanSection.values()) {
      Part part = new Part(at, SECTIONS + section.key());
      items(page, part, indent + "  ", section.key(), false);
    }
  }

  private void card(Page page, ActionCard card) {
    Part part = whole(CARD + card.key());
    page.add(part, "  - card: " + PlanWriter.text(card.key()));
    page.add(part, "    post: " + PlanWriter.text(card.post()));
    page.add(part, "    title: " + PlanWriter.text(card.title()));
    page.add(part, "    events: " + PlanWriter.texts(card.events()));
    items(page, part, "    ", "steps", true);
  }

  private void items(Page page, Part part, String indent, String key, boolean needed) {
    List<Map<String, String>> all = lines(part);
    if (all.isEmpty()) {
      if (needed) {
        page.add(part, indent + key + ": []");
      }
      return;
    }
    page.add(part, indent + key + ":");
    all.forEach(one -> page.add(part, indent + "  - " + flow(one)));
  }

  private Map<String, String> line(Part part) {
    return lines(part).stream().findFirst().orElse(Map.of());
  }

  private static String flow(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isBlank())
        .map(one -> one.getKey() + ": " + value(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(String key, String value) {
    if (LISTS.contains(key)) {
      return PlanWriter.texts(
          Arrays.stream(value.split("[、，,]"))
              .map(String::strip)
              .filter(one -> !one.isEmpty())
              .toList());
    }
    return PlanWriter.quoted(value.strip());
  }

  private static Part whole(String key) {
    return new Part(Optional.empty(), key);
  }

  private static Map<String, String> head(Plan plan) {
    Map<String, String> head = new LinkedHashMap<>();
    head.put("title", plan.title());
    head.put("version", plan.version());
    head.put("kind", plan.kind().name());
    plan.parent().ifPresent(parent -> head.put("parent", parent));
    if (!plan.hazards().isEmpty()) {
      head.put("hazards", join(plan.hazards().stream().map(Enum::name).toList()));
    }
    head.put("doc", plan.source().doc());
    head.put("status", plan.source().status().name());
    plan.source().validFrom().ifPresent(day -> head.put("valid_from", day.toString()));
    plan.upkeep().reviewDue().ifPresent(day -> head.put("review_due", day.toString()));
    plan.upkeep().approvedBy().ifPresent(by -> head.put("approved_by", by));
    plan.upkeep().filedAt().ifPresent(day -> head.put("filed_at", day.toString()));
    if (!plan.headquarters().isEmpty()) {
      head.put("headquarters", join(plan.headquarters()));
    }
    return head;
  }

  private static Map<String, String> rules(PlanLevel level) {
    Map<String, String> rules = new LinkedHashMap<>();
    rules.put("authorised_posts", join(level.authorisedPosts()));
    if (!level.townshipPosts().isEmpty()) {
      rules.put("township_posts", join(level.townshipPosts()));
    }
    level.decideWithin().ifPresent(time -> rules.put("decide_within", time.toString()));
    level.secondOfficer().ifPresent(second -> rules.put("second_officer", second.toString()));
    level.includes().ifPresent(below -> rules.put("includes", String.valueOf(below.rank())));
    rules.put(
        "mandatory_fields",
        join(
            Arrays.stream(StartField.values())
                .filter(level.mandatoryFields()::contains)
                .map(field -> field.name().toLowerCase(Locale.ROOT))
                .toList()));
    return rules;
  }

  private static Map<String, String> action(PlanAction action) {
    Map<String, String> values =
        map("no", String.valueOf(action.no()), "post", action.post(), "text", action.text());
    values.put("limit", action.limit().toString());
    return marked(values, Optional.of(new Mark(action.status(), action.source())));
  }

  private static Map<String, String> step(ActionCard.CardStep step) {
    Map<String, String> values = map("no", String.valueOf(step.no()), "text", step.text());
    step.limit().ifPresent(limit -> values.put("limit", limit.toString()));
    return marked(values, Optional.of(step.mark()));
  }

  private static Map<String, String> group(Framework.Group group) {
    Map<String, String> values = map("count", group.count().map(String::valueOf).orElse("N"));
    values.put("label", group.label());
    values.put("members", join(group.members()));
    return marked(values, group.mark());
  }

  private static void sections(
      Map<Part, List<Map<String, String>>> lines,
      Optional<ResponseLevel> level,
      Map<PlanSection, List<PlanLine>> sections) {
    Map<PlanSection, List<PlanLine>> all = new EnumMap<>(PlanSection.class);
    all.putAll(sections);
    for (PlanSection section : PlanSection.values()) {
      lines.put(
          new Part(level, SECTIONS + section.key()),
          all.getOrDefault(section, List.of()).stream().map(PlanDraft::line).toList());
    }
  }

  private static Map<String, String> line(PlanLine line) {
    Map<String, String> values = new LinkedHashMap<>();
    line.post().ifPresent(post -> values.put("post", post));
    values.put("text", line.text());
    line.limit().ifPresent(limit -> values.put("limit", limit.toString()));
    return marked(values, Optional.of(line.mark()));
  }

  private static Map<String, String> marked(Map<String, String> values, Optional<Mark> mark) {
    Map<String, String> all = new LinkedHashMap<>(values);
    mark.ifPresent(one -> {
      all.put("status", one.status().name());
      one.source().ifPresent(source -> all.put("source", source));
    });
    return all;
  }

  private static String join(List<String> all) {
    return String.join(BETWEEN, all);
  }

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
