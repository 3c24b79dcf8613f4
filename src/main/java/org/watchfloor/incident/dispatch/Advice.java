package org.watchfloor.incident.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.incident.Incident;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.NearbyStock;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Candidate;
import org.watchfloor.team.Recommendation;

/**
 * What was sent to an incident, and what could be.
 *
 * @param incident the incident
 * @param needs what its kind needs
 * @param sent the jobs given there, oldest first
 * @param candidates all teams of the district, and what speaks against sending each now
 * @param teams which teams to send; empty if the incident has no place on the map
 * @param detours by how many minutes closures lengthen a team's way, by its number; without those
 *     they do not
 * @param basis what the minutes rest on; empty if the incident has no place on the map
 * @param offers for each kind of goods needed, where it is
 * @param transfers the goods ordered for it, oldest first
 */
public record Advice(
    Incident incident,
    Needs needs,
    List<Sent> sent,
    List<Candidate> candidates,
    Optional<Recommendation> teams,
    Map<String, Long> detours,
    Optional<RoadBasis> basis,
    List<Offer> offers,
    List<TransferOrder> transfers) {
  public Advice {
    sent = List.copyOf(sent);
    candidates = List.copyOf(candidates);
    detours = Map.copyOf(detours);
    offers = List.copyOf(offers);
    transfers = List.copyOf(transfers);
  }

  /**
   * A job given at the incident.
   *
   * @param team the team's name
   * @param coming when it is there; empty once it is, or where the incident has no place
   */
  public record Sent(Assignment job, String team, Optional<Arrival> coming) {}

  /**
   * A kind of goods, and the depots that have it, soonest there first; none if nobody has.
   *
   * @param detours by how many minutes closures lengthen the way, by the depot's number
   */
  public record Offer(SupplyItem item, List<NearbyStock> depots, Map<String, Long> detours) {
    public Offer {
      depots = List.copyOf(depots);
      detours = Map.copyOf(detours);
    }
  }

  /** Where goods for it go. */
  public Destination destination() {
    return new Destination(Destination.Kind.INCIDENT, incident.id(), incident.details().place());
  }
}
