package org.watchfloor.response.plan.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Opens the plan editor from anywhere. */
final class OpenPlanEditor implements Command {
  private final PlanEditor editor;

  @Inject
  OpenPlanEditor(PlanEditor editor) {
    this.editor = editor;
  }

  @Override
  public String titleKey() {
    return "plan.command.edit";
  }

  @Override
  public String icon() {
    return "mdi2f-file-document-edit-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    editor.open();
  }
}
