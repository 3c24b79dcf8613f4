package org.watchfloor.risk.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of risk points. */
public final class RiskViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class).addBinding().to(RiskLayer.class);
    opener(RiskOpener.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(RiskService risks, UiTexts texts) {
    NameSearch<RiskPoint> search =
        new NameSearch<>(
            risks::list,
            RiskPoint::name,
            RiskPoint::number,
            (point, rank) ->
                SearchHit.object(
                    point.name(),
                    texts.get(
                        "risk.search.detail",
                        texts.name("risk.kind", point.kind()),
                        texts.name("risk.color", point.color()),
                        point.number()),
                    "mdi2a-alert-rhombus-outline",
                    rank,
                    new ObjectRef(RiskOpener.KIND, point.number())));
    risks.onChange(search::changed);
    return search;
  }
}
