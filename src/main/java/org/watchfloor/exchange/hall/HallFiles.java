package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.store.FileShelf;
import org.watchfloor.store.HallDatabase;

/**
 * The files the record names, at this seat and at the hall: what one has and the other lacks goes
 * over. Background threads.
 */
final class HallFiles {
  private static final Logger LOG = LoggerFactory.getLogger(HallFiles.class);

  private final FileShelf shelf;

  @Inject
  HallFiles(FileShelf shelf) {
    this.shelf = shelf;
  }

  /** Both get what they lack. A file that cannot go over is tried again next time. */
  void exchange(HallStore there) {
    try {
      Set<String> here = shelf.names();
      Set<String> hall = new HashSet<>(there.files());
      here.stream().filter(name -> !hall.contains(name)).forEach(name -> give(there, name));
      hall.stream().filter(name -> !here.contains(name)).forEach(name -> fetch(there, name));
    } catch (IOException | RuntimeException e) {
      LOG.warn("Files were not exchanged with the hall: {}", HallDatabase.code(e));
    }
  }

  private void give(HallStore there, String name) {
    try {
      FileShelf.Kept kept = shelf.get(name);
      if (kept.condition() == FileShelf.Condition.WHOLE) {
        there.keep(name, kept.bytes());
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("File {} was not given to the hall: {}", name, HallDatabase.code(e));
    }
  }

  private void fetch(HallStore there, String name) {
    try {
      byte[] bytes = there.file(name).orElse(null);
      if (bytes != null && FileShelf.sha256(bytes).equals(name)) {
        shelf.keep(bytes);
      }
    } catch (IOException | RuntimeException e) {
      LOG.warn("File {} was not fetched from the hall: {}", name, HallDatabase.code(e));
    }
  }
}
