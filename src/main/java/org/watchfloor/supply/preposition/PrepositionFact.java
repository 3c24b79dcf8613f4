package org.watchfloor.supply.preposition;

import java.util.List;
import org.watchfloor.journal.Fact;
import org.watchfloor.supply.Destination;

/** What happens to plans of goods put forward. */
public sealed interface PrepositionFact extends Fact {

  /** A plan was made. */
  record PrepositionPlanned(
      Destination point, List<PrepositionLine> lines, int leadHours, Landfall landfall)
      implements PrepositionFact {
    public PrepositionPlanned {
      lines = List.copyOf(lines);
    }
  }

  /** More goods belong to it. */
  record PrepositionExtended(List<PrepositionLine> lines) implements PrepositionFact {
    public PrepositionExtended {
      lines = List.copyOf(lines);
    }
  }

  /** The storm is expected at another moment, or followed by another forecast. */
  record LandfallSet(Landfall landfall, int leadHours) implements PrepositionFact {}

  /** A depot was asked for its share. */
  record PrepositionAsked(String depot, String transfer) implements PrepositionFact {}

  /** A depot's share is on its way back. */
  record PrepositionSentBack(String depot, String transfer) implements PrepositionFact {}

  /** Nothing is left to do; the note says what became of what did not go back. */
  record PrepositionClosed(String note) implements PrepositionFact {}

  /**
   * It was printed.
   *
   * @param print how many times it had been by then
   */
  record PrepositionPrinted(int print) implements PrepositionFact {}

  /** It is not carried out. */
  record PrepositionCancelled(String reason) implements PrepositionFact {}
}
