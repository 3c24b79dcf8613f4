package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchfloor.rule.YamlWords;

/**
 * The plan file a draft makes, and which part each of its lines belongs to. Whatever a line says is
 * written quoted, so that nothing typed becomes YAML.
 */
final class DraftText {
  private static final List<String> OF_SOURCE = List.of("doc", "status", "valid_from");

  private final PlanDraft draft;
  private final List<String> lines = new ArrayList<>();
  private final List<PlanPart> owners = new ArrayList<>();

  private DraftText(PlanDraft draft) {
    this.draft = draft;
  }

  static DraftText of(PlanDraft draft) {
    DraftText text = new DraftText(draft);
    text.write();
    return text;
  }

  List<String> lines() {
    return lines;
  }

  /** The part of each line, in their order. */
  List<PlanPart> owners() {
    return owners;
  }

  private void write() {
    PlanPart of = PlanPart.whole(PlanPart.HEAD);
    add(of, "plan: " + YamlWords.quoted(draft.key()));
    Map<String, String> source = new LinkedHashMap<>();
    draft
        .line(of)
        .forEach((key, value) -> {
          if (OF_SOURCE.contains(key)) {
            source.put(key, value);
          } else {
            pair(of, "", key, value);
          }
        });
    add(of, "source: " + flow(source));
    posts();
    framework();
    sections(Optional.empty(), "");
    if (!draft.levels().isEmpty()) {
      add(of, "levels:");
      draft.levels().forEach(this::level);
    }
    if (!draft.cards().isEmpty()) {
      add(of, "cards:");
      draft.cards().forEach(this::card);
    }
  }

  private void add(PlanPart part, String line) {
    lines.add(line);
    owners.add(part);
  }

  private void pair(PlanPart part, String indent, String key, String value) {
    if (!value.isBlank()) {
      add(part, indent + key + ": " + value(key, value));
    }
  }

  private void posts() {
    PlanPart part = PlanPart.whole(PlanPart.POSTS);
    List<Map<String, String>> posts = draft.lines(part);
    if (posts.isEmpty()) {
      return;
    }
    add(part, "posts:");
    boolean named = distinct(posts, "post");
    for (Map<String, String> post : posts) {
      String key = post.getOrDefault("post", "");
      String title = post.getOrDefault("title", key);
      add(
          part,
          named
              ? "  " + YamlWords.quoted(key) + ": " + YamlWords.quoted(title)
              : "  - {post: "
                  + YamlWords.quoted(key)
                  + ", title: "
                  + YamlWords.quoted(title)
                  + "}");
    }
  }

  /**
   * Whether lines can stand under their names. Two that are not named yet, or alike, stand as a
   * list: the reader refuses it in its place, and a draft that is kept loses neither.
   */
  private static boolean distinct(List<Map<String, String>> of, String name) {
    return of.stream().map(one -> one.getOrDefault(name, "")).distinct().count() == of.size();
  }

  private void framework() {
    if (!draft.structured()) {
      return;
    }
    PlanPart part = PlanPart.whole(PlanPart.FRAMEWORK);
    add(part, "framework:");
    add(part, "  code: " + YamlWords.quoted(draft.line(part).getOrDefault("code", "").strip()));
    items(PlanPart.whole(PlanPart.GROUPS), "  ", "groups", true);
  }

  private void level(ResponseLevel level) {
    Optional<ResponseLevel> at = Optional.of(level);
    PlanPart rules = new PlanPart(at, PlanPart.RULES);
    add(rules, "  - level: " + level.rank());
    draft.line(rules).forEach((key, value) -> pair(rules, "    ", key, value));
    for (String key : List.of(PlanPart.START, PlanPart.ACTIONS, PlanPart.END)) {
      items(new PlanPart(at, key), "    ", key, true);
    }
    sections(at, "    ");
    items(new PlanPart(at, PlanPart.REPORTS), "    ", PlanPart.REPORTS, false);
    basis(new PlanPart(at, PlanPart.BASIS));
  }

  private void basis(PlanPart part) {
    List<Map<String, String>> marks = draft.lines(part);
    if (marks.isEmpty()) {
      return;
    }
    add(part, "    basis:");
    if (!distinct(marks, PlanPart.ABOUT)) {
      marks.forEach(mark -> add(part, "      - " + flow(mark)));
      return;
    }
    for (Map<String, String> mark : marks) {
      Map<String, String> rest = new LinkedHashMap<>(mark);
      String about = rest.remove(PlanPart.ABOUT);
      add(part, "      " + YamlWords.quoted(about == null ? "" : about) + ": " + flow(rest));
    }
  }

  private void sections(Optional<ResponseLevel> at, String indent) {
    List<PlanSection> said =
        Arrays.stream(PlanSection.values())
            .filter(section -> !draft.lines(PlanPart.section(at, section)).isEmpty())
            .toList();
    if (said.isEmpty()) {
      return;
    }
    add(PlanPart.section(at, said.getFirst()), indent + "sections:");
    said.forEach(
        section -> items(PlanPart.section(at, section), indent + "  ", section.key(), false));
  }

  private void card(String key) {
    PlanPart part = PlanPart.whole(PlanPart.CARD + key);
    add(part, "  - card: " + YamlWords.quoted(key));
    draft.line(part).forEach((name, value) -> pair(part, "    ", name, value));
    items(PlanPart.whole(PlanPart.STEPS + key), "    ", "steps", true);
  }

  private void items(PlanPart part, String indent, String key, boolean needed) {
    List<Map<String, String>> all = draft.lines(part);
    if (all.isEmpty()) {
      if (needed) {
        add(part, indent + key + ": []");
      }
      return;
    }
    add(part, indent + key + ":");
    all.forEach(one -> add(part, indent + "  - " + flow(one)));
  }

  private static String flow(Map<String, String> values) {
    return values.entrySet().stream()
        .filter(one -> !one.getValue().isBlank())
        .map(one -> one.getKey() + ": " + value(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(String key, String value) {
    return PlanPart.list(key)
        ? YamlWords.list(PlanDraft.words(value).stream().map(YamlWords::quoted).toList())
        : YamlWords.quoted(value.strip());
  }
}
