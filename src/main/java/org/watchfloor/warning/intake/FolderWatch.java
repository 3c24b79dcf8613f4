package org.watchfloor.warning.intake;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which files of a folder are due: those that stand as they stood a round ago and were not dealt
 * with so. Not thread-safe; one for each folder.
 */
final class FolderWatch {
  private Map<Path, Look> before = Map.of();
  private final Map<Path, Look> done = new HashMap<>();

  /**
   * How a file looks.
   *
   * @param size in bytes
   * @param changed when it was last written
   */
  record Look(long size, FileTime changed) {}

  /** The due ones of those that are there now, in their order. */
  List<Path> due(Map<Path, Look> now) {
    List<Path> due = new ArrayList<>();
    now.forEach((file, look) -> {
      boolean settled = look.size() > 0 && look.equals(before.get(file));
      if (settled && !look.equals(done.get(file))) {
        due.add(file);
      }
    });
    before = Map.copyOf(now);
    done.keySet().retainAll(now.keySet());
    due.sort(null);
    return due;
  }

  /** A file was taken or refused: as it is now it is not due again. */
  void done(Path file) {
    Look look = before.get(file);
    if (look != null) {
      done.put(file, look);
    }
  }
}
