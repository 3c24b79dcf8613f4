package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the levels of a plan file. */
final class LevelReader {
  static final List<String> KEYS =
      List.of(
          "level",
          "start_any",
          "decide_within",
          "propose_only",
          "authorised_posts",
          "township_posts",
          "second_officer",
          "mandatory_fields",
          "includes",
          "actions",
          "reports",
          "end_any",
          "sections",
          "basis");
  static final List<String> ACTION_KEYS = MarkReader.with("no", "post", "text", "limit");
  static final List<String> BASIS_KEYS =
      List.of(
          "decide_within",
          "authorised_posts",
          "township_posts",
          "second_officer",
          "limits",
          "posts");

  private final Faults faults;
  private final PostReader posts;
  private final ConditionReader conditions;
  private final LineReader lines;

  LevelReader(Faults faults, PostReader posts) {
    this.faults = faults;
    this.posts = posts;
    this.conditions = new ConditionReader(faults);
    this.lines = new LineReader(faults, posts);
  }

  Optional<PlanLevel> read(Node at) {
    return Section.of(at, faults, KEYS).flatMap(this::level);
  }

  private Optional<PlanLevel> level(Section one) {
    Optional<ResponseLevel> level = one.level("level");
    List<StartRule> start = Section.each(one.list("start_any"), conditions::start);
    Optional<Duration> within =
        one.find("decide_within").isEmpty() ? Optional.empty() : one.duration("decide_within");
    refuseAutomatic(one);
    List<String> authorised = Section.each(one.list("authorised_posts"), posts::read);
    List<String> township = Section.each(one.findList("township_posts"), posts::read);
    Optional<Boolean> second =
        one.find("second_officer").map(given -> one.yes("second_officer", true));
    Set<StartField> fields = mandatory(one);
    Optional<ResponseLevel> includes = includes(one, level);
    List<PlanAction> actions = actions(one);
    List<PlanLevel.ReportDuty> reports = Section.each(one.findList("reports"), this::report);
    List<EndRule> end = Section.each(one.list("end_any"), conditions::end);
    Map<PlanSection, List<PlanLine>> sections =
        one.find("sections").map(lines::read).orElse(Map.of());
    Map<String, Mark> basis = one.find("basis").map(this::basis).orElse(Map.of());
    return level.map(known ->
        new PlanLevel(
            known,
            start,
            within,
            authorised,
            township,
            second,
            fields,
            includes,
            actions,
            reports,
            end,
            sections,
            basis));
  }

  /** A condition proposes and a post decides; starts by the program itself are not built. */
  private void refuseAutomatic(Section one) {
    if (!one.yes("propose_only", true)) {
      faults.add(
          one.at("propose_only"),
          Message.of("response.plan.reason.automatic"),
          Message.of("response.plan.remedy.automatic"));
    }
  }

  /** Only a lower level can be included, so that no two include each other. */
  private Optional<ResponseLevel> includes(Section one, Optional<ResponseLevel> level) {
    if (one.find("includes").isEmpty()) {
      return Optional.empty();
    }
    Optional<ResponseLevel> below = one.level("includes");
    if (below.isPresent() && level.isPresent() && !level.get().isAbove(below.get())) {
      faults.add(
          one.at("includes"),
          Message.of("response.plan.reason.includesAbove", below.get().rank()),
          Message.of("response.plan.remedy.includesAbove"));
      return Optional.empty();
    }
    return below;
  }

  private Set<StartField> mandatory(Section one) {
    if (one.find("mandatory_fields").isEmpty()) {
      return StartField.STATUTORY;
    }
    Set<StartField> fields = EnumSet.noneOf(StartField.class);
    fields.addAll(
        Section.each(one.list("mandatory_fields"), at -> one.constant(at, StartField.class)));
    for (StartField field : StartField.STATUTORY) {
      if (!fields.contains(field)) {
        faults.add(
            one.at("mandatory_fields"),
            Message.of("response.plan.reason.statutory", field.name()),
            Message.of("response.plan.remedy.statutory", field.name()));
      }
    }
    return fields;
  }

  private List<PlanAction> actions(Section level) {
    List<PlanAction> actions = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (Node at : level.list("actions")) {
      Section.of(at, faults, ACTION_KEYS)
          .flatMap(this::action)
          .ifPresent(action -> {
            refuseTwice(faults, at, action.no(), numbers);
            actions.add(action);
          });
    }
    return actions;
  }

  private Optional<PlanAction> action(Section one) {
    Optional<Integer> no = one.integer("no");
    Optional<String> post = one.get("post").flatMap(posts::read);
    Optional<String> text = one.text("text");
    Optional<Duration> limit = one.duration("limit");
    Optional<Mark> mark = MarkReader.required(one);
    if (no.isEmpty() || post.isEmpty() || text.isEmpty() || limit.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PlanAction(
            no.get(),
            post.get(),
            text.get(),
            limit.get(),
            mark.get().status(),
            mark.get().source()));
  }

  private Optional<PlanLevel.ReportDuty> report(Node at) {
    return Section.of(at, faults, List.of("rule", "status"))
        .flatMap(one -> {
          BasisStatus status =
              one.findConstant("status", BasisStatus.class).orElse(BasisStatus.USER);
          return one.text("rule").map(rule -> new PlanLevel.ReportDuty(rule, status));
        });
  }

  /** The sources of rules of the level, each of which must be there. */
  private Map<String, Mark> basis(Node at) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    Section.of(at, faults, BASIS_KEYS)
        .ifPresent(one ->
            one.keys().stream()
                .filter(BASIS_KEYS::contains)
                .forEach(key ->
                    Section.of(one.at(key), faults, MarkReader.KEYS)
                        .flatMap(MarkReader::required)
                        .ifPresent(mark -> marks.put(key, mark))));
    return marks;
  }

  static void refuseTwice(Faults faults, Node at, int number, Set<Integer> numbers) {
    if (!numbers.add(number)) {
      faults.add(
          at,
          Message.of("response.plan.reason.numberTwice", number),
          Message.of("response.plan.remedy.numberTwice"));
    }
  }
}
