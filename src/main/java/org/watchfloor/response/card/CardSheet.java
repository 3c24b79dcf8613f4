package org.watchfloor.response.card;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;

/** Puts cards on paper, each on one side of A5. Joined by whoever can write documents. */
public interface CardSheet {

  /**
   * Prints cards into the data folder.
   *
   * @return the file
   * @throws RefusedException if it cannot be written
   */
  Path print(List<IncidentCard> cards, Texts texts);

  /**
   * Prints cards into a file.
   *
   * @throws RefusedException if it cannot be written
   */
  void print(List<IncidentCard> cards, Texts texts, Path file);
}
