package org.watchfloor.warning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.WarningFact.WarningFiled;
import org.watchfloor.warning.WarningFact.WarningLifted;
import org.watchfloor.warning.cap.CapReader;

/**
 * The door of the feature: takes messages in and says what is in force. It issues nothing. Reads
 * and writes the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class WarningService {
  /** The kind of subject a warning is. */
  public static final String KIND = "warning";

  private static final int TRIES = 3;

  /** The gravest colour on top, unknown ones last; among equals the newest. */
  public static final Comparator<Warning> BY_COLOUR =
      Comparator.comparing((Warning one) ->
              one.colour() == null ? WarningColour.values().length : one.colour().ordinal())
          .thenComparing(one -> one.latest().notice().sent(), Comparator.reverseOrder())
          .thenComparing(Warning::id);

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final WarningStore store;
  private final CapReader reader;
  private final WarningIntake intake;
  private final TypedRules typed;

  @Inject
  WarningService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      WarningStore store,
      CapReader reader,
      WarningIntake intake,
      TypedRules typed) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.reader = reader;
    this.intake = intake;
    this.typed = typed;
  }

  /** Runs something after every change of a warning, on the thread of the change; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(WarningFact.class, changed);
  }

  /**
   * Is told of every message that comes in as a file, on the thread that took it; must be quick.
   */
  public Subscription onMessage(Consumer<WarningFiled> told) {
    return journal.subscribe(entries ->
        entries.stream()
            .map(Recorded::fact)
            .filter(WarningFiled.class::isInstance)
            .forEach(fact -> told.accept((WarningFiled) fact)));
  }

  /** Every warning there ever was, in the order of their ids. */
  public List<Warning> list() {
    return store.list();
  }

  /** What is in force or about to be, the gravest on top. */
  public List<Warning> standing() {
    return store.standing(clock.instant()).stream().sorted(BY_COLOUR).toList();
  }

  /** The warning of an id. */
  public Optional<Warning> find(String id) {
    return known(id).map(Versioned::state);
  }

  /** The same, and the version to act on it by. */
  public Optional<Versioned<Warning>> known(String id) {
    return store.find(id);
  }

  /** The file of a message, exactly as it was received. */
  public Optional<KeptFile> file(String id, String sha256) {
    return journal.at(journal.positions(EntryQuery.about(store.subject(id)))).stream()
        .map(recorded -> recorded.fact())
        .filter(WarningFiled.class::isInstance)
        .map(fact -> ((WarningFiled) fact).file())
        .filter(file -> file.sha256().equals(sha256))
        .findFirst();
  }

  /**
   * Reads a file and says what it would do; changes nothing.
   *
   * @param file its name
   * @throws RefusedException if it is no warning that counts: one sentence says why
   */
  public WarningTaking check(String file, byte[] bytes) {
    return intake.decide(reader.read(file, bytes), Way.FILE).taking();
  }

  /**
   * Takes a file in. The same file again changes nothing.
   *
   * @param file its name
   * @throws RefusedException if it is no warning that counts, or cannot be saved: one sentence says
   *     why, and nothing was changed
   */
  public WarningTaking take(String file, byte[] bytes, Way way) {
    var message = reader.read(file, bytes);
    for (int i = 1; ; i++) {
      WarningIntake.Decided decided = intake.decide(message, way);
      if (decided.parts().isEmpty()) {
        return decided.taking();
      }
      try {
        journal.append(decided.draft(signIn.actor()));
        return decided.taking();
      } catch (StaleException e) {
        // Another seat took something in: what this file does is decided anew.
        if (i == TRIES) {
          throw e;
        }
      }
    }
  }

  /**
   * Takes down what was told by telephone.
   *
   * @return the id of the warning
   * @throws RefusedException if something is missing, or it would end before now
   */
  public String type(TypedWarning form) {
    WarningIntake.Typed decided = typed.decide(form);
    Subject subject = store.subject(decided.id());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, decided.fact())
            .expecting(subject, decided.version()));
    return decided.id();
  }

  /**
   * Takes down that a warning was lifted, as told by telephone.
   *
   * @param seen the version of {@link #known} it rests on
   * @param informant who told it
   * @throws RefusedException if something is missing, or it is over already
   */
  public void lift(String id, long seen, String informant, String reason) {
    Warning warning = find(id).orElseThrow(() -> RefusedException.of("warning.refused.none", id));
    Instant now = clock.instant();
    WarningState state = warning.state(now);
    if (!state.standing()) {
      throw RefusedException.of(
          "warning.refused.over." + state.name(),
          WarningWords.title(warning),
          WarningWords.moment(warning.end()));
    }
    if (informant.isBlank()) {
      throw RefusedException.of("warning.refused.informant");
    }
    Subject subject = store.subject(id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new WarningLifted(
                    warning.kind(),
                    warning.colour(),
                    warning.issuer(),
                    now,
                    informant.strip(),
                    reason.strip()))
            .expecting(subject, seen));
  }

  /** The issuers of the warnings there were, the one of the newest first. */
  public List<String> issuers() {
    List<Warning> newest = new ArrayList<>(list());
    newest.sort(Comparator.comparing((Warning one) -> one.latest().notice().sent()).reversed());
    return newest.stream().map(Warning::issuer).distinct().toList();
  }
}
