package org.watchfloor.base;

import java.nio.file.Path;

/**
 * The folder that holds everything a station has: record, tables, maps, settings. One process works
 * on it at a time.
 *
 * @param root where it is; absolute
 */
public record DataFolder(Path root) {
  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  /** A file or folder in it, as in {@code settings.properties}. */
  public Path file(String name) {
    return root.resolve(name);
  }
}
