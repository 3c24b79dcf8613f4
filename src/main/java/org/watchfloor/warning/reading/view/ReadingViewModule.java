package org.watchfloor.warning.reading.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.warning.monitor.view.MonitorDesk;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;

/** What the console shows of stations and readings. */
public final class ReadingViewModule extends FeatureModule {
  @Override
  protected void configure() {
    set(MapLayer.class).addBinding().to(GaugeLayer.class);
    opener(GaugeOpener.class);
    command(NewReadingCommand.class);
    keyHint(new KeyHint(MonitorDesk.PAGE, "0 … 9  -", "reading.key.digit"));
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(GaugeService gauges, UiTexts texts) {
    NameSearch<Gauge> search =
        new NameSearch<>(
            gauges::list,
            Gauge::name,
            Gauge::number,
            (gauge, rank) ->
                SearchHit.object(
                    gauge.name(),
                    texts.get("reading.search.detail", gauge.number()),
                    "mdi2w-waves",
                    rank,
                    new ObjectRef(GaugeService.KIND, gauge.number())));
    gauges.onChange(search::changed);
    return search;
  }
}
