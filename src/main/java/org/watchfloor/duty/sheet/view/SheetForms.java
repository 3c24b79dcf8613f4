package org.watchfloor.duty.sheet.view;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.duty.sheet.SheetState;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks which lines are void or were typed wrong, and why. JavaFX thread. */
final class SheetForms {
  private final CatchUpViewModel model;
  private final Forms forms;
  private final Fx fx;

  @Inject
  SheetForms(CatchUpViewModel model, Forms forms, Fx fx) {
    this.model = model;
    this.forms = forms;
    this.fx = fx;
  }

  /** What does with lines, given a reason. */
  @FunctionalInterface
  private interface Act {
    void on(SheetState sheet, int from, int to, String reason);
  }

  void voidLines(SheetState sheet) {
    int from = sheet.gaps().isEmpty() ? sheet.next() : sheet.gaps().getFirst();
    int to = sheet.gaps().isEmpty() ? sheet.lines() : from;
    ask(sheet, "sheet.form.void", from, to, model::voidLines);
  }

  void lift(SheetState sheet) {
    int line = sheet.voided().firstKey();
    ask(sheet, "sheet.form.lift", line, line, model::lift);
  }

  void takeBack(SheetState sheet) {
    FormField line = field("sheet.form.line", sheet.typed().lastKey());
    forms.ask(
        question("sheet.form.takeBack", sheet),
        List.of(line, FormField.reason()),
        values -> model.takeBack(sheet, number(values.get(0)), values.get(1)));
  }

  /** The line was typed before: what is typed now is what the paper really says. */
  void correct(TypedRow row) {
    Attempt attempt = row.attempt();
    forms.askReason(
        Question.of(
            Message.of("sheet.form.correct.title", attempt.sheet(), attempt.line()),
            List.of(Message.of("sheet.form.correct.effect", attempt.text())),
            Message.of("sheet.form.correct.act")),
        reason -> {
          model.correct(attempt, reason);
          fx.execute(() -> model.rows().remove(row));
        });
  }

  private void ask(SheetState sheet, String key, int from, int to, Act act) {
    forms.ask(
        question(key, sheet),
        List.of(field("sheet.form.from", from), field("sheet.form.to", to), FormField.reason()),
        values -> act.on(sheet, number(values.get(0)), number(values.get(1)), values.get(2)));
  }

  private static Question question(String key, SheetState sheet) {
    return Question.of(
        Message.of(key + ".title", sheet.number()),
        List.of(Message.of(key + ".effect")),
        Message.of(key + ".act"));
  }

  private static FormField field(String key, int initial) {
    return new FormField(Message.of(key), String.valueOf(initial), List.of(), 1, true);
  }

  private static int number(String typed) {
    String plain = typed.strip();
    if (!plain.matches("\\d{1,3}")) {
      throw RefusedException.of("sheet.refused.noLine", plain);
    }
    return Integer.parseInt(plain);
  }
}
