package org.watchfloor.account;

import org.watchfloor.journal.Fact;

/** What happens to officers and seats. */
public sealed interface AccountFact extends Fact {

  /**
   * An officer took a seat; what is written there from now on is this officer's.
   *
   * @param seat the seat's name
   */
  record OfficerSignedIn(String seat) implements AccountFact {}
}
