package org.watchfloor.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchfloor.geo.Datum;

/**
 * What the officer wants taken in.
 *
 * @param files in the order they are read
 * @param kind the register; empty to tell it from each file's header
 * @param datum the system of the files' coordinates
 */
record ImportOrder(List<Path> files, Optional<String> kind, Datum datum) {
  /** The kind that is no register but a layer of the map. */
  static final String LAYER = "layer";

  ImportOrder {
    files = List.copyOf(files);
  }
}
