package org.watchfloor.supply;

import java.nio.file.Path;
import org.watchfloor.base.Texts;

/**
 * Sets a transfer order 调拨单 on paper; whoever can do so joins through Guice's Multibinder.
 * Background threads.
 */
public interface TransferSheet {

  /**
   * Writes it as a PDF, with lines to sign on for who gives, carries and receives.
   *
   * @param print how many times it has been printed, this one included: from the second on it is
   *     marked as a copy 副本 with its running number
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  int print(TransferOrder order, int print, Texts texts, Path file);
}
