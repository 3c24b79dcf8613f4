package org.watchfloor.response.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the form that starts a response, from anywhere. */
final class StartResponse implements Command {
  private final DecisionDialog dialog;

  @Inject
  StartResponse(DecisionDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String titleKey() {
    return "response.command.start";
  }

  @Override
  public String icon() {
    return "mdi2b-bullhorn";
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+R";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(ResponseViewModule.PAGE);
    dialog.start();
  }
}
