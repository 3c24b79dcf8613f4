package org.watchfloor.response.superior;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.proposal.Cause;
import org.watchfloor.response.superior.SuperiorFact.SuperiorTold;
import org.watchfloor.response.superior.SuperiorFact.SuperiorWithdrawn;

/** Writes down what the headquarters above has in force. Any thread but the JavaFX thread. */
@Singleton
public final class SuperiorService {
  /** The kind of subject a word of the headquarters above is. */
  public static final String KIND = Cause.Superior.KIND;

  /** A later beginning is a wrong date, not a plan. */
  private static final Duration FAR = Duration.ofDays(2);

  private final Journal journal;
  private final SuperiorStore store;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;

  @Inject
  SuperiorService(Journal journal, SuperiorStore store, SignIn signIn, WatchClock clock, Ids ids) {
    this.journal = journal;
    this.store = store;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
  }

  /** Every word, withdrawn ones too, the latest on top. */
  public List<SuperiorWord> list() {
    return store.all();
  }

  /** What counts now: of each headquarters and hazard the latest word that stands. */
  public List<SuperiorWord> current() {
    Instant now = clock.instant();
    List<SuperiorWord> current = new ArrayList<>();
    for (SuperiorWord word : store.all()) {
      if (word.stands() && !word.at().isAfter(now) && current.stream().noneMatch(word::sameAs)) {
        current.add(word);
      }
    }
    return current;
  }

  /** The word of an id. */
  public Optional<Versioned<SuperiorWord>> find(String id) {
    return store.find(id);
  }

  /**
   * Writes down a word.
   *
   * @return its id
   * @throws RefusedException if nobody is named, or it would begin more than two days ahead
   */
  public String tell(NewWord word) {
    if (word.issuer().isBlank()) {
      throw RefusedException.of("response.superior.refused.issuer");
    }
    if (word.toldBy().isBlank()) {
      throw RefusedException.of("response.superior.refused.toldBy");
    }
    Instant now = clock.instant();
    Instant at = word.at() == null ? now : word.at();
    if (at.isAfter(now.plus(FAR))) {
      throw RefusedException.of("response.superior.refused.far");
    }
    String id = ids.next();
    Subject subject = new Subject(KIND, id);
    Draft draft = new Draft(signIn.actor());
    if (at.isBefore(now)) {
      draft.happenedAt(at);
    }
    journal.append(
        draft
            .fact(
                subject,
                new SuperiorTold(
                    word.issuer().strip(),
                    word.hazard(),
                    Optional.ofNullable(word.level()),
                    at,
                    word.basisDoc().strip(),
                    word.toldBy().strip()))
            .expecting(subject, 0));
    return id;
  }

  /**
   * Takes back what was written down by mistake.
   *
   * @throws RefusedException if there is no such word, it is withdrawn already, or no reason is
   *     given
   */
  public void withdraw(String id, String reason) {
    Versioned<SuperiorWord> known =
        store.find(id).orElseThrow(() -> RefusedException.of("response.superior.refused.none", id));
    SuperiorWord word = known.state();
    if (!word.stands()) {
      throw RefusedException.of("response.superior.refused.withdrawn", word.issuer());
    }
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, new SuperiorWithdrawn(word.issuer(), word.hazard(), reason.strip()))
            .expecting(subject, known.version()));
  }
}
