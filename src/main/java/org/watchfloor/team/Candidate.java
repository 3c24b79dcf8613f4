package org.watchfloor.team;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;

/**
 * A team as a recommendation looks at it.
 *
 * @param team the team
 * @param objections what speaks against sending it now; empty if nothing does
 * @param notes what else to know of it: its crew and equipment, how long it has worked
 * @param musterMinutes how long until it moves off, as it stands now
 */
public record Candidate(
    Team team, List<Message> objections, List<Message> notes, long musterMinutes) {
  public Candidate {
    objections = List.copyOf(objections);
    notes = List.copyOf(notes);
  }

  /** The same with one more thing to know. */
  public Candidate noting(Message note) {
    List<Message> more = new ArrayList<>(notes);
    more.add(note);
    return new Candidate(team, objections, more, musterMinutes);
  }
}
