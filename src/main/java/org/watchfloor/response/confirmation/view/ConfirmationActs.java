package org.watchfloor.response.confirmation.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Actor;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Asked;
import org.watchfloor.response.confirmation.Confirmation;
import org.watchfloor.response.confirmation.ConfirmationWords;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.confirmation.Confirmations.Overridden;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Confirming, refusing, taking back, and confirming after the fact. JavaFX thread. */
final class ConfirmationActs {
  private final Confirmations confirmations;
  private final ResponseService responses;
  private final SignIn signIn;
  private final Forms forms;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  ConfirmationActs(
      Confirmations confirmations,
      ResponseService responses,
      SignIn signIn,
      Forms forms,
      Formats formats,
      Tasks tasks,
      Fx fx) {
    this.confirmations = confirmations;
    this.responses = responses;
    this.signIn = signIn;
    this.forms = forms;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Shows what would come into force and asks who confirms it. */
  void confirm(Confirmation request) {
    tasks
        .of(Message.of("response.task.preview"), progress -> told(request.asked()))
        .quiet()
        .onSuccess(fx, effect -> confirm(request, effect))
        .startLatest();
  }

  private void confirm(Confirmation request, List<Message> effect) {
    Asked asked = request.asked();
    List<Message> lines = new ArrayList<>(decision(asked, request.askedBy()));
    lines.addAll(effect);
    forms.ask(
        Question.of(
            Message.of("response.confirm.title", ConfirmationWords.act(asked)),
            lines,
            Message.of("response.confirm.do")),
        List.of(second(request.askedBy())),
        values -> confirmations.confirm(request.id(), actor(values.getFirst())));
  }

  /** Asks who refuses it and why. */
  void refuse(Confirmation request) {
    forms.ask(
        Question.of(
            Message.of("response.confirm.refuse.title", ConfirmationWords.act(request.asked())),
            List.of(Message.of("response.confirm.refuse.effect")),
            Message.of("response.confirm.refuse.do")),
        List.of(FormField.reason(), second(request.askedBy())),
        values -> confirmations.refuse(request.id(), actor(values.getLast()), values.getFirst()));
  }

  /** Asks why it is taken back. */
  void withdraw(Confirmation request) {
    forms.askReason(
        Question.of(
            Message.of("response.confirm.withdraw.title", ConfirmationWords.act(request.asked())),
            List.of(Message.of("response.confirm.withdraw.effect")),
            Message.of("response.confirm.withdraw.do")),
        reason -> confirmations.withdraw(request.id(), reason));
  }

  /** Asks who confirms after the fact. */
  void confirmAfter(Overridden over) {
    forms.ask(
        Question.of(
            Message.of(
                "response.confirm.after.title",
                ConfirmationWords.act(over.response(), over.step())),
            List.of(
                Message.of(
                    "response.confirm.after.what",
                    over.step().post(),
                    over.step().officer(),
                    formats.moment(over.step().recordedAt())),
                Message.of("response.confirm.after.why", over.step().override().orElse(""))),
            Message.of("response.confirm.after.do")),
        List.of(second(over.step().officer())),
        values ->
            responses.confirmOverride(
                over.response().id(), over.step().entry(), actor(values.getFirst())));
  }

  /** The officer of this seat stands there, unless it is the one who may not confirm. */
  private FormField second(String first) {
    String here = signIn.actor().officer();
    boolean may = !here.equals("-") && !FourEyes.same(here, first);
    return new FormField(
        Message.of("response.confirm.second"), may ? here : "", List.of(), 1, true);
  }

  private Actor actor(String officer) {
    return new Actor(officer.strip(), signIn.actor().seat());
  }

  private List<Message> decision(Asked asked, String askedBy) {
    List<Message> lines = new ArrayList<>();
    lines.add(Message.of("response.confirm.who", asked.title(), askedBy));
    if (!asked.matter().isEmpty()) {
      lines.add(Message.of("response.confirm.matter", asked.matter()));
    }
    if (!asked.reason().isEmpty()) {
      lines.add(Message.of("response.confirm.why", asked.reason()));
    }
    asked
        .expectedUntil()
        .ifPresent(until -> lines.add(Message.of("response.confirm.until", formats.moment(until))));
    if (!asked.measures().isEmpty()) {
      lines.add(Message.of("response.confirm.measures", asked.measures()));
    }
    lines.add(
        asked.basisDoc().isEmpty()
            ? Message.of("response.basis.later")
            : Message.of("response.confirm.basis", asked.basisDoc()));
    return lines;
  }

  /** What it will do, counted; why it cannot be done any more if so. */
  private List<Message> told(Asked asked) {
    try {
      LevelPreview effect = confirmations.preview(asked);
      return List.of(
          Message.of(
              "response.effect.sum",
              effect.created().size(),
              effect.changed().size(),
              effect.cancelled().size(),
              effect.kept().size()));
    } catch (RefusedException e) {
      return List.of(e.said());
    }
  }
}
