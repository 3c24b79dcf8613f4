package org.watchfloor.claim.desk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Ticker;

/**
 * Whose things are, for the screen: read in the background after what is written, and once in a
 * while, because a claim turns stale by the clock alone. One for the console. JavaFX thread.
 */
@Singleton
public final class ClaimBoard {
  private static final Duration SETTLE = Duration.ofMillis(200);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private final ClaimService claims;
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Throttle changes;
  private final Rereading<List<ClaimItem>> reading;
  private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Map<ObjectRef, ClaimItem> held = Map.of();
  private Instant read = Instant.EPOCH;

  @Inject
  ClaimBoard(
      ClaimService claims,
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ticker ticker,
      Tasks tasks,
      Executor fx) {
    this.claims = claims;
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ticker = ticker;
    this.reading = new Rereading<>(tasks, fx, Message.of("claim.task.read"), this::take);
    this.changes = tasks.throttle(fx, SETTLE, this::read);
  }

  /** Whose a thing is, as last read; empty for nobody's. */
  public Optional<ClaimItem> of(ObjectRef object) {
    return Optional.ofNullable(held.get(object));
  }

  /** Whether it is the officer's at this seat. */
  public boolean mine(ClaimItem item) {
    return item.of(signIn.actor().officer());
  }

  /** Runs something now and whenever it is another answer, until the handle is closed. */
  public Subscription follow(Runnable changed) {
    listeners.add(changed);
    Subscription written = journal.followAll(changes::trigger);
    Subscription beat = ticker.every(this::turn);
    Subscription officer = signIn.subscribe(actor -> changes.trigger());
    changed.run();
    read();
    return () -> {
      listeners.remove(changed);
      written.close();
      beat.close();
      officer.close();
    };
  }

  private void turn() {
    if (clock.instant().isAfter(read.plus(AGAIN))) {
      read();
    }
  }

  private void read() {
    read = clock.instant();
    reading.read(claims::items);
  }

  private void take(List<ClaimItem> items) {
    // A thing has one claim; should there ever be two, the later one is shown.
    held =
        items.stream()
            .collect(
                Collectors.toMap(
                    item -> ref(item.about()), Function.identity(), (before, later) -> later));
    listeners.forEach(Runnable::run);
  }

  private static ObjectRef ref(Subject about) {
    return new ObjectRef(about.kind(), about.id());
  }
}
