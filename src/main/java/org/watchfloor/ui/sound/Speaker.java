package org.watchfloor.ui.sound;

import org.watchfloor.base.RefusedException;

/** What sounds come out of. Background thread. */
interface Speaker {
  /**
   * Plays a sound to its end.
   *
   * @throws RefusedException if nothing can be heard here, saying why
   */
  void play(Sound sound);
}
