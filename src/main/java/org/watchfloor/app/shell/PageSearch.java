package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;

/** Finds the pages of the console by title or id. */
final class PageSearch implements SearchSource {
  private final Navigator navigator;
  private final UiTexts texts;
  private final PageKeys keys;

  @Inject
  PageSearch(Navigator navigator, UiTexts texts, PageKeys keys) {
    this.navigator = navigator;
    this.texts = texts;
    this.keys = keys;
  }

  @Override
  public List<SearchHit> search(String query, int limit) {
    return navigator.pages().stream()
        .flatMap(page -> hit(page, query).stream())
        .limit(limit)
        .toList();
  }

  private Optional<SearchHit> hit(Page page, String query) {
    String title = texts.get(page.titleKey());
    String key = keys.key(page).map(PageKeys::readable).orElse("");
    String detail = texts.get("app.palette.page", key).strip();
    int rank = Math.min(TextMatch.rank(title, query), TextMatch.rank(page.id(), query));
    return rank > SearchHit.LOOSE
        ? Optional.empty()
        : Optional.of(SearchHit.page(title, detail, page.icon(), rank, page.id()));
  }
}
