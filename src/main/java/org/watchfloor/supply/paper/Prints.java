package org.watchfloor.supply.paper;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.StaleException;

/**
 * The one way a numbered paper is printed: the file is new, what is on it is on record as a print
 * with its number, and the file is taken away again if the record refuses, so that no two papers
 * carry one number and no file of somebody else is lost. Background threads.
 */
public final class Prints {
  /** Seats that print one paper at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private final Set<FormSheet> sheets;

  @Inject
  Prints(Set<FormSheet> sheets) {
    this.sheets = sheets;
  }

  /**
   * A paper as it is now, to be printed.
   *
   * @param form what stands on it, with the running number of this print
   * @param record puts the print on record, for the very version that was looked at
   */
  public record Printing(PaperForm form, Runnable record) {}

  /**
   * Prints into a new file.
   *
   * @param look reads the paper; asked again if another seat printed in between
   * @return how many pages there are
   * @throws RefusedException if there is no such paper, the file is there already or cannot be
   *     written; nothing is on record then
   */
  public int print(Path file, Texts texts, Supplier<Printing> look) {
    reserve(file);
    boolean printed = false;
    try {
      int pages = lookingAgain(file, texts, look);
      printed = true;
      return pages;
    } finally {
      if (!printed) {
        remove(file);
      }
    }
  }

  private int lookingAgain(Path file, Texts texts, Supplier<Printing> look) {
    for (int seat = 1; ; seat++) {
      try {
        Printing paper = look.get();
        int pages = sheets.stream().mapToInt(sheet -> sheet.print(paper.form(), texts, file)).sum();
        paper.record().run();
        return pages;
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
