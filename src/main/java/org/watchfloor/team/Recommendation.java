package org.watchfloor.team;

import java.util.List;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;

/**
 * Which teams to send to a place, and why; which not, and why not.
 *
 * @param picks teams to send, in the order of picking
 * @param reserves teams that could go as well, soonest first
 * @param exclusions teams that have a wanted capability but should not go
 * @param shortfalls capabilities nobody free can bring
 * @param covered wanted capabilities that teams already sent there bring
 * @param scant capabilities that no free team brings with as many people as are wanted
 */
public record Recommendation(
    List<Pick> picks,
    List<Pick> reserves,
    List<Exclusion> exclusions,
    List<Shortfall> shortfalls,
    List<Covered> covered,
    List<Shortfall> scant) {
  public Recommendation {
    picks = List.copyOf(picks);
    reserves = List.copyOf(reserves);
    exclusions = List.copyOf(exclusions);
    shortfalls = List.copyOf(shortfalls);
    covered = List.copyOf(covered);
    scant = List.copyOf(scant);
  }

  /**
   * A team to send.
   *
   * @param team the team
   * @param brings the wanted capabilities it has
   * @param minutes estimated minutes until it is there, mustering included
   * @param way how these come about: by road, or a straight line that is to be marked as one
   * @param reason why it stands where it stands, in one line
   * @param notes what else to know: its crew and equipment, how long it has worked, what it leaves
   *     uncovered
   */
  public record Pick(
      Team team,
      Set<Capability> brings,
      long minutes,
      Travel way,
      Message reason,
      List<Message> notes) {
    public Pick {
      notes = List.copyOf(notes);
    }
  }

  /** A team left out, and what speaks against it. */
  public record Exclusion(
      Team team, Set<Capability> brings, long minutes, Travel way, Message reason) {}

  /**
   * A wanted capability, and the sentence that names the team already sent that brings it, and how
   * many people are missing.
   */
  public record Covered(Capability capability, Team team, Message reason) {}

  /** A capability nobody free can bring, or not with enough people, and how that comes. */
  public record Shortfall(Capability capability, Message reason) {}
}
