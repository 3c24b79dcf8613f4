package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.inject.InjectFact.InjectArmed;
import org.watchfloor.drill.inject.InjectFact.InjectPassedOver;
import org.watchfloor.drill.inject.InjectFact.InjectPutOff;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;
import org.watchfloor.drill.inject.InjectFact.InjectTaken;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;

/**
 * The door to injects: what came to the desk, and who took it up. Letting go, putting off and
 * passing over are the director's. Waits for the disk: not on the JavaFX thread.
 */
@Singleton
public final class InjectService {
  /** The subject kind of injects: {@code inject:STATION/I07}; a neighbour's are others. */
  public static final String KIND = "inject";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final Journal journal;
  private final SignIn signIn;
  private final InjectStore store;
  private final WatchClock clock;

  @Inject
  InjectService(Journal journal, SignIn signIn, InjectStore store, WatchClock clock) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.clock = clock;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(InjectFact.class, changed);
  }

  /** Those of this station that something happened to. */
  List<InjectState> all() {
    return store.list().stream().filter(one -> one.station().equals(journal.station())).toList();
  }

  private String key(String id) {
    return journal.station() + InjectState.SEPARATOR + id;
  }

  /** What came to the desk, the newest first. */
  public List<InjectState> heard() {
    return all().stream()
        .filter(one -> one.releasedAt() != null)
        .sorted(
            Comparator.comparing(
                    InjectState::releasedAt,
                    Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
                .reversed())
        .toList();
  }

  /** The same without the single readings of a gauge, which nobody takes up. */
  public List<InjectState> messages() {
    return heard().stream().filter(one -> one.id().indexOf(Director.PART) < 0).toList();
  }

  /** An inject something happened to. */
  public Optional<InjectState> find(String id) {
    return store.find(key(id)).map(Versioned::state);
  }

  /**
   * Lets one go.
   *
   * @throws RefusedException if it was let go or passed over already
   */
  void release(String id, InjectReleased heard) {
    write(id, heard);
  }

  /**
   * Says when one comes that waited for something.
   *
   * @throws RefusedException if it was let go or passed over already
   */
  void arm(String id, Instant due) {
    write(id, new InjectArmed(due));
  }

  /**
   * Has one come later.
   *
   * @param due when, by the clock of the drill
   * @throws RefusedException if that is over, or it was let go or passed over already
   */
  void putOff(String id, Instant due) {
    if (!due.isAfter(clock.instant())) {
      throw RefusedException.of("drill.refused.over.putOff", id, TIME.format(clock.instant()));
    }
    write(id, new InjectPutOff(due));
  }

  /**
   * Leaves one out of this run.
   *
   * @param reason why; empty where what it needs does not hold
   * @throws RefusedException if it was let go or passed over already
   */
  void passOver(String id, String reason) {
    write(id, new InjectPassedOver(reason.strip()));
  }

  /**
   * The officer at this seat takes one up; whoever comes second is told.
   *
   * @throws RefusedException if it has not come, or somebody took it up already
   */
  public void take(String id) {
    Versioned<InjectState> found =
        store.find(key(id)).orElseThrow(() -> RefusedException.of("drill.refused.notCome", id));
    InjectState state = found.state();
    switch (state.stage()) {
      case RELEASED ->
          journal.append(
              new Draft(signIn.actor())
                  .fact(store.subject(key(id)), new InjectTaken())
                  .expecting(store.subject(key(id)), found.version()));
      case TAKEN -> throw RefusedException.of("drill.refused.taken", id, state.takenBy());
      case ARMED, PASSED_OVER -> throw RefusedException.of("drill.refused.notCome", id);
    }
  }

  private void write(String id, InjectFact fact) {
    Optional<Versioned<InjectState>> found = store.find(key(id));
    if (found.isPresent() && !found.get().state().open()) {
      throw RefusedException.of("drill.refused.done." + found.get().state().stage(), id);
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(key(id)), fact)
            .expecting(store.subject(key(id)), found.map(Versioned::version).orElse(0L)));
  }
}
