package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.Severity;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** Open incidents on the map, above everything else. */
final class IncidentLayer implements MapLayer {
  private final IncidentService service;
  private final IncidentWords words;

  @Inject
  IncidentLayer(IncidentService service, IncidentWords words) {
    this.service = service;
    this.words = words;
  }

  @Override
  public String id() {
    return "incidents";
  }

  @Override
  public String titleKey() {
    return "incident.map.layer";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public List<MapSymbol> symbols() {
    return service.open().stream()
        .filter(incident -> incident.details().point() != null)
        .map(this::symbol)
        .toList();
  }

  @Override
  public Subscription onChange(Runnable changed) {
    return service.onChange(changed);
  }

  private MapSymbol symbol(Incident incident) {
    return MapSymbol.of(
            new ObjectRef(IncidentService.KIND, incident.id()),
            Objects.requireNonNull(incident.details().point()),
            SymbolCategory.INCIDENT,
            state(incident.severity()),
            words.type(incident))
        .with(
            Message.of("incident.map.severity", words.severity(incident.severity())),
            Message.of("incident.map.place", incident.details().place()),
            Message.of("incident.map.narrative", incident.details().narrative()),
            Message.of(incident.verified() ? "incident.map.verified" : "incident.mark.unverified"))
        .from(incident.details().pointSource())
        .since(incident.details().receivedAt());
  }

  private static SymbolState state(Severity severity) {
    return switch (severity) {
      case EXTRAORDINARY -> SymbolState.RED;
      case MAJOR -> SymbolState.ORANGE;
      case LARGE -> SymbolState.YELLOW;
      case ORDINARY -> SymbolState.BLUE;
    };
  }
}
