package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanDrafts;
import org.watchfloor.response.plan.PlanFamily;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.PlanWriter;
import org.watchfloor.response.plan.version.InForce;
import org.watchfloor.response.plan.version.PlanHistory;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** What there is to edit, and in what words each plan stands: in force since, followed by, kept. */
final class PlanAbout {
  private final PlanShelf shelf;
  private final PlanDrafts drafts;
  private final PlanVersions versions;
  private final ResponseService responses;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @Inject
  PlanAbout(
      PlanShelf shelf,
      PlanDrafts drafts,
      PlanVersions versions,
      ResponseService responses,
      UiTexts texts,
      Formats formats,
      WatchClock clock) {
    this.shelf = shelf;
    this.drafts = drafts;
    this.versions = versions;
    this.responses = responses;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * Something to edit.
   *
   * @param draft what is edited
   * @param inForce the version in force of the same plan
   * @param kept whether it is a draft that was kept
   */
  record Choice(PlanDraft draft, Optional<Plan> inForce, boolean kept) {}

  /** A response in force, and the plan it keeps. */
  record Followed(Response response, Plan plan) {}

  /** All there is. */
  record Found(
      List<Choice> choices,
      Map<String, Plan> known,
      Map<String, InForce> since,
      List<Followed> followed) {
    /** Every plan and every draft, one for each key. */
    List<PlanDraft> drafts() {
      return choices.stream()
          .collect(Collectors.toMap(one -> one.draft().key(), Choice::draft, (one, other) -> one))
          .values()
          .stream()
          .sorted(Comparator.comparing(PlanDraft::key))
          .toList();
    }
  }

  /** Reads the shelf, the drafts and the record; any thread but the JavaFX thread. */
  Found read() {
    List<PlanReading.Read> plans = shelf.plans();
    Map<String, Plan> known =
        plans.stream()
            .map(PlanReading.Read::plan)
            .collect(Collectors.toMap(Plan::key, Function.identity()));
    List<Choice> choices = new ArrayList<>();
    plans.forEach(one ->
        choices.add(
            new Choice(
                PlanDraft.of(one.plan(), PlanWriter.heading(one.text())),
                Optional.of(one.plan()),
                false)));
    drafts
        .list()
        .forEach(
            one -> choices.add(new Choice(one, Optional.ofNullable(known.get(one.key())), true)));
    Map<String, InForce> since =
        versions.own().stream()
            .filter(history -> history.now().isPresent())
            .collect(Collectors.toMap(PlanHistory::key, history -> history.now().orElseThrow()));
    List<Followed> followed =
        responses.open().stream()
            .filter(one -> one.stage().inForce())
            .flatMap(one -> responses.planOf(one).map(plan -> new Followed(one, plan)).stream())
            .toList();
    return new Found(List.copyOf(choices), known, since, followed);
  }

  /** What the list of plans calls it. */
  String title(Choice choice) {
    String title = choice.draft().title();
    return choice.kept() ? texts.get("plan.choice.draft", title) : title;
  }

  /** What stands over it. */
  String of(Choice choice, Found all) {
    List<String> said = new ArrayList<>();
    choice.inForce().ifPresent(plan -> said.add(texts.name("plan.kind", plan.kind())));
    Optional<InForce> since = Optional.ofNullable(all.since().get(choice.draft().key()));
    since.ifPresentOrElse(
        one -> said.add(texts.get("plan.about.since", one.version(), formats.moment(one.since()))),
        () ->
            said.add(
                texts.get(
                    choice.inForce().isPresent() ? "plan.about.unkept" : "plan.about.fresh",
                    choice.draft().key())));
    choice.inForce().ifPresent(plan -> of(plan, all, said));
    return String.join(texts.get("plan.line.dot"), said);
  }

  private void of(Plan plan, Found all, List<String> said) {
    plan.parent()
        .ifPresent(parent ->
            said.add(
                texts.get(
                    "plan.about.parent",
                    Optional.ofNullable(all.known().get(parent)).map(Plan::title).orElse(parent))));
    PlanFamily.remark(plan, all.known()).ifPresent(remark -> said.add(texts.say(remark)));
    plan.upkeep()
        .reviewDue()
        .ifPresent(day ->
            said.add(
                texts.get(
                    plan.upkeep().overdue(clock.now().toLocalDate())
                        ? "plan.about.overdue"
                        : "plan.about.review",
                    day)));
  }

  /** Which responses follow it and stay with the version they were started on. */
  Optional<String> followed(Choice choice, Found all) {
    List<String> names =
        all.followed().stream()
            .filter(one -> one.plan().key().equals(choice.draft().key()))
            .map(one ->
                texts.get(
                    "plan.about.response",
                    texts.name("response.hazard", one.response().hazard()),
                    texts.name("response.level", one.response().level()),
                    one.plan().version()))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.get("plan.about.followed", String.join(texts.get("plan.words.between"), names)));
  }
}
