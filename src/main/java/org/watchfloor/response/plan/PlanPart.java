package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a plan under the pen: what its lines are, and which keys they have.
 *
 * @param level at which level; empty for the plan as a whole
 * @param key what it is, as in {@code actions}, {@code sections.duties}, {@code card.DUTY}
 */
public record PlanPart(Optional<ResponseLevel> level, String key) {
  public static final String HEAD = "head";
  public static final String POSTS = "posts";
  public static final String FRAMEWORK = "framework";
  public static final String GROUPS = "framework.groups";
  public static final String RULES = "rules";
  public static final String START = "start_any";
  public static final String ACTIONS = "actions";
  public static final String END = "end_any";
  public static final String REPORTS = "reports";
  public static final String BASIS = "basis";

  /** Before the key of one of the five parts. */
  public static final String SECTIONS = "sections.";

  /** Before the key of a card, for what it says of itself. */
  public static final String CARD = "card.";

  /** Before the key of a card, for its steps. */
  public static final String STEPS = "steps.";

  /** The key of a line of {@link #BASIS}: which rule of the level it is about. */
  public static final String ABOUT = "about";

  private static final List<String> LISTS =
      List.of(
          "hazards",
          "headquarters",
          "authorised_posts",
          "township_posts",
          "mandatory_fields",
          "members",
          "events");

  /** A part of the plan as a whole. */
  public static PlanPart whole(String key) {
    return new PlanPart(Optional.empty(), key);
  }

  /** A part of a level. */
  public static PlanPart of(ResponseLevel level, String key) {
    return new PlanPart(Optional.of(level), key);
  }

  static PlanPart section(Optional<ResponseLevel> level, PlanSection section) {
    return new PlanPart(level, SECTIONS + section.key());
  }

  /** Whether it is one line that is always there. */
  public boolean single() {
    return key.equals(HEAD) || key.equals(FRAMEWORK) || key.equals(RULES) || key.startsWith(CARD);
  }

  /** The key of the card it is of; empty for what is no part of a card. */
  public Optional<String> card() {
    if (key.startsWith(CARD)) {
      return Optional.of(key.substring(CARD.length()));
    }
    return key.startsWith(STEPS) ? Optional.of(key.substring(STEPS.length())) : Optional.empty();
  }

  /** Whether a key holds several words, written with {@link PlanDraft#BETWEEN} between them. */
  public static boolean list(String key) {
    return LISTS.contains(key);
  }

  /** The rules of a level a line of {@link #BASIS} may be about. */
  public static List<String> marked() {
    return LevelReader.BASIS_KEYS;
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
      case FRAMEWORK -> List.of("code");
      case GROUPS -> List.of("count", "label", "members", "status", "source");
      case RULES ->
          List.of(
              "authorised_posts",
              "township_posts",
              "decide_within",
              "second_officer",
              "includes",
              "mandatory_fields");
      case BASIS -> List.of(ABOUT, "status", "source");
      case REPORTS -> List.of("rule", "status");
      case START -> condition(line, ConditionKind.starting());
      case END -> condition(line, ConditionKind.ending());
      case ACTIONS -> List.of("text", "no", "post", "limit", "status", "source");
      case SECTIONS + "response_time" -> List.of("text", "post", "limit", "status", "source");
      default -> ofCards();
    };
  }

  private List<String> ofCards() {
    if (key.startsWith(CARD)) {
      return List.of("title", "post", "events");
    }
    return key.startsWith(STEPS)
        ? List.of("text", "no", "limit", "status", "source")
        : List.of("text", "post", "status", "source");
  }

  private static List<String> condition(Map<String, String> line, List<ConditionKind> among) {
    return ConditionKind.named(line.getOrDefault(ConditionKind.TYPE, ""), among)
        .map(ConditionKind::form)
        .orElseGet(() -> {
          List<String> unknown = new ArrayList<>(List.of(ConditionKind.TYPE));
          unknown.addAll(MarkReader.KEYS);
          return List.copyOf(unknown);
        });
  }
}
