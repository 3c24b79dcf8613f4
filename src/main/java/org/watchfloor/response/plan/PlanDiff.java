package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one version of a plan says otherwise than another, line by line. A line is the same as long
 * as its place is: the number of an action, the text of a condition. Pure.
 */
public final class PlanDiff {
  private PlanDiff() {}

  /** What became of a line. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One difference.
   *
   * @param level at which level; empty for the plan as a whole
   * @param part the key of its part in a plan file, as in {@code actions}
   * @param before what stood there, as it is written in a file; empty for what was added
   * @param after what stands there now; empty for what was taken out
   */
  public record Change(
      Kind kind, Optional<ResponseLevel> level, String part, String before, String after) {}

  /** A line of a plan: where it stands, and what it says. */
  private record Place(Optional<ResponseLevel> level, String part, String key) {}

  /** Everything a plan says, as what is added where there was none. */
  public static List<Change> all(Plan plan) {
    return changes(Map.of(), lines(plan));
  }

  /** Everything that is different, plan first, then level by level from the highest. */
  public static List<Change> between(Plan before, Plan after) {
    return changes(lines(before), lines(after));
  }

  private static List<Change> changes(Map<Place, String> old, Map<Place, String> now) {
    Set<Place> places = new LinkedHashSet<>(now.keySet());
    places.addAll(old.keySet());
    List<Change> changes = new ArrayList<>();
    for (Place place : places) {
      String was = old.getOrDefault(place, "");
      String is = now.getOrDefault(place, "");
      if (!was.equals(is)) {
        Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        changes.add(new Change(kind, place.level(), place.part(), was, is));
      }
    }
    return changes.stream()
        .sorted((one, other) ->
            Integer.compare(
                one.level().map(ResponseLevel::rank).orElse(0),
                other.level().map(ResponseLevel::rank).orElse(0)))
        .toList();
  }

  private static Map<Place, String> lines(Plan plan) {
    Map<Place, String> lines = new LinkedHashMap<>();
    PlanWriter.head(plan).forEach((part, text) -> put(lines, Optional.empty(), part, part, text));
    plan.posts()
        .forEach((key, title) ->
            put(
                lines,
                Optional.empty(),
                "posts",
                key,
                key.equals(title) ? title : key + ": " + title));
    plan.framework()
        .ifPresent(one -> put(lines, Optional.empty(), "framework", "", PlanWriter.framework(one)));
    sections(lines, Optional.empty(), plan.sections());
    for (ActionCard card : plan.cards()) {
      String part = "cards." + card.key();
      put(lines, Optional.empty(), part, "", PlanWriter.cardHead(card));
      card.steps()
          .forEach(
              step -> put(lines, Optional.empty(), part, "" + step.no(), PlanWriter.step(step)));
    }
    plan.levels().forEach(level -> level(lines, level));
    return lines;
  }

  private static void level(Map<Place, String> lines, PlanLevel level) {
    Optional<ResponseLevel> at = Optional.of(level.level());
    PlanWriter.rules(level).forEach((part, text) -> put(lines, at, part, part, text));
    level
        .starts()
        .forEach(rule ->
            put(lines, at, "start_any", ConditionWriter.key(rule), ConditionWriter.start(rule)));
    level
        .actions()
        .forEach(action -> put(lines, at, "actions", "" + action.no(), PlanWriter.action(action)));
    level
        .ends()
        .forEach(rule ->
            put(lines, at, "end_any", ConditionWriter.key(rule), ConditionWriter.end(rule)));
    sections(lines, at, level.sections());
  }

  private static void sections(
      Map<Place, String> lines,
      Optional<ResponseLevel> level,
      Map<PlanSection, List<PlanLine>> sections) {
    for (PlanSection section : PlanSection.values()) {
      for (PlanLine line : sections.getOrDefault(section, List.of())) {
        put(lines, level, "sections." + section.key(), line.text(), PlanWriter.line(line));
      }
    }
  }

  /** Two lines of one place are told apart by their order. */
  private static void put(
      Map<Place, String> lines,
      Optional<ResponseLevel> level,
      String part,
      String key,
      String text) {
    Place place = new Place(level, part, key);
    for (int i = 2; lines.containsKey(place); i++) {
      place = new Place(level, part, key + " #" + i);
    }
    lines.put(place, text);
  }
}
