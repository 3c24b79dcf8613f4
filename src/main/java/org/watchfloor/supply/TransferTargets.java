package org.watchfloor.supply;

import java.util.List;
import org.watchfloor.journal.Draft;

/**
 * What goods can be sent to, contributed by each feature that has such things through Guice's
 * Multibinder: depots, shelters, open incidents.
 */
public interface TransferTargets {

  /**
   * Rests an order about to be given on its target being one goods can be sent to now; does nothing
   * for targets of other features.
   *
   * @throws org.watchfloor.base.RefusedException if nothing can be sent there any more
   */
  default void admit(Destination to, Draft draft) {}

  /** All of them as they stand now; on a background thread, may read the store. */
  List<TransferTarget> list();
}
