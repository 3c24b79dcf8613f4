package org.watchfloor.supply.requisition.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.paper.view.PaperOpener;
import org.watchfloor.supply.paper.view.PapersViewModel;
import org.watchfloor.supply.requisition.RequisitionService;

/** Opens a requisition in the list of papers. */
final class RequisitionOpener extends PaperOpener {
  @Inject
  RequisitionOpener(PapersViewModel model) {
    super(model, RequisitionService.KIND);
  }
}
