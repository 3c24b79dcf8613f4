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
  private final Timeline beat =
      new Timeline(new KeyFrame(Duration.seconds(1), event -> listeners.forEach(Runnable::run)));

  @Inject
  public Ticker() {
    beat.setCycleCount(Animation.INDEFINITE);
  }

  /** Runs the action now and at every beat. */
  public Subscription every(Runnable action) {
    listeners.add(action);
    beat.play();
    action.run();
    return () -> {
      listeners.remove(action);
      if (listeners.isEmpty()) {
        beat.stop();
      }
    };
  }
}
