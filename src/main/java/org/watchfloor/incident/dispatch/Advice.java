package org.watchfloor.incident.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.geo.road.Travel;
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
    Optional<RoadBasis> basis,
    List<Offer> offers,
    List<TransferOrder> transfers) {
  public Advice {
    sent = List.copyOf(sent);
    candidates = List.copyOf(candidates);
    offers = List.copyOf(offers);
    transfers = List.copyOf(transfers);
  }

  /** A job given at the incident, and the team's name. */
  public record Sent(Assignment job, String team) {}

  /**
   * A kind of goods, and the depots that have it, soonest there first; none if nobody has.
   *
   * @param ways how goods would come from each, by the depot's number
   */
  public record Offer(SupplyItem item, List<NearbyStock> depots, Map<String, Travel> ways) {
    public Offer {
      depots = List.copyOf(depots);
      ways = Map.copyOf(ways);
    }
  }

  /** Where goods for it go. */
  public Destination destination() {
    return new Destination(Destination.Kind.INCIDENT, incident.id(), incident.details().place());
  }
}
