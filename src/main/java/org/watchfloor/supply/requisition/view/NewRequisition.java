package org.watchfloor.supply.requisition.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.paper.view.NewPaper;
import org.watchfloor.supply.paper.view.PapersViewModel;

/** Begins a requisition certificate from anywhere. */
final class NewRequisition extends NewPaper {
  @Inject
  NewRequisition(PapersViewModel model, RequisitionPapers papers) {
    super(model, papers);
  }

  @Override
  public String icon() {
    return "mdi2f-file-sign";
  }
}
