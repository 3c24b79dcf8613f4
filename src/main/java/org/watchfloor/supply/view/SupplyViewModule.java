package org.watchfloor.supply.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.supply.paper.view.PaperKind;
import org.watchfloor.supply.stocktake.view.StocktakeViewModule;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.ShapeLayer;

/** What the console shows of supplies. */
public final class SupplyViewModule extends FeatureModule {
  static final String PAGE = "supply";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "supply.page",
            "mdi2p-package-variant-closed",
            400,
            "/fxml/supply/goods.fxml",
            null));
    keyHint(new KeyHint(PAGE, "Enter", "supply.key.explain"));
    keyHint(new KeyHint(PAGE, "+  -  =", "supply.key.move"));
    keyHint(new KeyHint(PAGE, "F7", "supply.scan.title"));
    set(PaperKind.class);
    command(NewTransfer.class);
    command(NewMove.class);
    command(NewScan.class);
    command(ShowQuota.class);
    install(new StocktakeViewModule());
    opener(DepotOpener.class);
    opener(StockOpener.class);
    opener(TransferOpener.class);
    set(MapLayer.class).addBinding().to(DepotLayer.class);
    set(ShapeLayer.class).addBinding().to(TransitLayer.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(SupplyService supply, UiTexts texts) {
    NameSearch<Depot> search =
        new NameSearch<>(
            supply::depots,
            Depot::name,
            Depot::number,
            (depot, rank) ->
                SearchHit.object(
                    depot.name(),
                    texts.get(
                        "supply.search.detail",
                        texts.name("supply.tier", depot.tier()),
                        depot.number()),
                    "mdi2p-package-variant-closed",
                    rank,
                    new ObjectRef("depot", depot.number())));
    supply.onChange(search::changed);
    return search;
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource goods(SupplyService supply, SuppliesViewModel model, UiTexts texts) {
    NameSearch<SupplyItem> search =
        new NameSearch<>(
            supply::items,
            SupplyItem::name,
            SupplyItem::code,
            (item, rank) ->
                new SearchHit(
                    item.name(),
                    texts.get("supply.search.goods", item.code()),
                    "mdi2p-package-variant",
                    rank,
                    navigator -> {
                      model.wantedItem().set(item.name());
                      navigator.open(PAGE);
                    }));
    supply.onChange(search::changed);
    return search;
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource transfers(SupplyService supply, TransferService transfers, UiTexts texts) {
    NameSearch<TransferOrder> search =
        new NameSearch<>(
            transfers::list,
            order -> order.to().name(),
            TransferOrder::number,
            (order, rank) ->
                SearchHit.object(
                    order.number(),
                    texts.get(
                        "supply.search.transfer",
                        order.to().name(),
                        texts.name("supply.transfer_state", order.state())),
                    "mdi2t-truck-outline",
                    rank,
                    new ObjectRef("transfer", order.number())));
    supply.onChange(search::changed);
    return search;
  }
}
