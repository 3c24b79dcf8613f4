package org.watchfloor.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with one object wherever it is shown: in a list, on the map. Joined
 * with {@link FeatureModule}. JavaFX thread.
 */
public interface ObjectAction {

  /** Order in the menu, lowest first. */
  int order();

  /** Whether it can be done with this one. */
  boolean fits(ObjectRef object);

  /** Text key of what it would do with this one now, as a verb. */
  String titleKey(ObjectRef object);

  /** Its key as JavaFX writes it, while the object has the focus; null for none. */
  @Nullable String key();

  /**
   * Whether a command of the same key does the same with what is opened. Else no page or command
   * may have its key.
   */
  default boolean alsoCommand() {
    return false;
  }

  /** Does it. */
  void run(ObjectRef object);
}
