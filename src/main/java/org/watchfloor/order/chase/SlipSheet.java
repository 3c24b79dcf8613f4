package org.watchfloor.order.chase;

import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.order.Order;
import org.watchfloor.order.Slip;

/**
 * Sets a slip on paper; whoever can do so joins through Guice's Multibinder. Background threads.
 */
public interface SlipSheet {

  /**
   * Writes a slip as a PDF, a sheet for each unit with lines to sign on; of a 督办单 the urging letter
   * 督促函 as well.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  int print(Order order, Slip slip, Texts texts, Path file);
}
