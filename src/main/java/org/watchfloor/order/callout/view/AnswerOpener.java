package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import org.watchfloor.order.callout.answer.AnswerService;
import org.watchfloor.ui.ObjectOpener;

/** Opens a text that came back on the page 叫应, where the strip above the list has it. */
final class AnswerOpener implements ObjectOpener {
  @Inject
  AnswerOpener() {}

  @Override
  public String kind() {
    return AnswerService.KIND;
  }

  @Override
  public String page() {
    return CalloutViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    // The strip stands on the page whatever is chosen.
  }
}
