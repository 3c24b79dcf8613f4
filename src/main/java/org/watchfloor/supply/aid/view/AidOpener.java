package org.watchfloor.supply.aid.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.aid.AidService;
import org.watchfloor.supply.paper.view.PaperOpener;
import org.watchfloor.supply.paper.view.PapersViewModel;

/** Opens a request for aid in the list of papers. */
final class AidOpener extends PaperOpener {
  @Inject
  AidOpener(PapersViewModel model) {
    super(model, AidService.KIND);
  }
}
