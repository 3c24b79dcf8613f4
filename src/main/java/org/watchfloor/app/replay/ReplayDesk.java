package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.ReplayClock;
import org.watchfloor.journal.Replay;
import org.watchfloor.journal.Subject;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Ticker;

/**
 * The moment a replay shows, and what moves it. The record follows in the background, one move at a
 * time: whoever drags on is shown where the hand is, not every place it came by. JavaFX thread.
 */
@Singleton
final class ReplayDesk {
  /** How many seconds pass in one, from the slowest on. */
  static final List<Integer> RATES = List.of(1, 10, 60, 600, 3600);

  /** A minute a second: an hour of a night in a minute. */
  private static final int FIRST_RATE = 60;

  /** The record moves at most so often while it plays: pages need a moment to be drawn. */
  private static final long BEAT_NANOS = 200_000_000;

  private static final double NANOS = 1e9;

  private final Replay replay;
  private final ReplayClock clock;
  private final Tasks tasks;
  private final Executor fx;
  private final Ticker ticker;
  private final ReadOnlyObjectWrapper<Instant> shown;
  private final ReadOnlyIntegerWrapper rate = new ReadOnlyIntegerWrapper(FIRST_RATE);
  private final ReadOnlyObjectWrapper<Boolean> playing = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Optional<Followed>> followed =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final AnimationTimer beat = new Beat();
  private final ReplaySpan span;
  private @Nullable Instant wanted;
  private boolean moving;

  /**
   * What is followed.
   *
   * @param subject a team, an order, a household
   * @param moments when something about it was known, in order
   */
  record Followed(Subject subject, List<Instant> moments) {
    Followed {
      moments = List.copyOf(moments);
    }
  }

  @Inject
  ReplayDesk(
      Replay replay, ReplaySpan span, ReplayClock clock, Tasks tasks, Executor fx, Ticker ticker) {
    this.replay = replay;
    this.clock = clock;
    this.tasks = tasks;
    this.fx = fx;
    this.ticker = ticker;
    this.shown = new ReadOnlyObjectWrapper<>(clock.instant());
    clock.onPace(() -> fx.execute(this::moved));
    this.span = span;
  }

  /** The moment that is shown, or that the record is just moving to. */
  ReadOnlyObjectProperty<Instant> shown() {
    return shown.getReadOnlyProperty();
  }

  /** How many seconds pass in one while it plays. */
  ReadOnlyIntegerProperty rate() {
    return rate.getReadOnlyProperty();
  }

  /** Whether it plays. */
  ReadOnlyObjectProperty<Boolean> playing() {
    return playing.getReadOnlyProperty();
  }

  /** What is followed, if anything is. */
  ReadOnlyObjectProperty<Optional<Followed>> followed() {
    return followed.getReadOnlyProperty();
  }

  /** What is looked through. */
  ReplaySpan span() {
    return span;
  }

  /** How many entries came in each of some equal parts of the span. */
  int[] density(int parts) {
    return replay.density(span.from(), span.to(), parts);
  }

  /** Shows another moment; the nearest of the span if it lies outside. */
  void seek(Instant moment) {
    Instant next = span.nearest(moment);
    shown.set(next);
    wanted = next;
    move();
  }

  /** Whoever draws a series of pictures moves the replay from elsewhere. */
  private void moved() {
    if (!moving && wanted == null) {
      shown.set(clock.instant());
    }
  }

  private void move() {
    Instant target = wanted;
    if (moving || target == null) {
      return;
    }
    wanted = null;
    moving = true;
    tasks
        .of(
            Message.of("replay.task.move"),
            progress -> {
              clock.show(target);
              replay.moveTo(target);
              return true;
            })
        .quiet()
        .onEnd(
            fx,
            () -> {
              moving = false;
              ticker.beat();
              move();
            })
        .start();
  }

  /** Plays on, or stops; at the end it begins anew. */
  void play() {
    if (playing.get()) {
      pause();
      return;
    }
    if (!shown.get().isBefore(span.to())) {
      seek(span.from());
    }
    playing.set(true);
    beat.start();
  }

  private void pause() {
    playing.set(false);
    beat.stop();
  }

  /** Plays so fast from now on. */
  void rate(int seconds) {
    rate.set(seconds);
  }

  /** Shows the next moment at which something came, of what is followed if anything is. */
  void next() {
    pause();
    Instant now = shown.get();
    followed
        .get()
        .map(one -> one.moments().stream().filter(now::isBefore).findFirst())
        .orElseGet(() -> after(now))
        .ifPresent(this::seek);
  }

  private Optional<Instant> after(Instant now) {
    long known = replay.known(now);
    return known < replay.entries() ? Optional.of(replay.knownSince(known + 1)) : Optional.empty();
  }

  /** Shows the moment before at which something came, of what is followed if anything is. */
  void previous() {
    pause();
    Instant now = shown.get();
    followed
        .get()
        .map(one -> one.moments().reversed().stream().filter(now::isAfter).findFirst())
        .orElseGet(() -> before(now))
        .ifPresent(this::seek);
  }

  private Optional<Instant> before(Instant now) {
    long known = replay.known(now.minusMillis(1));
    return known > 0 ? Optional.of(replay.knownSince(known)) : Optional.empty();
  }

  /** Follows something from now on. */
  void follow(Subject subject) {
    tasks
        .of(Message.of("replay.task.follow"), progress -> replay.about(subject))
        .quiet()
        .onSuccess(fx, moments -> followed.set(Optional.of(new Followed(subject, moments))))
        .start();
  }

  /** Follows nothing any more. */
  void letGo() {
    followed.set(Optional.empty());
  }

  /** While it plays. */
  private final class Beat extends AnimationTimer {
    private long last;

    @Override
    public void start() {
      last = 0;
      super.start();
    }

    @Override
    public void handle(long now) {
      if (last == 0) {
        last = now;
      } else if (!moving && now - last >= BEAT_NANOS) {
        Instant next = shown.get().plusMillis(Math.round((now - last) / NANOS * rate.get() * 1000));
        last = now;
        seek(next);
        if (!next.isBefore(span.to())) {
          pause();
        }
      }
    }
  }
}
