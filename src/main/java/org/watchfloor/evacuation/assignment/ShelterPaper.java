package org.watchfloor.evacuation.assignment;

import java.nio.file.Path;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;

/**
 * Puts on paper where the households of a move go: for each village the list, then a card 避险明白卡 for
 * each household. Joined by whoever can write documents.
 */
public interface ShelterPaper {
  /**
   * Prints what was taken over for a move.
   *
   * @return how many pages there are
   * @throws RefusedException if nothing was taken over, or the file cannot be written
   */
  int print(String move, Texts texts, Path file);
}
