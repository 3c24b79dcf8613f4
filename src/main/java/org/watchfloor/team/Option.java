package org.watchfloor.team;

import java.util.Set;
import org.watchfloor.geo.road.Travel;

/**
 * A team that could be recommended.
 *
 * @param candidate the team and what speaks against it
 * @param brings what of the wanted it brings, at least one thing
 * @param minutes whole minutes until it is there, mustering included
 * @param way how these come about
 */
record Option(Candidate candidate, Set<Capability> brings, long minutes, Travel way) {
  Team team() {
    return candidate.team();
  }

  boolean cutOff() {
    return way instanceof Travel.Unreachable;
  }

  double metres() {
    return way.straightMetres();
  }

  long people() {
    return team().profile().strength();
  }
}
