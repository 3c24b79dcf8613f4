package org.watchfloor.team;

import org.watchfloor.journal.Draft;

/** Where teams can be sent, joined by Multibinder: the feature of the incidents has a say. */
public interface JobSites {

  /**
   * Rests a job about to be given on its incident being one teams can be sent to now.
   *
   * @throws org.watchfloor.base.RefusedException if there is no such incident or it is closed
   */
  void admit(String incident, Draft draft);
}
