package org.watchfloor.region.layer.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.BackdropSource;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.SituationPanel;

/** What the console shows of imported layers. */
public final class LayerViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(BackdropSource.class).addBinding().to(LayerBackdrops.class);
    set(MapCard.class)
        .addBinding()
        .toInstance(new MapCard(FeatureId.KIND, "/fxml/layer/card.fxml"));
    set(SituationPanel.class)
        .addBinding()
        .toInstance(new SituationPanel("region.layer.panel.title", 60, "/fxml/layer/panel.fxml"));
    opener(FeatureOpener.class);
    keyHint(new KeyHint(MapDesk.PAGE, "L", "region.layer.key.panel"));
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(LayerService layers, Features features, UiTexts texts) {
    NameSearch<Features.Found> search =
        new NameSearch<>(
            features::named,
            found -> found.feature().name(),
            found -> "",
            (found, rank) ->
                SearchHit.object(
                    found.feature().name(),
                    texts.get("region.layer.search.detail", found.layer().name()),
                    "mdi2l-layers-outline",
                    rank,
                    found.id().ref()));
    layers.onChange(search::changed);
    return search;
  }
}
