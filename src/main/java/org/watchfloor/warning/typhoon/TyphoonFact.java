package org.watchfloor.warning.typhoon;

import org.watchfloor.journal.Fact;

/** What happens to storms, as far as the desk is concerned: somebody says where they are. */
public sealed interface TyphoonFact extends Fact {

  /**
   * A bulletin came in.
   *
   * @param typed whether an officer typed it from a telephone call; else it is a file's
   */
  record BulletinTaken(Bulletin bulletin, boolean typed) implements TyphoonFact {}
}
