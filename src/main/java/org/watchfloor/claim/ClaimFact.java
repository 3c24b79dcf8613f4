package org.watchfloor.claim;

import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Subject;

/**
 * What happens to claims. The subject is the claim itself, see {@link Claim}: the thing it is about
 * is named here and on the entry.
 */
public sealed interface ClaimFact extends Fact {

  /** The thing it is about. */
  Subject about();

  /**
   * Name of the entry about the same claim that was the last to whoever wrote this; empty if there
   * was none.
   */
  String over();

  /**
   * The officer who writes says that it is his.
   *
   * @param from whose it was to this officer; empty for nobody's
   * @param why why it was taken from somebody; empty where no reason was asked for
   */
  record ClaimTaken(Subject about, String over, String from, String why) implements ClaimFact {}

  /**
   * It was given to another officer.
   *
   * @param to whose it is since
   * @param from whose it was to whoever gave it; empty for nobody's
   * @param why why it was taken from somebody else; empty where no reason was asked for
   */
  record ClaimGiven(Subject about, String over, String from, String to, String why)
      implements ClaimFact {}

  /**
   * It is nobody's again.
   *
   * @param from whose it was
   * @param over the entry by which it was
   * @param ended whether it ended with the thing itself
   */
  record ClaimReleased(Subject about, String over, String from, boolean ended)
      implements ClaimFact {}
}
