package org.watchfloor.ui;

import java.util.List;
import javafx.scene.Parent;
import org.watchfloor.base.Subscription;

/**
 * A loaded view: its root and every controller in it, those of included views too. JavaFX thread.
 */
public final class View implements Subscription {
  private final Parent root;
  private final List<Object> controllers;
  private final Subscriptions life = new Subscriptions();
  private boolean shown;

  View(Parent root, List<Object> controllers) {
    this.root = root;
    this.controllers = List.copyOf(controllers);
  }

  /** What to put on the screen. */
  public Parent root() {
    return root;
  }

  /**
   * The controller of this type.
   *
   * @throws IllegalArgumentException if the view has none: a fault of the program
   */
  public <C> C controller(Class<C> type) {
    return controllers.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No controller " + type.getName()));
  }

  /** The controllers that are of this type too, in the order they were made. */
  public <C> List<C> all(Class<C> type) {
    return controllers.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Tells its controllers that it is on the screen; a second call does nothing. */
  public void show() {
    if (shown) {
      return;
    }
    shown = true;
    for (Object controller : controllers) {
      if (controller instanceof Activated activated) {
        activated.onShow(life);
      }
    }
  }

  /** Ends its subscriptions and tells its controllers; a second call does nothing. */
  public void hide() {
    if (!shown) {
      return;
    }
    shown = false;
    life.close();
    for (Object controller : controllers) {
      if (controller instanceof Activated activated) {
        activated.onHide();
      }
    }
  }

  @Override
  public void close() {
    hide();
  }
}
