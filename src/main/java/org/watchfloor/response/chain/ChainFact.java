package org.watchfloor.response.chain;

import org.watchfloor.journal.Fact;

/** What happens to a prompt of a hazard chain. */
public sealed interface ChainFact extends Fact {
  /**
   * Somebody looked.
   *
   * @param asked what was asked, repeated so that the line can be read by itself
   * @param found what was found
   */
  record ChainChecked(String asked, String found) implements ChainFact {}
}
