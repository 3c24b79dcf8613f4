package org.watchfloor.journal;

import java.util.Set;
import org.watchfloor.base.Texts;

/**
 * Says in one line what an entry means, for timelines and prints. Each feature brings one for its
 * facts; joined by Multibinder. Pure; any thread.
 */
public interface EntryRenderer {

  /** The facts it can say. */
  Set<Class<? extends Fact>> facts();

  /**
   * One for the lines of one page, which may remember what it read for a line before. Thrown away
   * with the page; one thread.
   */
  default EntryRenderer forPage() {
    return this;
  }

  /** The line, without time and officer, in the language of the texts. */
  String say(Recorded recorded, Texts texts);
}
