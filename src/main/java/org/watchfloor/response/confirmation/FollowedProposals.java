package org.watchfloor.response.confirmation;

import org.watchfloor.journal.Draft;

/**
 * What it means for a proposal that a decision about it was confirmed. Joined by Multibinder. May
 * read the disk.
 */
public interface FollowedProposals {
  /**
   * Adds to the draft that the proposal was followed, and what that rests on.
   *
   * @param proposal the id of the proposal
   * @param post the title of the post that decided
   * @throws org.watchfloor.base.RefusedException if what proposed it is over, or it was decided
   *     otherwise meanwhile
   */
  void follow(String proposal, String post, Draft draft);
}
