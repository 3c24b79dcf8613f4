package org.watchfloor.response.superior.view;

import jakarta.inject.Inject;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** What was heard of the headquarters above stands with its proposal, on the page of responses. */
final class SuperiorOpener implements ObjectOpener {
  @Inject
  SuperiorOpener() {}

  @Override
  public String kind() {
    return Cause.Superior.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    // The page is enough: the proposal that rests on it is on top there.
  }
}
