package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.aid.AidFact.PartnerRegistered;

/** The door to the list of partners. Any thread but the JavaFX thread. */
@Singleton
public final class PartnerService {
  /** The subject kind of partners: {@code partner:NUMBER}. */
  public static final String KIND = "partner";

  private final Journal journal;
  private final SignIn signIn;
  private final PartnerStore store;

  @Inject
  PartnerService(Journal journal, SignIn signIn, PartnerStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /** All partners in the order of their numbers. */
  public List<Partner> list() {
    return store.list();
  }

  /** The partner of a number. */
  public Optional<Partner> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /**
   * The partner of a number, which must be there.
   *
   * @throws RefusedException if there is none
   */
  public Partner must(String number) {
    return find(number).orElseThrow(() -> RefusedException.of("mutual.refused.noPartner", number));
  }

  /** Takes in partners in one append; the same again changes nothing. */
  public List<EntryId> register(List<Partner> rows) {
    Draft draft = new Draft(signIn.actor());
    rows.forEach(
        row -> store.upsert(draft, row.number(), row, Function.identity(), PartnerRegistered::new));
    return journal.appendRows(draft);
  }
}
