package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.theme.Theme;

/** Makes the pictures of maps. JavaFX thread. */
public final class MapStacks {
  private final MapWords words;
  private final Theme theme;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  MapStacks(MapWords words, Theme theme, Tasks tasks, Fx fx) {
    this.words = words;
    this.theme = theme;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** The picture of a map; follows nothing yet. */
  public MapStack of(MapParts parts) {
    return new MapStack(parts, words.signs(), theme, tasks, fx);
  }
}
