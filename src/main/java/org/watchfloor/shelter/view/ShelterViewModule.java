package org.watchfloor.shelter.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.arrival.view.DeskViewModel;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of shelters. */
public final class ShelterViewModule extends FeatureModule {
  static final String PAGE = DeskViewModel.PAGE;

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "shelter.page", "mdi2h-home-group", 500, "/fxml/shelter/housing.fxml", null));
    keyHint(new KeyHint(PAGE, "0 … 9  Enter", "shelter.key.count"));
    keyHint(new KeyHint(PAGE, "D", "shelter.key.needs"));
    opener(ShelterOpener.class);
    set(MapLayer.class).addBinding().to(ShelterLayer.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(ShelterService shelters, UiTexts texts) {
    NameSearch<Shelter> search =
        new NameSearch<>(
            shelters::list,
            Shelter::name,
            Shelter::number,
            (shelter, rank) ->
                SearchHit.object(
                    shelter.name(),
                    texts.get(
                        "shelter.search.detail",
                        texts.name("shelter.state", shelter.state()),
                        shelter.people(),
                        shelter.capacity(),
                        shelter.number()),
                    "mdi2h-home-group",
                    rank,
                    new ObjectRef("shelter", shelter.number())));
    shelters.onChange(search::changed);
    return search;
  }
}
