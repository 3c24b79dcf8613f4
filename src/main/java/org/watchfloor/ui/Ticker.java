package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.watchfloor.base.Subscription;

/**
 * One beat a second for all clocks and countdowns on the screen, so that they turn together. Beats
 * only while somebody listens. JavaFX thread.
 */
@Singleton
public final class Ticker {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Timeline clockwork =
      new Timeline(new KeyFrame(Duration.seconds(1), event -> beat()));

  @Inject
  public Ticker() {
    clockwork.setCycleCount(Animation.INDEFINITE);
  }

  /** One beat more than the clockwork gives, for who does not wait for it. */
  public void beat() {
    listeners.forEach(Runnable::run);
  }

  /** Runs the action now and at every beat. */
  public Subscription every(Runnable action) {
    listeners.add(action);
    clockwork.play();
    action.run();
    return () -> {
      listeners.remove(action);
      if (listeners.isEmpty()) {
        clockwork.stop();
      }
    };
  }
}
