package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.dialog.Toasts;

/** Opens the incident whose report is due next, from anywhere. */
final class OpenNextDeadline implements Command {
  private final NextDeadlines model;
  private final Toasts toasts;

  @Inject
  OpenNextDeadline(NextDeadlines model, Toasts toasts) {
    this.model = model;
    this.toasts = toasts;
  }

  @Override
  public String titleKey() {
    return "deadline.command.next";
  }

  @Override
  public String icon() {
    return "mdi2f-file-send-outline";
  }

  @Override
  public String key() {
    return "Shift+F9";
  }

  @Override
  public void run(Navigator navigator) {
    model.running().get().clocks().stream()
        .findFirst()
        .ifPresentOrElse(
            clock -> navigator.open(new ObjectRef(ClockService.KIND, clock.id())),
            () -> toasts.say(Message.of("deadline.none")));
  }
}
