package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.ui.ObjectOpener;

/** Opens an overdue lesson in the list of all, where it can be reported done. */
final class LessonOpener implements ObjectOpener {
  private final LessonsDialog dialog;

  @Inject
  LessonOpener(LessonsDialog dialog) {
    this.dialog = dialog;
  }

  @Override
  public String kind() {
    return LessonService.KIND;
  }

  @Override
  public String page() {
    return IncidentService.KIND;
  }

  @Override
  public void show(String id) {
    dialog.open();
  }
}
