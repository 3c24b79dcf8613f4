package org.watchfloor.response.headquarters.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** This seat takes notice of a transfer of command. */
final class TakeNotice implements Command {
  private final TransfersViewModel model;

  @Inject
  TakeNotice(TransfersViewModel model) {
    this.model = model;
  }

  @Override
  public String titleKey() {
    return "response.command.notice";
  }

  @Override
  public String icon() {
    return "mdi2e-eye-check";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    model.acknowledge();
  }
}
