package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the list of all lessons. */
final class OpenLessons implements Command {
  private final LessonsDialog dialog;

  @Inject
  OpenLessons(LessonsDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String titleKey() {
    return "review.lessons.title";
  }

  @Override
  public String icon() {
    return "mdi2c-clipboard-check-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    dialog.open();
  }
}
