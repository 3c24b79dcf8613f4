package org.watchfloor.response.confirmation.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.response.confirmation.view.ConfirmationsViewModel.Waiting;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Toasts;

/** Opens what waits for a second officer, the longest waiting first, from anywhere. */
final class AnswerConfirmation implements Command {
  private final ConfirmationsViewModel model;
  private final ConfirmationActs acts;
  private final Toasts toasts;

  @Inject
  AnswerConfirmation(ConfirmationsViewModel model, ConfirmationActs acts, Toasts toasts) {
    this.model = model;
    this.acts = acts;
    this.toasts = toasts;
  }

  @Override
  public String titleKey() {
    return "response.command.confirm";
  }

  @Override
  public String icon() {
    return "mdi2a-account-multiple-check";
  }

  @Override
  public String key() {
    return "Shortcut+Shift+C";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(ResponseViewModule.PAGE);
    Waiting waiting = model.waiting().get();
    if (!waiting.pending().isEmpty()) {
      acts.confirm(waiting.pending().getFirst());
    } else if (!waiting.overridden().isEmpty()) {
      acts.confirmAfter(waiting.overridden().getFirst());
    } else {
      toasts.say(Message.of("response.confirm.nothing"));
    }
  }
}
