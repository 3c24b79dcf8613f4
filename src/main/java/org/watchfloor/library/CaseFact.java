package org.watchfloor.library;

import org.watchfloor.journal.Fact;

/** What happens to a case. */
public sealed interface CaseFact extends Fact {

  /**
   * It was put into the library, or put there anew.
   *
   * @param text what it tells
   * @param removed what was taken out of it
   */
  record CaseKept(CaseText text, Removed removed) implements CaseFact {}

  /** It was taken out again. */
  record CaseWithdrawn(String reason) implements CaseFact {}
}
