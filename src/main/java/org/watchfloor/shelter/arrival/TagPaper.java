package org.watchfloor.shelter.arrival;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;

/** Puts new wristbands on paper. Joined by whoever can write documents. */
public interface TagPaper {
  /** How many one sheet holds. */
  int A_SHEET = 20;

  /**
   * Prints them.
   *
   * @return how many pages there are
   * @throws RefusedException if the file cannot be written
   */
  int print(List<String> codes, Texts texts, Path file);
}
