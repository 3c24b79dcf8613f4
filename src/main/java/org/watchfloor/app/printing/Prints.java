package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.response.card.IncidentCard;

/** What the command line puts on paper besides maps. */
public final class Prints {
  private final CardSheetPrinter cards;

  @Inject
  Prints(CardSheetPrinter cards) {
    this.cards = cards;
  }

  /**
   * Action cards on A5.
   *
   * @throws RefusedException if the file cannot be written
   */
  public void cards(List<IncidentCard> chosen, Texts texts, Path file) {
    cards.print(chosen, texts, file);
  }
}
