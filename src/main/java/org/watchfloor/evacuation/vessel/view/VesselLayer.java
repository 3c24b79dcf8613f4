package org.watchfloor.evacuation.vessel.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.vessel.Sighting;
import org.watchfloor.evacuation.vessel.Vessel;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Vessels on the map, where somebody said they are, with how many people are aboard. */
final class VesselLayer implements MapLayer {
  private final VesselService vessels;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  VesselLayer(VesselService vessels, UiTexts texts, Formats formats) {
    this.vessels = vessels;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public String id() {
    return "vessels";
  }

  @Override
  public String titleKey() {
    return "vessel.vessels";
  }

  @Override
  public int order() {
    return 650;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return vessels.list().stream()
        .flatMap(vessel -> vessel.place().stream().map(at -> symbol(vessel, at)))
        .toList();
  }

  private MapSymbol symbol(Vessel vessel, GeoPoint at) {
    String label =
        vessel.people() > 0
            ? texts.get("vessel.label", vessel.name(), vessel.people())
            : vessel.name();
    MapSymbol symbol =
        MapSymbol.of(
                new ObjectRef(VesselService.KIND, vessel.number()),
                at,
                SymbolCategory.VESSEL,
                state(vessel.state()),
                label)
            .with(details(vessel))
            .from(vessel.pointSource());
    return vessel.state() == VesselState.UNKNOWN ? symbol : symbol.since(vessel.standing().since());
  }

  private Message[] details(Vessel vessel) {
    List<Message> lines = new ArrayList<>();
    lines.add(
        Message.of(
            "vessel.card.state",
            Message.of("vessel.kind." + vessel.profile().kind().name()),
            Message.of("vessel.state." + vessel.state().name())));
    Sighting seen = vessel.seen();
    if (vessel.state() != VesselState.BERTHED && seen != null) {
      lines.add(Message.of("vessel.card.seen", formats.moment(seen.at())));
    }
    String channel = vessel.profile().channel();
    if (channel != null) {
      lines.add(Message.of("vessel.detail.channel", channel));
    }
    return lines.toArray(Message[]::new);
  }

  private static SymbolState state(VesselState state) {
    return switch (state) {
      case LOST, AGROUND -> SymbolState.RED;
      case AT_SEA -> SymbolState.YELLOW;
      case RETURNING -> SymbolState.BLUE;
      case BERTHED -> SymbolState.NORMAL;
      case UNKNOWN -> SymbolState.FAINT;
    };
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return vessels.onChange(changed);
  }
}
