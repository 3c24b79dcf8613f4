package org.watchfloor.incident;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What other features still have out for an incident; joined by Multibinder. An incident is not
 * closed over the heads of people who are on their way to it.
 */
public interface HelpOut {

  /**
   * One team or one load of goods that was sent and is neither back nor on its way back.
   *
   * @param entry the name of the entry by which it was sent
   * @param name what it is and how far it is
   */
  record Help(String entry, Message name) {}

  /** What is out for an incident; on a background thread, reads the tables. */
  List<Help> at(String incident);
}
