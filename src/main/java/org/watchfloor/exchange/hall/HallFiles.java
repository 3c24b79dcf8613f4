package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.store.FileShelf;

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

  /** Both get what they lack. A file that cannot be read or kept here is tried again next time. */
  void exchange(HallStore there) {
    try {
      Set<String> here = shelf.names();
      Set<String> hall = new HashSet<>(there.files());
      for (String name : here) {
        FileShelf.Kept kept = hall.contains(name) ? null : shelf.get(name);
        if (kept != null && kept.condition() == FileShelf.Condition.WHOLE) {
          there.keep(name, kept.bytes());
        }
      }
      for (String name : hall) {
        if (!here.contains(name)) {
          byte[] bytes = there.file(name).orElse(null);
          if (bytes != null && FileShelf.sha256(bytes).equals(name)) {
            shelf.keep(bytes);
          }
        }
      }
    } catch (IOException e) {
      LOG.warn("Files could not be exchanged with the hall; they are tried again", e);
    }
  }
}
