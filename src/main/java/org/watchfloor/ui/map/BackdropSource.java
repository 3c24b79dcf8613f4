package org.watchfloor.ui.map;

import java.util.List;
import org.watchfloor.base.Subscription;

/** Gives the map its backdrops; contributed by a feature through Guice's Multibinder. */
public interface BackdropSource {

  /**
   * All backdrops as they stand now, the lowest first. Called on a background thread, never on the
   * JavaFX thread; may read the disk. One that is as it was is the same object as before.
   */
  List<Backdrop> backdrops();

  /**
   * Those that stand on the map and cannot be shown, as where their files are missing. Background
   * threads; may read the disk.
   */
  default List<Missing> missing() {
    return List.of();
  }

  /**
   * One that cannot be shown.
   *
   * @param id its id
   * @param name what people call it
   */
  record Missing(String id, String name) {}

  /**
   * Asks to be told when they would be others.
   *
   * @param changed may be run on any thread and returns at once
   */
  Subscription onChange(Runnable changed);
}
