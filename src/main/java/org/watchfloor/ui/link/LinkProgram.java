package org.watchfloor.ui.link;

import java.io.IOException;

/** The program of this machine that opens addresses: a browser, a player of video. */
@FunctionalInterface
public interface LinkProgram {

  /**
   * Hands an address to it and waits a moment for its answer. Not on the JavaFX thread.
   *
   * @throws IOException if there is no such program, or it says that it cannot
   * @throws InterruptedException if the wait was ended
   */
  void open(String address) throws IOException, InterruptedException;
}
