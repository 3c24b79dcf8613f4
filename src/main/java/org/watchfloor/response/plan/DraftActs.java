package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;

/**
 * What an officer does to the parts of a plan under the pen: begins one, adds and takes out levels,
 * cards and the command structure. What is not said yet is left empty and told by the reader;
 * nothing is invented. Pure.
 *
 * <p>Every act throws {@link RefusedException} with place, reason and remedy if it cannot be done.
 */
public final class DraftActs {
  /** The numbers of a command structure as people say them. */
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,3}|N)(\\+(\\d{1,3}|N))*");

  private DraftActs() {}

  /**
   * A new plan with nothing but its frame: one level that a post may decide on.
   *
   * @param key its name for files and records
   * @param title its name for people
   * @param parent the key of the plan above it; blank for none
   */
  public static PlanDraft begin(String key, String title, PlanKind kind, String parent) {
    refuseKey(key);
    refuseBlank(title);
    Map<String, String> head = new LinkedHashMap<>();
    head.put("title", title.strip());
    head.put("version", "1");
    head.put("kind", kind.name());
    if (!parent.isBlank()) {
      head.put("parent", parent.strip());
    }
    head.put("status", BasisStatus.USER.name());
    PlanDraft draft =
        new PlanDraft(key.strip(), List.of(), Map.of(PlanPart.whole(PlanPart.HEAD), List.of(head)));
    return addLevel(sections(draft, Optional.empty()), ResponseLevel.IV, Optional.empty());
  }

  /** A copy of a plan under another key, name and parent, as its first version. */
  public static PlanDraft copy(PlanDraft from, String key, String title, String parent) {
    refuseKey(key);
    refuseBlank(title);
    if (key.strip().equals(from.key())) {
      throw RefusedException.of("plan.refused.keyTaken", key.strip());
    }
    PlanPart part = PlanPart.whole(PlanPart.HEAD);
    Map<String, String> head = new LinkedHashMap<>(from.line(part));
    head.put("title", title.strip());
    head.put("version", "1");
    head.remove("parent");
    if (!parent.isBlank()) {
      head.put("parent", parent.strip());
    }
    // Who approved the other one, and when, says nothing of this one.
    List.of("approved_by", "filed_at", "review_due", "valid_from").forEach(head::remove);
    return from.named(key.strip()).with(part, List.of(head));
  }

  /**
   * Adds a level.
   *
   * @param like a level of the plan whose lines it begins with; empty for an empty one
   */
  public static PlanDraft addLevel(
      PlanDraft draft, ResponseLevel level, Optional<ResponseLevel> like) {
    if (draft.levels().contains(level)) {
      throw RefusedException.of("plan.refused.levelThere", draft.title(), level.rank());
    }
    if (like.isPresent()) {
      return copied(draft, level, known(draft, like.get()));
    }
    Map<PlanPart, List<Map<String, String>>> parts = new LinkedHashMap<>();
    String fields =
        Arrays.stream(StartField.values())
            .filter(StartField.STATUTORY::contains)
            .map(field -> field.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(PlanDraft.BETWEEN));
    parts.put(PlanPart.of(level, PlanPart.RULES), List.of(Map.of("mandatory_fields", fields)));
    List<Map<String, String>> decided =
        List.of(Map.of(ConditionKind.TYPE, ConditionKind.POST_DECISION.name()));
    parts.put(PlanPart.of(level, PlanPart.START), decided);
    parts.put(PlanPart.of(level, PlanPart.ACTIONS), List.of());
    parts.put(PlanPart.of(level, PlanPart.END), decided);
    parts.put(PlanPart.of(level, PlanPart.REPORTS), List.of());
    parts.put(PlanPart.of(level, PlanPart.BASIS), List.of());
    return sections(draft.with(parts), Optional.of(level));
  }

  private static PlanDraft copied(PlanDraft draft, ResponseLevel level, ResponseLevel like) {
    Map<PlanPart, List<Map<String, String>>> parts = new LinkedHashMap<>();
    for (PlanPart part : partsOf(draft, like)) {
      parts.put(PlanPart.of(level, part.key()), draft.lines(part));
    }
    PlanPart rules = PlanPart.of(level, PlanPart.RULES);
    Map<String, String> line = new LinkedHashMap<>(parts.getOrDefault(rules, List.of()).getFirst());
    // What the other includes may be this very level, or one above it.
    line.remove("includes");
    parts.put(rules, List.of(line));
    return draft.with(parts);
  }

  /** Takes out a level with all its lines. */
  public static PlanDraft removeLevel(PlanDraft draft, ResponseLevel level) {
    return draft.without(partsOf(draft, known(draft, level)));
  }

  /** Adds an empty card; its steps are added line by line. */
  public static PlanDraft addCard(PlanDraft draft, String key, String title, String post) {
    refuseKey(key);
    refuseBlank(title);
    if (draft.cards().contains(key.strip())) {
      throw RefusedException.of("plan.refused.cardThere", draft.title(), key.strip());
    }
    Map<String, String> head = new LinkedHashMap<>();
    head.put("title", title.strip());
    if (!post.isBlank()) {
      head.put("post", post.strip());
    }
    return draft
        .with(PlanPart.whole(PlanPart.CARD + key.strip()), List.of(head))
        .with(PlanPart.whole(PlanPart.STEPS + key.strip()), List.of());
  }

  /** Takes out a card with its steps. */
  public static PlanDraft removeCard(PlanDraft draft, String key) {
    if (!draft.cards().contains(key)) {
      throw RefusedException.of("plan.refused.noCard", draft.title(), key);
    }
    return draft.without(gone(draft, PlanPart.whole(PlanPart.CARD + key)));
  }

  /**
   * Adds a command structure: that of a template if its numbers are known, else one group for each
   * number. Labels are filled in by who uses it.
   *
   * @param code the numbers as people say them, as in 1+6+8+10
   */
  public static PlanDraft addFramework(PlanDraft draft, String code) {
    if (draft.structured()) {
      throw RefusedException.of(
          "plan.refused.frameworkThere",
          draft.title(),
          draft.line(PlanPart.whole(PlanPart.FRAMEWORK)).getOrDefault("code", ""));
    }
    String numbers = code.strip();
    return draft
        .with(PlanPart.whole(PlanPart.FRAMEWORK), List.of(Map.of("code", numbers)))
        .with(
            PlanPart.whole(PlanPart.GROUPS),
            FrameworkTemplates.SHIPPED
                .find(numbers)
                .map(known -> known.groups().stream().map(DraftActs::group).toList())
                .orElseGet(() -> groups(draft, numbers)));
  }

  private static List<Map<String, String>> groups(PlanDraft draft, String numbers) {
    if (!NUMBERS.matcher(numbers).matches()) {
      throw RefusedException.of("plan.refused.numbers", draft.title(), numbers);
    }
    return Arrays.stream(numbers.split("\\+")).map(count -> Map.of("count", count)).toList();
  }

  private static Map<String, String> group(Framework.Group group) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("count", group.count().map(String::valueOf).orElse("N"));
    if (!group.label().isEmpty()) {
      line.put("label", group.label());
    }
    group
        .mark()
        .ifPresent(mark -> {
          line.put("status", mark.status().name());
          mark.source().ifPresent(source -> line.put("source", source));
        });
    return line;
  }

  /** Takes out the command structure with its groups. */
  public static PlanDraft removeFramework(PlanDraft draft) {
    if (!draft.structured()) {
      throw RefusedException.of("plan.refused.noFramework", draft.title());
    }
    return draft.without(gone(draft, PlanPart.whole(PlanPart.FRAMEWORK)));
  }

  /**
   * The parts that go if what a part belongs to is taken out: its level, its card, the command
   * structure. Nothing for a part of the plan as a whole, which stays.
   */
  public static List<PlanPart> gone(PlanDraft draft, PlanPart part) {
    if (part.level().isPresent()) {
      return partsOf(draft, part.level().get());
    }
    if (part.card().isPresent()) {
      String key = part.card().get();
      return List.of(PlanPart.whole(PlanPart.CARD + key), PlanPart.whole(PlanPart.STEPS + key));
    }
    return part.key().equals(PlanPart.FRAMEWORK) || part.key().equals(PlanPart.GROUPS)
        ? List.of(PlanPart.whole(PlanPart.FRAMEWORK), PlanPart.whole(PlanPart.GROUPS))
        : List.of();
  }

  /** Takes out what a part belongs to. */
  public static PlanDraft remove(PlanDraft draft, PlanPart part) {
    if (part.level().isPresent()) {
      return removeLevel(draft, part.level().get());
    }
    if (part.card().isPresent()) {
      return removeCard(draft, part.card().get());
    }
    if (gone(draft, part).isEmpty()) {
      throw RefusedException.of("plan.refused.partStays", draft.title());
    }
    return removeFramework(draft);
  }

  private static List<PlanPart> partsOf(PlanDraft draft, ResponseLevel level) {
    return draft.parts().stream().filter(part -> part.level().equals(Optional.of(level))).toList();
  }

  private static ResponseLevel known(PlanDraft draft, ResponseLevel level) {
    if (!draft.levels().contains(level)) {
      throw RefusedException.of("plan.refused.noLevel", draft.title(), level.rank());
    }
    return level;
  }

  private static PlanDraft sections(PlanDraft draft, Optional<ResponseLevel> level) {
    Map<PlanPart, List<Map<String, String>>> parts = new LinkedHashMap<>();
    if (level.isEmpty()) {
      parts.put(PlanPart.whole(PlanPart.POSTS), new ArrayList<>());
    }
    for (PlanSection section : PlanSection.values()) {
      parts.put(PlanPart.section(level, section), List.of());
    }
    return draft.with(parts);
  }

  private static void refuseKey(String key) {
    if (!PlanReader.KEY.matcher(key.strip()).matches()) {
      throw RefusedException.of("plan.refused.key", key.strip());
    }
  }

  private static void refuseBlank(String title) {
    if (title.isBlank()) {
      throw RefusedException.of("plan.refused.untitled");
    }
  }
}
