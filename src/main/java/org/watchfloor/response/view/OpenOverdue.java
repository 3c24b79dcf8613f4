package org.watchfloor.response.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Lists what is overdue, of all features. */
final class OpenOverdue implements Command {
  private final DueViewModel model;
  private final OverdueList list;

  @Inject
  OpenOverdue(DueViewModel model, OverdueList list) {
    this.model = model;
    this.list = list;
  }

  @Override
  public String titleKey() {
    return "response.command.overdue";
  }

  @Override
  public String icon() {
    return "mdi2a-alarm";
  }

  @Override
  public @Nullable String key() {
    return "F9";
  }

  @Override
  public void run(Navigator navigator) {
    list.show(model.overdue(), navigator);
  }
}
