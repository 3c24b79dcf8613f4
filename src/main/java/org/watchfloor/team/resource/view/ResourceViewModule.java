package org.watchfloor.team.resource.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapCard;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of special resources. */
public final class ResourceViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class).addBinding().to(ResourceLayer.class);
    set(MapCard.class)
        .addBinding()
        .toInstance(new MapCard(ResourceOpener.KIND, "/fxml/resource/card.fxml"));
    opener(ResourceOpener.class);
  }

  /** Experts are found too: their hit tells the telephone. */
  @ProvidesIntoSet
  @Singleton
  SearchSource search(ResourceService resources, UiTexts texts) {
    NameSearch<SpecialResource> search =
        new NameSearch<>(
            resources::list,
            SpecialResource::name,
            SpecialResource::number,
            (one, rank) ->
                SearchHit.object(
                    one.name(),
                    texts.get(
                        "resource.search.detail",
                        texts.name("resource.kind", one.kind()),
                        Objects.requireNonNullElse(one.phone(), one.number())),
                    "mdi2s-star-four-points-outline",
                    rank,
                    new ObjectRef(ResourceOpener.KIND, one.number())));
    resources.onChange(search::changed);
    return search;
  }
}
