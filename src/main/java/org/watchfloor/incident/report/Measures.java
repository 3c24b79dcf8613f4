package org.watchfloor.incident.report;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What features have done about an incident 已采取措施: teams sent, goods on their way. Joined by
 * Multibinder, so that a report names it without anybody typing it again.
 */
public interface Measures {

  /**
   * One thing done.
   *
   * @param entry the name of the entry by which it was done
   * @param what it is, in a few words
   */
  record Measure(String entry, Message what) {}

  /** What was done about an incident; on a background thread, reads the tables. */
  List<Measure> at(String incident);
}
