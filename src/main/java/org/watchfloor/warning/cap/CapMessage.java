package org.watchfloor.warning.cap;

import java.util.List;
import org.watchfloor.warning.KeptFile;
import org.watchfloor.warning.Notice;

/**
 * A file, read.
 *
 * @param notices one for each kind it warns of; at least one
 * @param changes whether a headline says that an earlier colour changes
 * @param file the file itself
 */
public record CapMessage(List<Notice> notices, boolean changes, KeptFile file) {
  public CapMessage {
    notices = List.copyOf(notices);
  }
}
