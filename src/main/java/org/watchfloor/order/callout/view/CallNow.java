package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins the call-out the gravest warning asks for, from anywhere; else one to whom it may be. */
final class CallNow implements Command {
  private final CalloutsViewModel model;
  private final CalloutActs acts;

  @Inject
  CallNow(CalloutsViewModel model, CalloutActs acts) {
    this.model = model;
    this.acts = acts;
  }

  @Override
  public String titleKey() {
    return "callout.command.now";
  }

  @Override
  public String icon() {
    return CalloutViewModule.ICON;
  }

  @Override
  public @Nullable String key() {
    return "Shortcut+Shift+A";
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(CalloutViewModule.PAGE);
    model.shown().get().needs().stream().findFirst().ifPresentOrElse(acts::start, acts::begin);
  }
}
