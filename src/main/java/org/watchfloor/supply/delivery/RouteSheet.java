package org.watchfloor.supply.delivery;

import java.nio.file.Path;
import java.util.List;

/**
 * Sets delivery routes on paper; whoever can do so joins through Guice's Multibinder. Background
 * threads.
 */
public interface RouteSheet {

  /**
   * Writes a sheet of directions for each.
   *
   * @return the file
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  Path print(List<DeliveryNow> routes);
}
