package org.watchfloor.conflict;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Subject;

/** What happens to contradictions. */
public sealed interface ConflictFact extends Fact {

  /**
   * An officer settled what two entries say. The subject is the thing they contradict about.
   *
   * @param counts the name of the entry that counted
   * @param against the name of the other
   * @param decision how it is, and why
   */
  record ConflictSettled(String counts, String against, String decision) implements ConflictFact {}

  /**
   * An officer handed a contradiction to somebody else. The subject is the matter itself, see
   * {@link ConflictMatter}: the thing it is about is named here and on the entry.
   *
   * @param about the thing they contradict about
   * @param rule which rule they contradict: the key of the text that says so
   * @param counts the name of the entry that counts for now
   * @param against the name of the other
   * @param from whose it was to whoever handed it on
   * @param to the post or officer it is since
   */
  record ConflictHanded(
      Subject about, String rule, String counts, String against, String from, String to)
      implements ConflictFact {}
}
