package org.watchfloor.region.outage.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.OutageWords;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;

/** What the console shows of the three outages. */
public final class OutageViewModule extends FeatureModule {
  /** The id of the page. */
  public static final String PAGE = "outage";

  private static final String ICON = "mdi2l-lan-disconnect";

  @Override
  protected void configure() {
    page(new Page(PAGE, "outage.page", ICON, 650, "/fxml/outage/outages.fxml", null));
    keyHint(new KeyHint(PAGE, "1  2  3", "outage.key.down"));
    keyHint(new KeyHint(PAGE, "4  5  6", "outage.key.up"));
    keyHint(new KeyHint(PAGE, "7  8  9", "outage.key.unknown"));
    keyHint(new KeyHint(PAGE, "C", "outage.key.heard"));
    keyHint(new KeyHint(PAGE, "U", "outage.key.unreached"));
    keyHint(new KeyHint(PAGE, "T", "outage.key.send"));
    keyHint(new KeyHint(PAGE, "Enter", "outage.key.report"));
    opener(OutageOpener.class);
    band(OutageBand.class);
    set(MapLayer.class).addBinding().to(OutageLayer.class);
  }

  /** Only places somebody said something about: all others are found as places of the map. */
  @ProvidesIntoSet
  @Singleton
  SearchSource search(OutageService outages, UiTexts texts) {
    NameSearch<PlaceStatus> search =
        new NameSearch<>(
            () -> outages.board().stream().filter(place -> place.outage().known()).toList(),
            PlaceStatus::name,
            PlaceStatus::code,
            (place, rank) ->
                SearchHit.object(
                    place.name(),
                    texts.get("outage.search.detail", trouble(place, texts)),
                    ICON,
                    rank,
                    new ObjectRef(OutageService.KIND, place.code())));
    outages.onChange(search::changed);
    return search;
  }

  private static String trouble(PlaceStatus place, UiTexts texts) {
    String words =
        OutageWords.trouble(place.outage()).stream()
            .map(texts::say)
            .collect(Collectors.joining(texts.get("outage.comma")));
    return words.isEmpty() ? texts.name("outage.reach", place.outage().reach()) : words;
  }
}
