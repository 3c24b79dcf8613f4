package org.watchfloor.incident.dispatch;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Draft;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.TransferTarget;
import org.watchfloor.supply.TransferTargets;

/** Goods can be sent to open incidents that have a place on the map. */
final class IncidentTargets implements TransferTargets {
  private final IncidentService incidents;

  @Inject
  IncidentTargets(IncidentService incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<TransferTarget> list() {
    return incidents.open().stream().flatMap(IncidentTargets::target).toList();
  }

  @Override
  public void admit(Destination to, Draft draft) {
    if (to.kind() == Destination.Kind.INCIDENT) {
      incidents.admitHelp(to.id(), draft);
    }
  }

  private static Stream<TransferTarget> target(Incident incident) {
    GeoPoint at = incident.details().point();
    Destination destination =
        new Destination(Destination.Kind.INCIDENT, incident.id(), incident.details().place());
    return at == null ? Stream.of() : Stream.of(new TransferTarget(destination, at));
  }
}
