package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plan while it is being edited: parts of lines, each line a few words by the keys they have in a
 * plan file. It may hold anything; whether it is a plan the reader says, of the text it makes.
 * Immutable; pure.
 */
public final class PlanDraft {
  /** Between the words of a value that is a list: a sign nobody types into one line. */
  public static final String BETWEEN = "\u001f";

  private final String key;
  private final List<String> heading;
  private final Map<PlanPart, List<Map<String, String>>> lines;

  PlanDraft(String key, List<String> heading, Map<PlanPart, List<Map<String, String>>> lines) {
    this.key = key;
    this.heading = List.copyOf(heading);
    this.lines = new LinkedHashMap<>(lines);
  }

  /** The draft of a plan as it is. */
  public static PlanDraft of(Plan plan, List<String> heading) {
    return DraftLoader.load(PlanWriter.write(plan, heading))
        .orElseThrow(() -> new IllegalStateException("A written plan is no mapping"));
  }

  /** Its key, which is also the name of its file. */
  public String key() {
    return key;
  }

  /** The comment lines its file begins with. */
  List<String> heading() {
    return heading;
  }

  /** Its parts, in the order of a plan file. */
  public List<PlanPart> parts() {
    return lines.keySet().stream().sorted(Comparator.comparing(this::place)).toList();
  }

  /** The lines of a part. */
  public List<Map<String, String>> lines(PlanPart part) {
    return lines.getOrDefault(part, List.of());
  }

  /** The line of a part that has one; empty where there is none. */
  public Map<String, String> line(PlanPart part) {
    return lines(part).stream().findFirst().orElse(Map.of());
  }

  /** Its title; its key as long as it has none. */
  public String title() {
    return line(PlanPart.whole(PlanPart.HEAD)).getOrDefault("title", key);
  }

  /** Its levels, the lowest first. */
  public List<ResponseLevel> levels() {
    return Arrays.stream(ResponseLevel.values())
        .filter(level -> lines.containsKey(PlanPart.of(level, PlanPart.RULES)))
        .sorted(Comparator.comparing(ResponseLevel::rank).reversed())
        .toList();
  }

  /** The keys of its cards. */
  public List<String> cards() {
    return lines.keySet().stream()
        .filter(part -> part.key().startsWith(PlanPart.CARD))
        .flatMap(part -> part.card().stream())
        .toList();
  }

  /** Whether it has a command structure. */
  public boolean structured() {
    return lines.containsKey(PlanPart.whole(PlanPart.FRAMEWORK));
  }

  /** With other lines in a part. */
  public PlanDraft with(PlanPart part, List<Map<String, String>> now) {
    return with(Map.of(part, List.copyOf(now)));
  }

  PlanDraft with(Map<PlanPart, List<Map<String, String>>> more) {
    Map<PlanPart, List<Map<String, String>>> all = new LinkedHashMap<>(lines);
    all.putAll(more);
    return new PlanDraft(key, heading, all);
  }

  PlanDraft without(List<PlanPart> gone) {
    Map<PlanPart, List<Map<String, String>>> all = new LinkedHashMap<>(lines);
    all.keySet().removeAll(gone);
    return new PlanDraft(key, heading, all);
  }

  /** The same under another key, without comments of the one it came from. */
  PlanDraft named(String other) {
    return new PlanDraft(other, List.of(), lines);
  }

  /** What the reader says of it. */
  public PlanReading read() {
    PlanReading reading = PlanReader.read(key + ".yaml", text());
    // What is kept is written as the house writes it, with numbers as numbers.
    return reading instanceof PlanReading.Read read
        ? PlanReader.read(key + ".yaml", PlanWriter.write(read.plan(), heading))
        : reading;
  }

  /** The parts that have faults. */
  public List<PlanPart> faulty(List<PlanFault> faults) {
    List<PlanPart> owners = DraftText.of(this).owners();
    return faults.stream()
        .map(PlanFault::line)
        .filter(line -> line >= 1 && line <= owners.size())
        .map(line -> owners.get(line - 1))
        .distinct()
        .toList();
  }

  /** The plan file it makes; each line of a part is one line of it. */
  String text() {
    return DraftText.of(this).lines().stream().collect(Collectors.joining("\n", "", "\n"));
  }

  /** The words of a value that is a list. */
  static List<String> words(String value) {
    return Arrays.stream(value.split(BETWEEN))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** Where a part stands: the plan as a whole, its levels from below, then its cards. */
  private int place(PlanPart part) {
    Optional<String> card = part.card();
    int group =
        card.map(one -> 100 + cards().indexOf(one))
            .orElseGet(() -> part.level().map(level -> 10 - level.rank()).orElse(0));
    return group * 100 + within(part);
  }

  private static int within(PlanPart part) {
    List<String> order =
        new ArrayList<>(
            List.of(
                PlanPart.HEAD,
                PlanPart.POSTS,
                PlanPart.FRAMEWORK,
                PlanPart.GROUPS,
                PlanPart.RULES,
                PlanPart.START,
                PlanPart.ACTIONS,
                PlanPart.END));
    for (PlanSection section : PlanSection.values()) {
      order.add(PlanPart.SECTIONS + section.key());
    }
    order.addAll(List.of(PlanPart.REPORTS, PlanPart.BASIS));
    int at = order.indexOf(part.key());
    // A card says who it is for before its steps.
    return at >= 0 ? at : part.key().startsWith(PlanPart.CARD) ? 0 : 1;
  }
}
