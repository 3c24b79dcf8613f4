package org.watchfloor.plot.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.PlotWords;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.draw.DrawingKit;

/** What the console shows of plots. */
public final class PlotViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ShapeLayer.class).addBinding().to(PlotLayer.class);
    set(DrawingKit.class).addBinding().to(PlotKit.class);
    set(MapCard.class)
        .addBinding()
        .toInstance(new MapCard(PlotService.KIND, "/fxml/plot/card.fxml"));
    command(UndoPlot.class);
    opener(PlotOpener.class);
  }

  @ProvidesIntoSet
  MapAction floodedHere(Provider<PlotForm> form) {
    return new CutHere(form, PlotToolSpec.FLOODED_ROAD);
  }

  @ProvidesIntoSet
  MapAction cutHere(Provider<PlotForm> form) {
    return new CutHere(form, PlotToolSpec.CLOSURE);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(PlotService plots, UiTexts texts, Formats formats) {
    NameSearch<PlotItem> search =
        new NameSearch<>(
            plots::current,
            item -> PlotWords.where(item.details()),
            PlotItem::id,
            (item, rank) ->
                SearchHit.object(
                    PlotWords.where(item.details()),
                    texts.get(
                        "plot.search.detail",
                        PlotWords.kind(item.details()),
                        item.drawnBy(),
                        formats.moment(item.drawnAt())),
                    "mdi2d-draw",
                    rank,
                    new ObjectRef(PlotService.KIND, item.id())));
    plots.onChange(search::changed);
    return search;
  }
}
