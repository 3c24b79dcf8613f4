package org.watchfloor.supply.aid.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.paper.view.NewPaper;
import org.watchfloor.supply.paper.view.PapersViewModel;

/** Begins a request for aid from anywhere. */
final class NewAid extends NewPaper {
  @Inject
  NewAid(PapersViewModel model, AidPapers papers) {
    super(model, papers);
  }

  @Override
  public String icon() {
    return "mdi2h-handshake-outline";
  }
}
