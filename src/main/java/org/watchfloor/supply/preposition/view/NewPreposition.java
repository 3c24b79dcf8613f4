package org.watchfloor.supply.preposition.view;

import jakarta.inject.Inject;
import org.watchfloor.supply.paper.view.NewPaper;
import org.watchfloor.supply.paper.view.PapersViewModel;

/** Begins a plan of goods put forward from anywhere. */
final class NewPreposition extends NewPaper {
  @Inject
  NewPreposition(PapersViewModel model, PrepositionPapers papers) {
    super(model, papers);
  }

  @Override
  public String icon() {
    return "mdi2w-weather-hurricane";
  }
}
