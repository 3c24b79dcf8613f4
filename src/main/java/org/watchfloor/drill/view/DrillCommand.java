package org.watchfloor.drill.view;

import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/**
 * Something that can be done with a drill from anywhere.
 *
 * @param titleKey text key of what it does
 * @param icon Ikonli code
 * @param key its key; null for none
 * @param act does it
 */
record DrillCommand(String titleKey, String icon, @Nullable String key, Runnable act)
    implements Command {
  @Override
  public void run(Navigator navigator) {
    act.run();
  }
}
