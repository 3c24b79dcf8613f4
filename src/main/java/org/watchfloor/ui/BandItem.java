package org.watchfloor.ui;

import javafx.scene.Node;

/**
 * A piece of the band that is visible whatever page is open: the levels in force, who is on duty,
 * what is overdue. Joined with {@link FeatureModule}. Called on the JavaFX thread.
 */
public interface BandItem {

  /** Where it stands. */
  Place place();

  /**
   * Whether one above everything stands on the wall too. Visitors read the wall, so nothing gets
   * there unless it says so: see {@code docs/decisions/0014}.
   */
  default boolean forWall() {
    return false;
  }

  /** Order within its place, lowest first. */
  int order();

  /**
   * Makes its node; called again when the language changes.
   *
   * @param life closed when the node is dropped: put every subscription here
   */
  Node create(Subscriptions life);

  /** The places of the band. */
  enum Place {
    /** Full width above everything: the drill band. A hidden node (not managed) takes no room. */
    ABOVE,
    /** After the title: levels in force per hazard. */
    LEFT,
    /** Before the clock: overdue, on duty, link state. */
    RIGHT
  }
}
