package org.watchfloor.document.review;

/**
 * How a report is wanted.
 *
 * @param maps whether it has maps; they take some seconds and need JavaFX running
 */
public record ReviewOrder(boolean maps) {
  /** With all it can have. */
  public static final ReviewOrder WHOLE = new ReviewOrder(true);

  /** What can be made without a display. */
  public static final ReviewOrder WITHOUT_MAPS = new ReviewOrder(false);
}
