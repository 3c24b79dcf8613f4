package org.watchfloor.ui;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something an officer can do from anywhere: report an incident, call the roll. Found with Ctrl+K,
 * listed by F1, started by its key whatever page is open. Joined with {@link FeatureModule}. JavaFX
 * thread.
 */
public interface Command {

  /** Text key of what it does, as a verb. */
  String titleKey();

  /** Ikonli code. */
  String icon();

  /** Its key as JavaFX writes it, as in {@code F2}; null for none. */
  @Nullable String key();

  /** The ids of the pages that have it as a button too; none unless it says so. */
  default Set<String> pages() {
    return Set.of();
  }

  /** Does it. */
  void run(Navigator navigator);
}
