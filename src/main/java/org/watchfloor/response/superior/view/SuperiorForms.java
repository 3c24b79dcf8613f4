package org.watchfloor.response.superior.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.superior.NewWord;
import org.watchfloor.response.superior.SuperiorService;
import org.watchfloor.response.superior.SuperiorWord;
import org.watchfloor.response.superior.SuperiorWords;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Dialogs;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks what the headquarters above did. JavaFX thread; the acts run in the background. */
public final class SuperiorForms {
  private static final String ENDED = "";

  private final SuperiorService superiors;
  private final Forms forms;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Fx fx;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  SuperiorForms(
      SuperiorService superiors,
      Forms forms,
      Dialogs dialogs,
      Tasks tasks,
      Fx fx,
      WatchClock clock,
      UiTexts texts,
      Formats formats) {
    this.superiors = superiors;
    this.forms = forms;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
    this.texts = texts;
    this.formats = formats;
  }

  /** Writes down what it started, changed or ended. */
  public void tell() {
    tasks
        .of(Message.of("response.superior.task"), progress -> superiors.current())
        .quiet()
        .onSuccess(fx, this::tell)
        .startLatest();
  }

  private void tell(List<SuperiorWord> current) {
    List<Message> lines = new ArrayList<>();
    current.forEach(word -> lines.add(said(word)));
    lines.add(Message.of("response.superior.form.effect"));
    String issuer = current.isEmpty() ? "" : current.getFirst().issuer();
    forms.ask(
        Question.of(
            Message.of("response.superior.act.tell"),
            lines,
            Message.of("response.superior.form.act")),
        List.of(
            needed("response.superior.form.issuer", issuer),
            FormField.choice(
                Message.of("response.superior.form.hazard"), Hazard.TYPHOON.name(), hazards()),
            FormField.choice(
                Message.of("response.superior.form.level"), ResponseLevel.IV.name(), levels()),
            FormField.line(Message.of("response.superior.form.at"), ""),
            needed("response.superior.form.toldBy", ""),
            FormField.line(Message.of("response.superior.form.basis"), "")),
        values ->
            superiors.tell(
                new NewWord(
                    values.getFirst(),
                    Hazard.valueOf(values.get(1)),
                    values.get(2).equals(ENDED) ? null : ResponseLevel.valueOf(values.get(2)),
                    moment(values.get(3)),
                    values.get(5),
                    values.get(4))));
  }

  /** Takes back a word that counts. */
  void withdraw() {
    tasks
        .of(Message.of("response.superior.task"), progress -> superiors.current())
        .quiet()
        .onSuccess(fx, this::withdraw)
        .startLatest();
  }

  private void withdraw(List<SuperiorWord> current) {
    if (current.isEmpty()) {
      dialogs.tell(
          Message.of("response.superior.act.withdraw"),
          List.of(texts.get("response.superior.form.none")));
      return;
    }
    forms.ask(
        Question.danger(
            Message.of("response.superior.act.withdraw"),
            List.of(Message.of("response.superior.form.withdraw.effect")),
            Message.of("response.superior.form.withdraw.act")),
        List.of(
            FormField.choice(
                Message.of("response.superior.form.which"),
                current.getFirst().id(),
                current.stream()
                    .map(word -> new FormField.Option(word.id(), texts.say(said(word))))
                    .toList()),
            needed("response.superior.form.reason", "")),
        values -> superiors.withdraw(values.getFirst(), values.get(1)));
  }

  private Message said(SuperiorWord word) {
    return Message.of(
        "response.superior.form.stands",
        SuperiorWords.said(word.issuer(), word.hazard(), word.level()),
        formats.moment(word.at()));
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }

  private @Nullable Instant moment(String typed) {
    Instant now = clock.instant();
    return typed.isBlank()
        ? null
        : MomentEntry.near(typed, now)
            .orElseThrow(() -> RefusedException.of("response.superior.refused.time", typed));
  }

  private List<FormField.Option> hazards() {
    return Arrays.stream(Hazard.values())
        .map(one -> new FormField.Option(one.name(), texts.name("response.hazard", one)))
        .toList();
  }

  private List<FormField.Option> levels() {
    List<FormField.Option> options = new ArrayList<>();
    for (ResponseLevel level : ResponseLevel.values()) {
      options.add(new FormField.Option(level.name(), texts.name("response.level", level)));
    }
    options.add(new FormField.Option(ENDED, texts.get("response.superior.form.ended")));
    return options;
  }
}
