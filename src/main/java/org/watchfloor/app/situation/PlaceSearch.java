package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.geo.place.Fit;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.PlaceIndex;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;

/** Finds places of the ground and areas of the district; Enter shows one on the map. */
final class PlaceSearch implements SearchSource {
  /** Names of places are many and alike: enough to choose from, not enough to hide the rest. */
  private static final int SHOWN = 8;

  private final Gazetteer gazetteer;
  private final MapDesk map;
  private final UiTexts texts;

  @Inject
  PlaceSearch(Gazetteer gazetteer, MapDesk map, UiTexts texts) {
    this.gazetteer = gazetteer;
    this.map = map;
    this.texts = texts;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    return gazetteer.guess(query, Math.min(limit, SHOWN)).stream().map(this::hit).toList();
  }

  private SearchHit hit(PlaceIndex.Found found) {
    String name = found.place().name();
    String detail =
        found.near().isEmpty()
            ? texts.get("map.search.place")
            : texts.get("map.search.place-near", found.near());
    return new SearchHit(
        name,
        detail,
        "mdi2m-map-marker-outline",
        rank(found.fit()),
        navigator -> map.show(found.place().point()));
  }

  /** One step behind the district's own things of the same name. */
  private static int rank(Fit fit) {
    return switch (fit) {
      case EXACT -> SearchHit.PREFIX;
      case SIMILAR -> SearchHit.SIMILAR;
      case PREFIX, SPELLED_WHOLE, SPELLED_PREFIX, INSIDE, SPELLED_INSIDE -> SearchHit.LOOSE;
    };
  }
}
