package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.task.ResponseTask;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** Opens what is overdue: the task that has been so the longest, on top of its list. */
final class OpenOverdue implements Command {
  private final ResponsesViewModel model;

  @Inject
  OpenOverdue(ResponsesViewModel model) {
    this.model = model;
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
    List<ResponseTask> overdue = model.overdue();
    if (overdue.isEmpty()) {
      navigator.open(ResponseViewModule.PAGE);
    } else {
      navigator.open(new ObjectRef(ResponseTasks.KIND, overdue.getFirst().id()));
    }
  }
}
