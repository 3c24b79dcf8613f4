package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.base.RefusedException;

/**
 * Officers and seats: changing the officer is one call and one entry, and needs nothing set up
 * before. Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class AccountService {
  private static final int SHOWN = 20;

  private final SignIn signIn;
  private final OfficerStore store;

  @Inject
  AccountService(SignIn signIn, OfficerStore store) {
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
    signIn.change(post, seat);
  }

  /** The officers seen here, the latest first. */
  public List<Officer> officers() {
    return store.latestFirst(SHOWN);
  }

  /** Everybody seen here, by post. */
  public List<Officer> all() {
    return store.list();
  }
}
