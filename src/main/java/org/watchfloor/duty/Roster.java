package org.watchfloor.duty;

import java.util.List;
import org.watchfloor.base.RefusedException;

/**
 * The posts of a shift.
 *
 * @param leader the leader on duty 带班领导, by post
 * @param officers the duty officers 值班员, by post; at least one
 */
public record Roster(String leader, List<String> officers) {

  /** Takes blanks away. */
  public Roster {
    leader = leader.strip();
    officers = officers.stream().map(String::strip).filter(post -> !post.isEmpty()).toList();
  }

  /**
   * This roster, if it can watch.
   *
   * @throws RefusedException without a leader or without an officer
   */
  public Roster checked() {
    if (leader.isEmpty() || officers.isEmpty()) {
      throw RefusedException.of("duty.refused.roster");
    }
    return this;
  }
}
