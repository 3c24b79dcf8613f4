package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.outage.Outage;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.OutageWords;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/**
 * The places something is out at, or nobody hears from, at the centre of their area: the sign says
 * which strand, the label all of it. Places known to be well are not drawn.
 */
final class OutageLayer implements MapLayer {
  private final OutageService outages;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  OutageLayer(OutageService outages, UiTexts texts, Formats formats) {
    this.outages = outages;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String id() {
    return "outages";
  }

  @Override
  public String titleKey() {
    return "outage.layer";
  }

  @Override
  public int order() {
    return 640;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return outages.board().stream()
        .filter(place -> place.outage().known() && !well(place.outage()))
        .flatMap(place -> Stream.ofNullable(place.area().at()).map(at -> symbol(place, at)))
        .toList();
  }

  private static boolean well(Outage outage) {
    return outage.allUp() && !outage.troubled();
  }

  private MapSymbol symbol(PlaceStatus place, GeoPoint at) {
    Outage outage = place.outage();
    String trouble =
        OutageWords.trouble(outage).stream()
            .map(texts::say)
            .collect(Collectors.joining(texts.get("outage.dot")));
    MapSymbol symbol =
        MapSymbol.of(
                new ObjectRef(OutageService.KIND, place.code()),
                at,
                category(outage),
                state(outage),
                texts.get(
                    "outage.label",
                    place.name(),
                    trouble.isEmpty() ? texts.get("outage.state.UNKNOWN") : trouble))
            .with(details(place))
            .from(place.area().pointSource());
    Instant since = since(outage);
    return since == null ? symbol : symbol.since(since);
  }

  private Message[] details(PlaceStatus place) {
    List<Message> lines = new ArrayList<>();
    for (Strand strand : Strand.values()) {
      lines.add(OutageWords.strand(strand, place.outage().state(strand)));
    }
    Instant heard = place.heardAt();
    lines.add(
        heard == null
            ? Message.of("outage.detail.never")
            : Message.of("outage.detail.heard", formats.moment(heard)));
    return lines.toArray(Message[]::new);
  }

  private static SymbolCategory category(Outage outage) {
    if (outage.reach().silent() || outage.down().size() != 1) {
      return SymbolCategory.OUTAGE;
    }
    return switch (outage.down().getFirst()) {
      case ROAD -> SymbolCategory.ROAD_OUT;
      case NETWORK -> SymbolCategory.NETWORK_OUT;
      case POWER -> SymbolCategory.POWER_OUT;
    };
  }

  private static SymbolState state(Outage outage) {
    if (outage.cutOff()) {
      return SymbolState.RED;
    }
    return switch (outage.down().size()) {
      case 0 -> SymbolState.FAINT;
      case 1 -> SymbolState.YELLOW;
      default -> SymbolState.ORANGE;
    };
  }

  /** Since when the first of what is out is out. */
  private static @Nullable Instant since(Outage outage) {
    return outage.down().stream()
        .map(strand -> Objects.requireNonNull(outage.report(strand)).since())
        .min(Instant::compareTo)
        .orElse(null);
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return outages.onChange(changed);
  }
}
