package org.watchfloor.road;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.road.RoadFact.RoadWeatherSaid;
import org.watchfloor.task.Startable;

/**
 * The weather the roads are reckoned with: said by an officer, kept in the record, and handed to
 * {@link RoadService} at the start and after every change, whoever's it was. Any thread but the
 * JavaFX thread.
 */
@Singleton
public final class RoadWeather implements Startable {
  private static final String ID = "weather";

  private final Journal journal;
  private final SignIn signIn;
  private final RoadSkyStore store;
  private final RoadService roads;

  /** Held while one is handed over, so that none is by an older reading after a newer one. */
  private final Object handing = new Object();

  private Weather handed = Weather.CLEAR;
  private long handedVersion;
  private Subscription following = () -> {};

  @Inject
  RoadWeather(Journal journal, SignIn signIn, RoadSkyStore store, RoadService roads) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.roads = roads;
  }

  /** After the record is open, before anybody asks for a way. */
  @Override
  public Order order() {
    return Order.KNOWLEDGE;
  }

  @Override
  public void start() {
    Subscription moved = journal.onMoved(this::forget);
    Subscription said = journal.follow(RoadFact.class, this::hand);
    following =
        () -> {
          said.close();
          moved.close();
        };
    hand();
  }

  @Override
  public void stop() {
    following.close();
  }

  /** In a replay an older reading comes after a newer one. */
  private void forget() {
    synchronized (handing) {
      handedVersion = 0;
    }
  }

  /** Runs something after every change of it, on the thread of the change; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(RoadFact.class, changed);
  }

  /** What is reckoned with now. */
  public RoadSky now() {
    return known().state();
  }

  /** The same, and the version to say something else by. */
  public Versioned<RoadSky> known() {
    return store.find(ID).orElseGet(() -> new Versioned<>(RoadSky.FAIR, 0));
  }

  /** Says what the weather is; saying it again changes nothing. */
  public void say(Weather weather) {
    say(weather, known().version());
  }

  /**
   * The same, decided on what was seen.
   *
   * @param seen the version of {@link #known} it rests on
   * @throws StaleException if somebody said something else in between
   */
  public void say(Weather weather, long seen) {
    if (now().weather() != weather) {
      Subject subject = store.subject(ID);
      journal.append(
          new Draft(signIn.actor())
              .fact(subject, new RoadWeatherSaid(weather))
              .expecting(subject, seen));
    }
  }

  /** Lets the roads know; once for each change, for every answer is made anew then. */
  public void hand() {
    Versioned<RoadSky> read = known();
    Weather now = read.state().weather();
    synchronized (handing) {
      if (read.version() >= handedVersion && handed != now) {
        handed = now;
        roads.weather(now);
      }
      handedVersion = Math.max(handedVersion, read.version());
    }
  }
}
