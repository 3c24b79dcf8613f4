package org.watchfloor.road;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the files looked like from which the roads were made, or were found missing: another size or
 * another date means that it is worth trying again. Reading it costs a few looks at the disk.
 */
record GroundStamp(List<String> files) {

  static GroundStamp of(Path... files) {
    List<String> looks = new ArrayList<>();
    for (Path file : files) {
      looks.add(file + " " + look(file));
    }
    return new GroundStamp(List.copyOf(looks));
  }

  private static String look(Path file) {
    try {
      return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      // Not there, or not to be read: the same thing as long as it stays so.
      return e.getClass().getSimpleName();
    }
  }
}
