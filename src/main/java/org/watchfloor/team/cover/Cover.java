package org.watchfloor.team.cover;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.watchfloor.road.RoadBasis;

/**
 * What the ready teams and the fire stations reach together.
 *
 * @param minutes within so many, mustering included
 * @param teams how many are ready
 * @param stations how many fire stations of the map set out too
 * @param starts how many of both stand on a road and are there in time to leave at all
 * @param area around the roads reached; a backdrop
 * @param lost the part of it the closures took away; empty if nothing
 * @param covered how many people live in villages that are reached
 * @param uncovered how many in villages that are not
 * @param lostPeople how many of these would be reached if no road were closed
 * @param unplaced how many in villages nobody knows the place of: in neither number
 * @param villages those not reached, most people first
 * @param risks risk points not reached, most people first
 * @param riskCount how many risk points there are
 * @param roads metres of road reached
 * @param lines the roads reached, as lon, lat, lon, lat …
 * @param basis what it rests on
 */
public record Cover(
    double minutes,
    int teams,
    int stations,
    int starts,
    Geometry area,
    Geometry lost,
    long covered,
    long uncovered,
    long lostPeople,
    long unplaced,
    List<Gap> villages,
    List<Gap> risks,
    int riskCount,
    double roads,
    List<double[]> lines,
    RoadBasis basis) {
  public Cover {
    villages = List.copyOf(villages);
    risks = List.copyOf(risks);
    lines = List.copyOf(lines);
  }

  /** Risk points that would be reached if no road were closed. */
  public long lostRisks() {
    return risks.stream().filter(Gap::lost).count();
  }

  /** The share of the people that is reached, in whole percent; rounded down, 100 means all. */
  public long percent() {
    long all = covered + uncovered;
    return all == 0 ? 0 : 100 * covered / all;
  }
}
