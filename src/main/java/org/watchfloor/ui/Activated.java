package org.watchfloor.ui;

/**
 * A controller that wants to know when its view is on the screen. Subscribe in {@link #onShow},
 * never in {@code initialize}: a hidden page then costs nothing. JavaFX thread.
 */
public interface Activated {

  /**
   * The view is now on the screen.
   *
   * @param life closed when the view is hidden: put every subscription here
   */
  void onShow(Subscriptions life);

  /** The view has left the screen; its subscriptions are already closed. */
  default void onHide() {}
}
