package org.watchfloor.risk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.risk.RiskFact.RiskRegistered;

/** The door to the list of risk points. Any thread but the JavaFX thread. */
@Singleton
public final class RiskService {
  private final Journal journal;
  private final SignIn signIn;
  private final RiskStore store;

  @Inject
  RiskService(Journal journal, SignIn signIn, RiskStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /**
   * Runs something after every change of risk points, on the thread that made it; must be quick.
   */
  public Subscription onChange(Runnable changed) {
    return journal.follow(RiskFact.class, changed);
  }

  /** All risk points in the order of their numbers. */
  public List<RiskPoint> list() {
    return store.list();
  }

  /** The risk point of a number. */
  public Optional<RiskPoint> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** Takes in risk points in one append; those already so change nothing. */
  public List<EntryId> register(List<RiskPoint> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> store.upsert(draft, row.number(), row, Function.identity(), RiskRegistered::new));
    return journal.appendRows(draft);
  }
}
