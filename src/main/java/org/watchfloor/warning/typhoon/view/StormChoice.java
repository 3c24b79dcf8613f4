package org.watchfloor.warning.typhoon.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.watchfloor.base.Subscription;

/** What the map draws besides the tracks: the circles of every forecast point, on demand. */
@Singleton
final class StormChoice {
  private final List<Runnable> told = new CopyOnWriteArrayList<>();
  private volatile boolean circlesAhead;

  @Inject
  StormChoice() {}

  /** Whether the circles of forecast points are drawn as well. Any thread. */
  boolean circlesAhead() {
    return circlesAhead;
  }

  /** Draws them or not. JavaFX thread. */
  void circlesAhead(boolean drawn) {
    circlesAhead = drawn;
    told.forEach(Runnable::run);
  }

  /** Runs something after every choice; must be quick. */
  Subscription onChange(Runnable changed) {
    told.add(changed);
    return () -> told.remove(changed);
  }
}
