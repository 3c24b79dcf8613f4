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
   * Prints what was taken over for a move. With a reason lists and cards name the families, the
   * lists with addresses and telephones too, and that they were given away is on record before they
   * are; without one they are masked.
   *
   * @param reason why names are to be read; blank for masked lists and cards
   * @return how many pages there are
   * @throws RefusedException if nothing was taken over, the officer may not see names, or the file
   *     cannot be written
   */
  int print(String move, String reason, Texts texts, Path file);
}
