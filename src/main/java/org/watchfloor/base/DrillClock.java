package org.watchfloor.base;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The clock of a drill: it stands still, runs as fast as the machine's, up to {@link #FASTEST}
 * times as fast, or leaps ahead. It never goes back, whatever is done to the machine's clock.
 * Stands still until it is told to run. Any thread.
 */
public final class DrillClock implements WatchClock {
  /** Sixty: a minute of the drill each second. */
  public static final int FASTEST = 60;

  private final WatchClock real;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Setting setting;
  private long since;
  private Instant shown;

  /**
   * How it goes.
   *
   * @param at what it showed
   * @param real when, by the machine's clock
   * @param rate how many seconds pass on it in one of the machine; 0 while it stands
   */
  public record Setting(Instant at, Instant real, int rate) {
    public Setting {
      if (rate < 0 || rate > FASTEST) {
        throw new IllegalArgumentException("Rate " + rate);
      }
    }

    private Instant shown(Instant now) {
      Duration since = Duration.between(real, now);
      return since.isNegative() ? at : at.plus(since.multipliedBy(rate));
    }
  }

  /** A clock that shows the machine's time and stands. */
  public DrillClock(WatchClock real) {
    this.real = real;
    Instant now = real.instant();
    this.setting = new Setting(now, now, 0);
    this.since = real.ticks();
    this.shown = now;
  }

  /** One that stands at what a replay shows, wherever that is moved. */
  public static DrillClock showing(ReplayClock shown) {
    DrillClock played = new DrillClock(shown);
    shown.onPace(() -> played.openAt(shown.instant()));
    return played;
  }

  /** By what has passed, not by what the machine's clock shows: that may be put right meanwhile. */
  @Override
  public synchronized Instant instant() {
    long passed = Math.max(0, real.ticks() - since);
    Instant now = setting.at().plusMillis(passed * setting.rate());
    if (now.isAfter(shown)) {
      shown = now;
    }
    return shown.truncatedTo(ChronoUnit.MILLIS);
  }

  /** What the machine's clock shows. */
  public Instant real() {
    return real.instant();
  }

  /** How it goes at present. */
  public synchronized Setting setting() {
    return setting;
  }

  /** Lets it stand at a moment, earlier ones too: for the opening of a record and nothing else. */
  public void openAt(Instant moment) {
    synchronized (this) {
      shown = moment;
      begin(new Setting(moment, real.instant(), 0));
    }
    listeners.forEach(Runnable::run);
  }

  /**
   * Lets it go as was said, here or at another machine; where that would turn it back, from where
   * it is.
   */
  public void set(Setting said) {
    synchronized (this) {
      Instant now = real.instant();
      Instant here = instant();
      Instant there = said.shown(now);
      begin(new Setting(there.isBefore(here) ? here : there, now, said.rate()));
    }
    listeners.forEach(Runnable::run);
  }

  private void begin(Setting now) {
    setting = now;
    since = real.ticks();
  }

  /** What it would be set to, if it ran at a rate from now on. */
  public synchronized Setting at(int rate) {
    return new Setting(instant(), real.instant(), rate);
  }

  /**
   * What it would be set to, if it showed a moment now; one that is over already is passed over.
   */
  public synchronized Setting leapTo(Instant moment) {
    Instant now = instant();
    return new Setting(moment.isBefore(now) ? now : moment, real.instant(), setting.rate());
  }

  @Override
  public Duration onMachine(Duration wait) {
    int rate = setting().rate();
    return rate == 0 ? NEVER : wait.dividedBy(rate);
  }

  @Override
  public Subscription onPace(Runnable changed) {
    listeners.add(changed);
    return () -> listeners.remove(changed);
  }
}
