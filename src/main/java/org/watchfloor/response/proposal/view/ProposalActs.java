package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.proposal.Proposal;
import org.watchfloor.response.proposal.ProposalDesk;
import org.watchfloor.response.proposal.ProposalWords;
import org.watchfloor.response.view.DecisionDialog;
import org.watchfloor.response.view.DecisionDraft;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** The two ways to decide about a proposal. JavaFX thread. */
final class ProposalActs {
  /** As {@link org.watchfloor.base.MomentEntry} reads it back. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final ProposalDesk desk;
  private final ResponseService responses;
  private final DecisionDialog dialog;
  private final Forms forms;
  private final WhenField when;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;

  @Inject
  ProposalActs(
      ProposalDesk desk,
      ResponseService responses,
      DecisionDialog dialog,
      Forms forms,
      WhenField when,
      Tasks tasks,
      Fx fx,
      UiTexts texts) {
    this.desk = desk;
    this.responses = responses;
    this.dialog = dialog;
    this.forms = forms;
    this.when = when;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  /** Opens the form of the decision, filled in from the warning. */
  void follow(Proposal proposal) {
    if (proposal.inForce().isEmpty()) {
      dialog.open(draft(proposal), null);
      return;
    }
    String id = proposal.inForce().get().id();
    tasks
        .of(Message.of("response.task.read"), progress -> responses.find(id))
        .quiet()
        .onSuccess(fx, found -> found.ifPresent(response -> dialog.open(draft(proposal), response)))
        .startLatest();
  }

  private DecisionDraft draft(Proposal proposal) {
    return new DecisionDraft(
        proposal.hazard(),
        proposal.level(),
        proposal.plan(),
        texts.say(ProposalWords.because(proposal)),
        texts.say(proposal.document()),
        until(proposal.until()),
        proposal.id(),
        request -> desk.start(proposal, request),
        request -> desk.raise(proposal, request));
  }

  private static String until(@Nullable Instant until) {
    return until == null ? "" : MOMENT.format(until);
  }

  /** Asks why it is not started, and who decided that. */
  void decline(Proposal proposal) {
    forms.ask(
        Question.of(
            Message.of("response.proposal.decline.title", ProposalWords.act(proposal)),
            List.of(
                ProposalWords.because(proposal),
                proposal.clause(),
                Message.of("response.proposal.decline.effect")),
            Message.of("response.proposal.decline.act")),
        List.of(
            FormField.reason(),
            new FormField(Message.of("response.proposal.decidedBy"), "", List.of(), 1, true),
            when.field()),
        values -> desk.decline(proposal, values.get(0), values.get(1), when.read(values.get(2))));
  }
}
