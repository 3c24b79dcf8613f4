package org.watchfloor.supply;

import java.util.List;

/**
 * What goods can be sent to, contributed by each feature that has such things through Guice's
 * Multibinder: depots, shelters, open incidents.
 */
public interface TransferTargets {

  /** All of them as they stand now; on a background thread, may read the store. */
  List<TransferTarget> list();
}
