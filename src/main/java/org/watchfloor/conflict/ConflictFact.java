package org.watchfloor.conflict;

import org.watchfloor.journal.Fact;

/** What happens to contradictions. The subject is the thing the two entries contradict about. */
public sealed interface ConflictFact extends Fact {

  /**
   * An officer settled what two entries say.
   *
   * @param counts the name of the entry that counted
   * @param against the name of the other
   * @param decision how it is, and why
   */
  record ConflictSettled(String counts, String against, String decision) implements ConflictFact {}
}
