package org.watchfloor.supply.preposition.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.paper.view.PaperOpener;
import org.watchfloor.supply.paper.view.PapersViewModel;
import org.watchfloor.supply.preposition.PrepositionService;

/** Opens a plan in the list of papers. */
final class PrepositionOpener extends PaperOpener {
  @Inject
  PrepositionOpener(PapersViewModel model) {
    super(model, PrepositionService.KIND);
  }
}
