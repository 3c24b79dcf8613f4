package org.watchfloor.response.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.watchfloor.base.Message;

/** Reads the levels of a plan file. */
final class LevelReader {
  private final Faults faults;
  private final Optional<List<String>> posts;
  private final ConditionReader conditions;

  /**
   * @param posts the posts the plan lists; empty if it lists none, then any post will do
   */
  LevelReader(Faults faults, Optional<Set<String>> posts) {
    this.faults = faults;
    this.posts = posts.map(List::copyOf);
    this.conditions = new ConditionReader(faults);
  }

  Optional<PlanLevel> read(Node at) {
    return Section.of(
            at,
            faults,
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
            "end_any")
        .flatMap(this::level);
  }

  private Optional<PlanLevel> level(Section one) {
    Optional<ResponseLevel> level = one.level("level");
    List<StartCondition> start = Section.each(one.list("start_any"), conditions::start);
    Optional<Duration> within =
        one.find("decide_within").isEmpty() ? Optional.empty() : one.duration("decide_within");
    refuseAutomatic(one);
    List<String> authorised = Section.each(one.list("authorised_posts"), at -> post(one, at));
    List<String> township = Section.each(one.findList("township_posts"), at -> post(one, at));
    Optional<Boolean> second =
        one.find("second_officer").map(given -> one.yes("second_officer", true));
    Set<StartField> fields = mandatory(one);
    Optional<ResponseLevel> includes = includes(one, level);
    List<PlanAction> actions = actions(one);
    List<PlanLevel.ReportDuty> reports = Section.each(one.findList("reports"), this::report);
    List<EndCondition> end = Section.each(one.list("end_any"), conditions::end);
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
            end));
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
      Section.of(at, faults, "no", "post", "text", "limit", "status")
          .flatMap(this::action)
          .ifPresent(action -> {
            if (!numbers.add(action.no())) {
              faults.add(
                  at,
                  Message.of("response.plan.reason.numberTwice", action.no()),
                  Message.of("response.plan.remedy.numberTwice"));
            }
            actions.add(action);
          });
    }
    return actions;
  }

  private Optional<PlanAction> action(Section one) {
    Optional<Integer> no = one.integer("no");
    Optional<String> post = one.get("post").flatMap(at -> post(one, at));
    Optional<String> text = one.text("text");
    Optional<Duration> limit = one.duration("limit");
    Optional<BasisStatus> status = one.constant("status", BasisStatus.class);
    if (no.isEmpty() || post.isEmpty() || text.isEmpty() || limit.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new PlanAction(no.get(), post.get(), text.get(), limit.get(), status.get()));
  }

  private Optional<PlanLevel.ReportDuty> report(Node at) {
    return Section.of(at, faults, "rule", "status")
        .flatMap(one -> {
          BasisStatus status =
              one.findConstant("status", BasisStatus.class).orElse(BasisStatus.USER);
          return one.text("rule").map(rule -> new PlanLevel.ReportDuty(rule, status));
        });
  }

  private Optional<String> post(Section one, Node at) {
    Optional<String> written = one.text(at);
    if (written.isPresent() && posts.filter(all -> !all.contains(written.get())).isPresent()) {
      faults.add(
          at,
          Message.of("response.plan.reason.post", written.get()),
          Faults.oneOf(written.get(), posts.get()));
      return Optional.empty();
    }
    return written;
  }
}
