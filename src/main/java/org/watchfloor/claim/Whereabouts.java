package org.watchfloor.claim;

import jakarta.inject.Inject;
import org.watchfloor.account.AccountService;
import org.watchfloor.account.Presence;
import org.watchfloor.account.SignIn;
import org.watchfloor.journal.Journal;

/**
 * Where officers of this station are, as far as anybody here can say: at this seat, at another seat
 * of the hall, or at none since some time.
 */
final class Whereabouts {
  private final SignIn signIn;
  private final Presence presence;
  private final AccountService account;
  private final Journal journal;

  @Inject
  Whereabouts(SignIn signIn, Presence presence, AccountService account, Journal journal) {
    this.signIn = signIn;
    this.presence = presence;
    this.account = account;
    this.journal = journal;
  }

  /** As it is now, read once. */
  Seen now() {
    return new Seen(journal.station(), signIn.actor().officer(), presence.seats(), account.all());
  }
}
