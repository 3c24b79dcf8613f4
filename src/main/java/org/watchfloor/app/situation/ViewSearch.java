package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.SavedView;
import org.watchfloor.ui.map.SavedViews;

/** Finds the named views of the map; Enter shows one. */
final class ViewSearch implements SearchSource {
  private final SavedViews views;
  private final UiTexts texts;

  @Inject
  ViewSearch(SavedViews views, UiTexts texts) {
    this.views = views;
    this.texts = texts;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    return new NameSearch<>(views::known, SavedView::name, view -> "", this::hit)
        .search(query, limit);
  }

  private SearchHit hit(SavedView view, int rank) {
    return new SearchHit(
        view.name(),
        texts.get("map.search.view"),
        "mdi2m-map-outline",
        rank,
        navigator -> {
          navigator.open(MapDesk.PAGE);
          views.show(view);
        });
  }
}
