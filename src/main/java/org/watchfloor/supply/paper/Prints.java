package org.watchfloor.supply.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.StaleException;

/**
 * The rule of every print that is on record: the file is new, and it is taken away again if the
 * record refuses, so that no two papers carry one number and no file of somebody else is lost.
 */
public final class Prints {
  /** Seats that print one paper at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private Prints() {}

  /** Writes the file and puts the print on record. */
  @FunctionalInterface
  public interface Attempt {
    /**
     * Tries it; asked again if another seat printed in between.
     *
     * @return how many pages there are
     */
    int print();
  }

  /**
   * Prints into a new file. Background threads.
   *
   * @return how many pages there are
   * @throws RefusedException if the file is there already or cannot be written; nothing is on
   *     record then
   */
  public static int into(Path file, Attempt attempt) {
    reserve(file);
    boolean printed = false;
    try {
      int pages = lookingAgain(attempt);
      printed = true;
      return pages;
    } finally {
      if (!printed) {
        remove(file);
      }
    }
  }

  private static int lookingAgain(Attempt attempt) {
    for (int seat = 1; ; seat++) {
      try {
        return attempt.print();
      } catch (StaleException e) {
        if (seat == SEATS) {
          throw e;
        }
      }
    }
  }

  /** The name is taken before anything is written: two that print at once cannot both have it. */
  private static void reserve(Path file) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.createFile(file);
    } catch (FileAlreadyExistsException e) {
      throw RefusedException.of("supply.refused.fileThere", file);
    } catch (IOException e) {
      throw RefusedException.of("supply.refused.fileNotWritten", file);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
