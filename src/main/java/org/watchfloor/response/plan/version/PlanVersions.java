package org.watchfloor.response.plan.version;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.plan.AdoptedPlans;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDrafts;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.PlanShelf;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanLaidDown;
import org.watchfloor.response.plan.version.PlanVersionFact.PlanTakenIntoForce;

/**
 * The door of the versions: takes one into force, and says which was in force at a moment. Reads
 * and writes the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class PlanVersions {
  /** The kind of subject the versions of a plan of a station are. */
  public static final String KIND = "plan-versions";

  /** Who writes down what was found in the folder when nobody is signed in. */
  private static final Actor NOBODY = new Actor("-", "-");

  private final Journal journal;
  private final PlanHistoryStore store;
  private final PlanShelf shelf;
  private final PlanDrafts drafts;
  private final AdoptedPlans adopted;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  PlanVersions(
      Journal journal,
      PlanHistoryStore store,
      PlanShelf shelf,
      PlanDrafts drafts,
      AdoptedPlans adopted,
      SignIn signIn,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.shelf = shelf;
    this.drafts = drafts;
    this.adopted = adopted;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** A version that counted, and what it says. */
  public record Kept(InForce version, Plan plan) {}

  /** The plans of this station, with every version. */
  public List<PlanHistory> own() {
    return store.of(journal.station());
  }

  /** The plans of every station. */
  public List<PlanHistory> list() {
    return store.list();
  }

  /** The versions of a plan of this station. */
  public Optional<PlanHistory> find(String key) {
    return store.find(id(key)).map(Versioned::state);
  }

  /**
   * What the plans of a station said at a moment. For a moment before the first version that was
   * entered, that first one: nothing older is known.
   */
  public List<Kept> at(String station, Instant moment) {
    return store.of(station).stream()
        .flatMap(history ->
            history
                .at(moment)
                .or(() -> history.first().filter(first -> first.since().isAfter(moment)))
                .flatMap(this::kept)
                .stream())
        .toList();
  }

  /** A version and what it says; empty if its text is not in the record. */
  public Optional<Kept> kept(InForce version) {
    return adopted.read(version.hash()).map(plan -> new Kept(version, plan));
  }

  /** The text of a version. */
  public Optional<String> text(String hash) {
    return adopted.find(hash).map(kept -> kept.text());
  }

  /** Is told of every change, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(PlanVersionFact.class, changed);
  }

  /**
   * Puts a checked plan on the shelf and takes it into force at once.
   *
   * @param by who decided it
   * @param note why, in short
   * @throws RefusedException if the file or the data folder cannot be read or written
   */
  public PlanReading take(Path file, String by, String note) {
    PlanReading reading = shelf.take(file);
    noted(by, note);
    return reading;
  }

  /**
   * Takes an edited text into force as a new version: on the shelf and into the record. A draft of
   * it that was kept is laid down by that.
   *
   * @param text the whole plan file
   * @param by who decided it; asked for
   * @param note what changed, in short; asked for
   * @return what the reader says of the text; refused ones change nothing
   * @throws RefusedException if nobody or nothing is named, the version is called as the one in
   *     force, or the folder cannot be written
   */
  public PlanReading publish(String text, String by, String note) {
    if (by.isBlank() || note.isBlank()) {
      throw RefusedException.of("plan.refused.byNote");
    }
    PlanReading reading = shelf.check(text);
    if (reading instanceof PlanReading.Read read) {
      find(read.plan().key())
          .flatMap(PlanHistory::now)
          .ifPresent(now -> {
            if (now.hash().equals(read.hash())) {
              throw RefusedException.of("plan.refused.same", now.version());
            }
            if (now.version().equals(read.plan().version())) {
              throw RefusedException.of("plan.refused.sameVersion", now.version());
            }
          });
      if (read.plan()
          .source()
          .validFrom()
          .filter(clock.now().toLocalDate()::isBefore)
          .isPresent()) {
        throw RefusedException.of("plan.refused.future");
      }
      shelf.put(read);
      noted(by, note);
      drafts.drop(read.plan().key());
    }
    return reading;
  }

  /**
   * Enters what stands in the folder and is not entered yet, and lays down what is gone from it.
   *
   * @return whether something was written
   */
  public boolean note() {
    return noted("", "");
  }

  private boolean noted(String by, String note) {
    List<PlanReading> readings = shelf.readings();
    Draft draft = new Draft(actor());
    Set<String> there = new HashSet<>();
    Instant now = clock.instant();
    for (PlanReading reading : readings) {
      if (reading instanceof PlanReading.Read read) {
        there.add(read.plan().key());
        enter(read, by.strip(), note.strip(), now, draft);
      }
    }
    // A file that cannot be read may be any of the plans: nothing is laid down as long as there is
    // one.
    if (readings.stream().allMatch(PlanReading.Read.class::isInstance)) {
      own().stream()
          .filter(history -> !there.contains(history.key()))
          .forEach(history -> layDown(history, now, draft));
    }
    if (draft.isEmpty()) {
      return false;
    }
    try {
      journal.append(draft);
      return true;
    } catch (StaleException e) {
      // Another seat was faster and has entered it; whatever is still missing is found next time.
      return false;
    }
  }

  private void enter(PlanReading.Read read, String by, String note, Instant now, Draft draft) {
    Plan plan = read.plan();
    Optional<Versioned<PlanHistory>> known = store.find(id(plan.key()));
    Optional<InForce> before = known.flatMap(one -> one.state().now());
    if (before.filter(one -> one.hash().equals(read.hash())).isPresent()) {
      return;
    }
    adopted.adopt(read, draft);
    Subject subject = store.subject(id(plan.key()));
    draft
        .fact(
            subject,
            new PlanTakenIntoForce(
                plan.key(),
                plan.title(),
                plan.version(),
                read.hash(),
                before.map(InForce::hash),
                by,
                note,
                now))
        .expecting(subject, known.map(Versioned::version).orElse(0L));
  }

  private void layDown(PlanHistory history, Instant now, Draft draft) {
    history
        .now()
        .ifPresent(last -> {
          Subject subject = store.subject(history.id());
          draft
              .fact(subject, new PlanLaidDown(history.key(), last.title(), last.hash(), now))
              .expecting(subject, store.find(history.id()).map(Versioned::version).orElse(0L));
        });
  }

  private Actor actor() {
    Actor actor = signIn.actor();
    return actor.officer().isBlank() ? NOBODY : actor;
  }

  private String id(String key) {
    return journal.station() + "/" + key;
  }
}
