package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.answer.Answer;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** What is done with texts that came back. JavaFX thread; the acts run in the background. */
final class AnswerActs {
  private final AnswerService answers;
  private final Forms forms;
  private final Toasts toasts;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;
  private final Saving saving;

  @Inject
  AnswerActs(
      AnswerService answers, Forms forms, Toasts toasts, Formats formats, Tasks tasks, Fx fx) {
    this.answers = answers;
    this.forms = forms;
    this.toasts = toasts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
    this.saving = new Saving(tasks, fx);
  }

  /** Takes it over for whose number it is. */
  void take(Answer answer, Runnable taken) {
    saving.act(
        Message.of("callout.task.write"),
        () -> answers.take(answer.id()),
        line -> {
          toasts.say(said(line));
          taken.run();
        },
        tasks::report);
  }

  /** It is no answer. */
  void setAside(Answer answer) {
    saving.act(
        Message.of("callout.task.write"),
        () -> answers.setAside(answer.id(), ""),
        () -> toasts.say(Message.of("callout.answer.toast.aside", answer.called())),
        tasks::report);
  }

  /** Asks whose a text is that came from a number nobody was called under. */
  void place(Answer answer, Optional<CalloutBoard> board) {
    forms.ask(
        Question.of(
            Message.of("callout.answer.form", answer.number(), formats.moment(answer.at())),
            List.of(
                Message.of("callout.plain", answer.text()), Message.of("callout.answer.form.what")),
            Message.of("callout.act.write")),
        List.of(
            FormField.line(Message.of("callout.answer.form.place"), ""),
            FormField.line(Message.of("callout.answer.form.aside"), "")),
        values -> {
          String key = values.getFirst().strip();
          if (key.isEmpty() || board.isEmpty()) {
            answers.setAside(answer.id(), values.getLast());
          } else {
            CalloutLine line = answers.take(answer.id(), board.get().callout().number(), key);
            fx.execute(() -> toasts.say(said(line)));
          }
        });
  }

  private static Message said(CalloutLine line) {
    return Message.of(
        "callout.toast.written",
        CalloutWords.name(line.callee()),
        Message.of("callout.result.ACKNOWLEDGED"));
  }
}
