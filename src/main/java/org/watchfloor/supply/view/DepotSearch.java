package org.watchfloor.supply.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.UiTexts;

/** Finds depots. */
@Singleton
final class DepotSearch extends NameSearch<Depot> {
  private final SupplyService supply;
  private final UiTexts texts;

  @Inject
  DepotSearch(SupplyService supply, UiTexts texts) {
    this.supply = supply;
    this.texts = texts;
    supply.onChange(this::changed);
  }

  @Override
  protected List<Depot> things() {
    return supply.depots();
  }

  @Override
  protected String number(Depot depot) {
    return depot.number();
  }

  @Override
  protected String name(Depot depot) {
    return depot.name();
  }

  @Override
  protected SearchHit hit(Depot depot, int rank) {
    String detail =
        texts.get("supply.search.detail", texts.name("supply.tier", depot.tier()), depot.number());
    return SearchHit.object(
        depot.name(),
        detail,
        "mdi2p-package-variant-closed",
        rank,
        new ObjectRef("depot", depot.number()));
  }
}
