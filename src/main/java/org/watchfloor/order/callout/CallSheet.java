package org.watchfloor.order.callout;

import java.nio.file.Path;

/**
 * Sets a call-out on paper, with blank columns for results written by hand and for the signature;
 * whoever can do so joins through Guice's Multibinder. Background threads.
 */
public interface CallSheet {

  /**
   * Writes the list into the data folder.
   *
   * @return the file
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  Path print(CalloutBoard board);
}
