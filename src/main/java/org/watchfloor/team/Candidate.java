package org.watchfloor.team;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * A team as a recommendation looks at it.
 *
 * @param team the team
 * @param objections what speaks against sending it now; empty if nothing does
 */
public record Candidate(Team team, List<Message> objections) {
  public Candidate {
    objections = List.copyOf(objections);
  }
}
