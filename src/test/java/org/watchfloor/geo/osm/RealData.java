package org.watchfloor.geo.osm;

import java.nio.file.Path;

/** Where extracts lie that may be tried but not shipped; their tests are skipped without them. */
public final class RealData {
  private RealData() {}

  /** The folder named by {@code -Dwatchfloor.geodata=DIR}. */
  public static Path folder() {
    return Path.of(System.getProperty("watchfloor.geodata", "no-such-folder"));
  }
}
