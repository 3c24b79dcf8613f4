package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.GaugeState;
import org.watchfloor.warning.reading.ReadingService;
import org.watchfloor.warning.reading.ReadingWords;
import org.watchfloor.warning.reading.Standing;

/** Stations on the map, each with its last number and where it goes. */
final class GaugeLayer implements MapLayer {
  private final ReadingService readings;
  private final Formats formats;

  @Inject
  GaugeLayer(ReadingService readings, Formats formats) {
    this.readings = readings;
    this.formats = formats;
  }

  @Override
  public String id() {
    return "gauges";
  }

  @Override
  public String titleKey() {
    return "reading.layer";
  }

  @Override
  public int order() {
    return 250;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return readings.overview().stream().map(this::symbol).toList();
  }

  private MapSymbol symbol(GaugeState gauge) {
    List<Message> lines = new ArrayList<>();
    String label = gauge.gauge().name();
    if (gauge.main().isPresent()) {
      Standing main = gauge.main().get();
      label = ReadingWords.number(main.quantity(), main.value()) + arrow(main) + " " + label;
      lines.add(Message.of("reading.exceedance." + main.reached().name()));
      Message against = ReadingWords.against(main);
      if (against != null) {
        lines.add(against);
      }
      for (Standing one : gauge.standings()) {
        lines.add(
            Message.of(
                "reading.card.at",
                ReadingWords.value(one.last().now()),
                formats.moment(one.last().now().at())));
      }
    }
    lines.add(
        gauge.heard() == null
            ? Message.of("reading.never")
            : Message.of(
                gauge.silent() ? "reading.card.silent" : "reading.card.heard",
                formats.moment(gauge.heard())));
    ObjectRef ref = new ObjectRef(GaugeService.KIND, gauge.gauge().number());
    MapSymbol symbol =
        MapSymbol.of(ref, gauge.gauge().at(), SymbolCategory.GAUGE, state(gauge), label)
            .with(lines.toArray(Message[]::new))
            .from(gauge.gauge().pointSource());
    return gauge.main().map(Standing::since).map(symbol::since).orElse(symbol);
  }

  private static String arrow(Standing standing) {
    return standing.trend() == null ? "" : standing.trend().course().arrow();
  }

  /** A station nobody has heard of is faint, unless the last that was heard was a danger. */
  private static SymbolState state(GaugeState gauge) {
    return switch (gauge.worst()) {
      case RECORD, GUARANTEE -> SymbolState.RED;
      case WARNING -> SymbolState.ORANGE;
      case PATROL -> SymbolState.YELLOW;
      case NONE -> gauge.silent() ? SymbolState.FAINT : SymbolState.NORMAL;
    };
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return readings.onChange(changed);
  }
}
