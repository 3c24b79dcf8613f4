package org.watchfloor.library;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.library.CaseFact.CaseKept;
import org.watchfloor.library.CaseFact.CaseWithdrawn;

/** The door to the cases. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class CaseLibrary {
  /** The kind of subject a case is. */
  public static final String KIND = "case";

  private final Journal journal;
  private final CaseStore store;
  private final SignIn signIn;

  @Inject
  CaseLibrary(Journal journal, CaseStore store, SignIn signIn) {
    this.journal = journal;
    this.store = store;
    this.signIn = signIn;
  }

  /** Every case that stands, the latest on top. */
  public List<Case> list() {
    return store.latestFirst().stream().filter(Case::stands).toList();
  }

  /** The case of an incident that stands. */
  public Optional<Case> find(String id) {
    return store.find(id).map(Versioned::state).filter(Case::stands);
  }

  /** The cases in which every one of some words stands, the latest on top. */
  public List<Case> search(String words) {
    return list().stream().filter(one -> one.text().has(words)).toList();
  }

  /**
   * Puts a case into the library, or puts it there anew.
   *
   * @param id the number of the incident it was made of
   * @throws RefusedException if it stands there with these very words
   */
  public void keep(String id, CaseText text, Removed removed) {
    Optional<Versioned<Case>> known = store.find(id);
    if (known
        .map(Versioned::state)
        .filter(one -> one.stands() && one.text().equals(text))
        .isPresent()) {
      throw RefusedException.of("library.refused.same", id);
    }
    append(id, known, new CaseKept(text, removed));
  }

  /**
   * Takes a case out.
   *
   * @throws RefusedException if it is not there, or no reason is given
   */
  public void withdraw(String id, String reason) {
    Optional<Versioned<Case>> known = store.find(id).filter(one -> one.state().stands());
    if (known.isEmpty()) {
      throw RefusedException.of("library.refused.none", id);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("library.refused.noReason");
    }
    append(id, known, new CaseWithdrawn(reason.strip()));
  }

  private void append(String id, Optional<Versioned<Case>> known, CaseFact fact) {
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, fact)
            .expecting(subject, known.map(Versioned::version).orElse(0L)));
  }
}
