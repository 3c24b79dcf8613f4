package org.watchfloor.ui.map;

import java.util.List;

/**
 * One layer of many features that came from outside. It is drawn above the ground and below
 * everything the station itself knows. Immutable; any thread.
 *
 * @param id a name that never changes: the choice of the seat hangs on it
 * @param title what officers call it
 * @param source where it comes from, for the foot of the map and of prints
 * @param fromZoom the zoom from which it is drawn; 0 for always
 * @param keys what its colours mean, for legends
 * @param items its features, uppermost last
 */
public record Backdrop(
    String id,
    String title,
    String source,
    int fromZoom,
    List<Key> keys,
    List<BackdropItem> items) {
  public Backdrop {
    keys = List.copyOf(keys);
    items = List.copyOf(items);
  }

  /** What is drawn so. */
  public enum Kind {
    POINT,
    LINE,
    AREA
  }

  /**
   * A line of the legend.
   *
   * @param kind what it is drawn as
   * @param meaning in words; may be of the file's language
   */
  public record Key(BackdropInk ink, Kind kind, String meaning) {}

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
