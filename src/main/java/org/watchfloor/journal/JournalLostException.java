package org.watchfloor.journal;

import java.io.IOException;

/**
 * The disk did not confirm a write; the journal stays closed until the program is started again.
 */
final class JournalLostException extends IOException {
  private static final long serialVersionUID = 1L;

  JournalLostException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
