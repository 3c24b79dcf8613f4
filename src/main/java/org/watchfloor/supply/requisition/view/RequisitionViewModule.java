package org.watchfloor.supply.requisition.view;

import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.ui.FeatureModule;

/** What the console shows of requisitions. */
public final class RequisitionViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(PaperKind.class).addBinding().to(RequisitionPapers.class);
    opener(RequisitionOpener.class);
    command(NewRequisition.class);
  }
}
