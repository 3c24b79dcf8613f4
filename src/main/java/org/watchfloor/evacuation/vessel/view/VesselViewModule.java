package org.watchfloor.evacuation.vessel.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of vessels; they are a part of the page 转移. */
public final class VesselViewModule extends FeatureModule {
  private static final String ICON = "mdi2f-ferry";

  @Override
  protected void configure() {
    keyHint(new KeyHint(SafetyTabs.PAGE, "1 … 6", "vessel.key.state"));
    opener(VesselOpener.class);
    set(MapLayer.class).addBinding().to(VesselLayer.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(VesselService vessels, UiTexts texts) {
    NameSearch<Vessel> search =
        new NameSearch<>(
            vessels::list,
            Vessel::name,
            Vessel::number,
            (vessel, rank) ->
                SearchHit.object(
                    vessel.name(),
                    texts.get(
                        "vessel.search.detail",
                        texts.name("vessel.kind", vessel.profile().kind()),
                        texts.name("vessel.state", vessel.state()),
                        vessel.harbour()),
                    ICON,
                    rank,
                    new ObjectRef(VesselService.KIND, vessel.number())));
    vessels.onChange(search::changed);
    return search;
  }
}
