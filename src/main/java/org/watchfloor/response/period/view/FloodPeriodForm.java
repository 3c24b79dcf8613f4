package org.watchfloor.response.period.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.period.FloodPeriod;
import org.watchfloor.response.period.FloodPeriodLaw;
import org.watchfloor.response.period.FloodPeriods;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Declares the emergency flood period, or lifts the one that stands. JavaFX thread. */
public final class FloodPeriodForm {
  private final FloodPeriods periods;
  private final FloodPeriodLaw law;
  private final Forms forms;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @Inject
  FloodPeriodForm(
      FloodPeriods periods,
      FloodPeriodLaw law,
      Forms forms,
      Tasks tasks,
      Fx fx,
      UiTexts texts,
      Formats formats,
      WatchClock clock) {
    this.periods = periods;
    this.law = law;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /** Asks to declare it if none stands, else to lift it; either way says what it means in law. */
  public void open() {
    tasks
        .of(Message.of("response.task.period"), progress -> periods.own())
        .quiet()
        .onSuccess(
            fx, (Optional<FloodPeriod> own) -> own.ifPresentOrElse(this::lift, this::declare))
        .startLatest();
  }

  private void declare() {
    Language language = texts.language().get();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("response.period.basis", law.basis().in(language)));
    lines.addAll(effects(language));
    List<FormField.Option> grounds =
        law.grounds().stream()
            .map(one -> new FormField.Option(one.key(), one.in(language)))
            .toList();
    forms.ask(
        Question.danger(
            Message.of("response.period.declare.title"),
            lines,
            Message.of("response.period.declare.do")),
        List.of(
            FormField.choice(Message.of("response.period.ground"), "", grounds),
            new FormField(Message.of("response.period.reason"), "", List.of(), 1, true),
            FormField.line(Message.of("response.period.area"), ""),
            post(),
            FormField.line(Message.of("response.field.BASIS_DOC"), ""),
            FormField.line(Message.of("response.period.since"), "")),
        values ->
            periods.declare(
                values.get(0),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(1),
                moment(values.get(5))));
  }

  private void lift(FloodPeriod period) {
    List<Message> lines = new ArrayList<>();
    lines.add(
        Message.of(
            "response.period.stands",
            formats.moment(period.since()),
            period.declaredBy(),
            period.reason()));
    lines.add(Message.of("response.period.basis", law.basis().in(texts.language().get())));
    lines.addAll(effects(texts.language().get()));
    lines.add(Message.of("response.period.lift.effect"));
    forms.ask(
        Question.danger(
            Message.of("response.period.lift.title"), lines, Message.of("response.period.lift.do")),
        List.of(
            FormField.reason(), post(), FormField.line(Message.of("response.field.BASIS_DOC"), "")),
        values -> periods.lift(values.get(1), values.get(2), values.get(0), null));
  }

  private List<Message> effects(Language language) {
    return law.effects().stream()
        .map(one ->
            Message.of(
                "response.period.effect",
                one.in(language),
                one.source(),
                Message.of("response.status." + one.status())))
        .toList();
  }

  private FormField post() {
    List<FormField.Option> posts =
        law.posts().stream().map(one -> new FormField.Option(one, one)).toList();
    return FormField.choice(Message.of("response.field.POST"), "", posts);
  }

  /** Blank is now. */
  private @Nullable Instant moment(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    return MomentEntry.near(typed, clock.instant())
        .orElseThrow(() -> RefusedException.of("response.refused.moment"));
  }
}
