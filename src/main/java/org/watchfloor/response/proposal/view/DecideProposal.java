package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.response.proposal.view.ProposalsViewModel.Look;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Toasts;

/** Opens the decision that is most urgent, from anywhere. */
final class DecideProposal implements Command {
  private final ProposalsViewModel model;
  private final ProposalActs acts;
  private final Toasts toasts;

  @Inject
  DecideProposal(ProposalsViewModel model, ProposalActs acts, Toasts toasts) {
    this.model = model;
    this.acts = acts;
    this.toasts = toasts;
  }

  @Override
  public String titleKey() {
    return "response.command.decide";
  }

  @Override
  public String icon() {
    return "mdi2g-gavel";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+E";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(ResponseViewModule.PAGE);
    model.pending().get().stream()
        .findFirst()
        .map(Look::proposal)
        .ifPresentOrElse(acts::follow, () -> toasts.say(Message.of("response.proposal.nothing")));
  }
}
