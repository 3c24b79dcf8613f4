package org.watchfloor.warning.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningService;

/** What the console shows of warnings. */
public final class WarningViewModule extends FeatureModule {
  static final String PAGE = "warning";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "warning.page",
            "mdi2w-weather-lightning-rainy",
            290,
            "/fxml/warning/warnings.fxml",
            null));
    opener(WarningOpener.class);
    command(TypeWarning.class);
    startable(WarningNews.class);
    set(ShapeLayer.class).addBinding().to(WarningLayer.class);
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(WarningService warnings, WarningNames names, UiTexts texts, Formats formats) {
    NameSearch<Warning> search =
        new NameSearch<>(
            warnings::standing,
            names::title,
            Warning::id,
            (warning, rank) ->
                SearchHit.object(
                    names.title(warning),
                    texts.get(
                        "warning.search.detail",
                        warning.issuer(),
                        formats.moment(warning.notice().until())),
                    "mdi2w-weather-lightning-rainy",
                    rank,
                    new ObjectRef(WarningService.KIND, warning.id())));
    warnings.onChange(search::changed);
    return search;
  }
}
