package org.watchfloor.response.suspension.view;

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
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.suspension.NewSuspension;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.SuspensionKinds;
import org.watchfloor.response.suspension.Suspensions;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Orders and lifts suspensions. JavaFX thread. */
final class SuspensionForms {
  private final Suspensions suspensions;
  private final SuspensionKinds kinds;
  private final ResponseService responses;
  private final Forms forms;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @Inject
  SuspensionForms(
      Suspensions suspensions,
      SuspensionKinds kinds,
      ResponseService responses,
      Forms forms,
      Tasks tasks,
      Fx fx,
      UiTexts texts,
      Formats formats,
      WatchClock clock) {
    this.suspensions = suspensions;
    this.kinds = kinds;
    this.responses = responses;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * Asks to order one.
   *
   * @param kind the key of what is chosen first; blank for the first of the list
   */
  void order(String kind) {
    tasks
        .of(Message.of("response.task.stops"), progress -> responses.open())
        .quiet()
        .onSuccess(fx, open -> order(kind, open))
        .startLatest();
  }

  private void order(String kind, List<Response> open) {
    Language language = texts.language().get();
    List<FormField.Option> choices =
        kinds.all().stream().map(one -> new FormField.Option(one.key(), one.in(language))).toList();
    Optional<String> response =
        open.stream()
            .filter(one -> one.stage().inForce() && responses.ofHeadquarters(one))
            .map(Response::id)
            .findFirst();
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("response.stop.order.effect"));
    response.ifPresent(id -> lines.add(Message.of("response.stop.order.response", id)));
    forms.ask(
        Question.danger(
            Message.of("response.stop.order.title"), lines, Message.of("response.stop.order.do")),
        List.of(
            FormField.choice(
                Message.of("response.stop.kind"),
                kind.isEmpty() ? choices.getFirst().value() : kind,
                choices),
            FormField.line(Message.of("response.stop.scope"), ""),
            FormField.line(Message.of("response.stop.start"), ""),
            FormField.line(Message.of("response.stop.end"), ""),
            post(),
            new FormField(Message.of("response.stop.reason"), "", List.of(), 1, true),
            FormField.line(Message.of("response.stop.exemptions"), kinds.exemption(language)),
            FormField.line(Message.of("response.field.BASIS_DOC"), "")),
        values ->
            suspensions.order(
                new NewSuspension(
                    values.get(0),
                    values.get(1),
                    toCome(values.get(2)),
                    toCome(values.get(3)),
                    values.get(6),
                    values.get(4),
                    values.get(7),
                    values.get(5),
                    response)));
  }

  /** Asks to lift one. */
  void lift(Suspension stop) {
    String scope = stop.scope().isEmpty() ? texts.get("response.stop.everywhere") : stop.scope();
    forms.ask(
        Question.danger(
            Message.of("response.stop.lift.title", stop.kindSaid(), scope),
            List.of(
                Message.of(
                    "response.stop.lift.what",
                    stop.orderedBy(),
                    formats.moment(stop.startAt()),
                    stop.reason()),
                Message.of("response.stop.lift.effect")),
            Message.of("response.stop.lift.do", stop.kindSaid())),
        List.of(
            FormField.reason(), post(), FormField.line(Message.of("response.field.BASIS_DOC"), "")),
        values -> suspensions.lift(stop.id(), values.get(1), values.get(2), values.get(0), null));
  }

  private FormField post() {
    List<FormField.Option> posts =
        kinds.posts().stream().map(one -> new FormField.Option(one, one)).toList();
    return FormField.choice(Message.of("response.field.POST"), "", posts);
  }

  /** Blank is not said. */
  private @Nullable Instant toCome(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    return MomentEntry.toCome(typed, clock.instant())
        .orElseThrow(() -> RefusedException.of("response.refused.moment"));
  }
}
