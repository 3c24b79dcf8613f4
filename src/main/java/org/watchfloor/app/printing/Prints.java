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
  private final ShelterPaperPrinter shelters;

  @Inject
  Prints(CardSheetPrinter cards, ShelterPaperPrinter shelters) {
    this.cards = cards;
    this.shelters = shelters;
  }

  /**
   * Action cards on A5.
   *
   * @throws RefusedException if the file cannot be written
   */
  public void cards(List<IncidentCard> chosen, Texts texts, Path file) {
    cards.print(chosen, texts, file);
  }

  /**
   * Where the households of a move go: lists by village and a card for each household.
   *
   * @param reason why lists and cards are to name the families; blank for masked ones
   * @return how many pages there are
   * @throws RefusedException if nothing was taken over, the officer may not see names, or the file
   *     cannot be written
   */
  public int shelters(String move, String reason, Texts texts, Path file) {
    return shelters.print(move, reason, texts, file);
  }
}
