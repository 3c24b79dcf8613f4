package org.watchfloor.response.proposal.view;

import jakarta.inject.Inject;
import org.watchfloor.response.proposal.Proposals;
import org.watchfloor.response.view.ResponseViewModule;
import org.watchfloor.ui.ObjectOpener;

/** Proposals stand on top of the page 响应; there is nothing else to open. */
final class ProposalOpener implements ObjectOpener {
  @Inject
  ProposalOpener() {}

  @Override
  public String kind() {
    return Proposals.KIND;
  }

  @Override
  public String page() {
    return ResponseViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    // The page shows the most urgent ones by itself.
  }
}
