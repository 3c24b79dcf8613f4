package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.account.AccountFact.OfficerSignedIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;

/**
 * Officers and seats: changing the officer is one call and one entry, and needs nothing set up
 * before. Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class AccountService {
  private static final int LONGEST_POST = 64;
  private static final int SHOWN = 20;

  private final Journal journal;
  private final SignIn signIn;
  private final OfficerStore store;

  @Inject
  AccountService(Journal journal, SignIn signIn, OfficerStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /**
   * An officer takes a seat. What was written before stays with the officer before.
   *
   * @param post the officer's post; a new one becomes known
   * @throws RefusedException if post or seat is empty or too long
   */
  public void signIn(String post, String seat) {
    String officer = post.strip();
    if (officer.length() > LONGEST_POST || seat.strip().length() > LONGEST_POST) {
      throw RefusedException.of("account.refused.tooLong", LONGEST_POST);
    }
    signIn.change(officer, seat);
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(officer), new OfficerSignedIn(signIn.actor().seat())));
  }

  /** The officers seen here, the latest first. */
  public List<Officer> officers() {
    return store.latestFirst(SHOWN);
  }
}
