package org.watchfloor.app.printing;

import org.watchfloor.document.pack.PackPart;
import org.watchfloor.document.review.ReviewPart;
import org.watchfloor.evacuation.assignment.ShelterPaper;
import org.watchfloor.order.callout.CallSheet;
import org.watchfloor.response.card.CardSheet;
import org.watchfloor.shelter.arrival.TagPaper;
import org.watchfloor.supply.delivery.RouteSheet;
import org.watchfloor.ui.FeatureModule;

/** The command that prints the map, and what sets directions, call-outs and cards on paper. */
public final class PrintingModule extends FeatureModule {
  @Override
  protected void configure() {
    command(PrintMap.class);
    set(PackPart.class).addBinding().to(PackMaps.class);
    set(PackPart.class).addBinding().to(PackCards.class);
    set(ReviewPart.class).addBinding().to(ReviewMaps.class);
    set(CardSheet.class).addBinding().to(CardSheetPrinter.class);
    set(RouteSheet.class).addBinding().to(RouteSheetPrinter.class);
    set(ShelterPaper.class).addBinding().to(ShelterPaperPrinter.class);
    set(TagPaper.class).addBinding().to(TagPaperPrinter.class);
    set(CallSheet.class).addBinding().to(CallSheetPrinter.class);
  }
}
