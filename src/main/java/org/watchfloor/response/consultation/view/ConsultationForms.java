package org.watchfloor.response.consultation.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.chain.HazardChains;
import org.watchfloor.response.chain.Prompt;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultation;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.consultation.Ending;
import org.watchfloor.response.consultation.MinutesSheet;
import org.watchfloor.response.consultation.Verdict;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** The forms of a consultation. JavaFX thread; the acts themselves run in the background. */
final class ConsultationForms {
  private static final String NO_LEVEL = "";

  private final Consultations consultations;
  private final HazardChains chains;
  private final ConsultationViewModel model;
  private final Forms forms;
  private final WhenField when;
  private final Set<MinutesSheet> sheets;
  private final PrintDesk printer;
  private final WatchClock clock;
  private final UiTexts texts;

  @Inject
  ConsultationForms(
      Consultations consultations,
      HazardChains chains,
      ConsultationViewModel model,
      Forms forms,
      WhenField when,
      Set<MinutesSheet> sheets,
      PrintDesk printer,
      WatchClock clock,
      UiTexts texts) {
    this.consultations = consultations;
    this.chains = chains;
    this.model = model;
    this.forms = forms;
    this.when = when;
    this.sheets = sheets;
    this.printer = printer;
    this.clock = clock;
    this.texts = texts;
  }

  /** Puts its minutes on paper. */
  void print(Consultation one) {
    sheets.forEach(sheet ->
        printer.print("minutes-" + one.id(), (words, into) -> sheet.print(one, words, into)));
  }

  /**
   * Calls one.
   *
   * @param title what stands as its subject first
   * @param warning the warning it is called for; null for none
   */
  void call(String title, @Nullable String warning) {
    forms.ask(
        Question.of(
            Message.of("response.consult.form.call"),
            List.of(Message.of("response.consult.form.call.effect")),
            Message.of("response.consult.form.call.act")),
        List.of(
            needed("response.consult.form.title", title),
            FormField.choice(
                Message.of("response.consult.form.hazard"), Hazard.TYPHOON.name(), hazards()),
            needed("response.consult.form.chair", ""),
            FormField.line(Message.of("response.consult.form.at"), "")),
        values ->
            model.called(
                consultations.call(
                    new Call(
                        values.getFirst(),
                        Hazard.valueOf(values.get(1)),
                        values.get(2),
                        begins(values.get(3)),
                        Optional.ofNullable(warning)))));
  }

  /** Writes down what somebody says. */
  void hear(Consultation one) {
    forms.ask(
        Question.of(
            Message.of("response.consult.form.hear", one.title()),
            List.of(),
            Message.of("response.consult.form.hear.act")),
        List.of(
            needed("response.consult.form.unit", ""),
            FormField.line(Message.of("response.consult.form.person"), ""),
            FormField.text(Message.of("response.consult.form.forecast"), ""),
            FormField.text(Message.of("response.consult.form.opinion"), ""),
            when.field()),
        values ->
            consultations.hear(
                one.id(),
                values.getFirst(),
                values.get(1),
                values.get(2),
                values.get(3),
                when.read(values.get(4))));
  }

  /** Concludes it. */
  void conclude(Consultation one) {
    String present =
        String.join(
            texts.get("response.consult.form.comma"),
            one.opinions().stream().map(Consultation.Opinion::unit).distinct().toList());
    forms.ask(
        Question.of(
            Message.of("response.consult.form.conclude", one.title()),
            List.of(Message.of("response.consult.form.conclude.effect")),
            Message.of("response.consult.form.conclude.act")),
        List.of(
            FormField.choice(
                Message.of("response.consult.form.verdict"), Verdict.KEEP.name(), verdicts()),
            FormField.choice(Message.of("response.consult.form.level"), NO_LEVEL, levels()),
            new FormField(Message.of("response.consult.form.conclusion"), "", List.of(), 3, true),
            needed("response.consult.form.present", present),
            FormField.line(Message.of("response.consult.form.next"), ""),
            when.field()),
        values ->
            consultations.conclude(
                one.id(),
                new Ending(
                    Arrays.asList(values.get(3).split("[,\\uFF0C\\u3001;\\uFF1B]")),
                    values.get(2),
                    Verdict.valueOf(values.getFirst()),
                    values.get(1).equals(NO_LEVEL) ? null : ResponseLevel.valueOf(values.get(1)),
                    moment(values.get(4))),
                when.read(values.get(5))));
  }

  /** Calls it off. */
  void cancel(Consultation one) {
    forms.askReason(
        Question.of(
            Message.of("response.consult.form.cancel", one.title()),
            List.of(),
            Message.of("response.consult.form.cancel.act")),
        reason -> consultations.cancel(one.id(), reason));
  }

  /** Writes down what was found. */
  void looked(Prompt prompt) {
    forms.ask(
        Question.of(
            Message.of("response.chain.form.title", prompt.text()),
            List.of(Message.of("response.chain.form.effect")),
            Message.of("response.chain.form.act")),
        List.of(needed("response.chain.form.found", "")),
        values -> chains.looked(prompt.check(), values.getFirst()));
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }

  /** Soon, or on paper a while ago. */
  private @Nullable Instant begins(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.nearest(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("response.consult.refused.time", typed));
  }

  private @Nullable Instant moment(String typed) {
    return typed.isBlank()
        ? null
        : MomentEntry.toCome(typed, clock.instant())
            .orElseThrow(() -> RefusedException.of("response.consult.refused.time", typed));
  }

  private List<FormField.Option> hazards() {
    return Arrays.stream(Hazard.values())
        .map(one -> new FormField.Option(one.name(), texts.name("response.hazard", one)))
        .toList();
  }

  private List<FormField.Option> verdicts() {
    return Arrays.stream(Verdict.values())
        .map(one -> new FormField.Option(one.name(), texts.name("response.consult.choice", one)))
        .toList();
  }

  private List<FormField.Option> levels() {
    List<FormField.Option> options = new ArrayList<>();
    options.add(new FormField.Option(NO_LEVEL, texts.get("response.consult.form.noLevel")));
    for (ResponseLevel level : ResponseLevel.values()) {
      options.add(new FormField.Option(level.name(), texts.name("response.level", level)));
    }
    return options;
  }
}
