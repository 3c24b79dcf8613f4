package org.watchfloor.warning.typhoon.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.warning.typhoon.Storm;
import org.watchfloor.warning.typhoon.TyphoonService;
import org.watchfloor.warning.typhoon.TyphoonWords;

/** What the console shows of typhoons. */
public final class TyphoonViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ShapeLayer.class).addBinding().to(TyphoonLayer.class);
    opener(TyphoonOpener.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(TyphoonService typhoons, UiTexts texts) {
    NameSearch<Storm> search =
        new NameSearch<>(
            typhoons::list,
            Storm::called,
            Storm::number,
            (storm, rank) ->
                SearchHit.object(
                    storm.called(),
                    texts.get(
                        "typhoon.search.detail",
                        storm.number(),
                        TyphoonWords.moment(storm.known())),
                    "mdi2w-weather-hurricane",
                    rank,
                    new ObjectRef(TyphoonService.KIND, storm.number())));
    typhoons.onChange(search::changed);
    return search;
  }
}
