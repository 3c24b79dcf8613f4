package org.watchfloor.order.callout.need;

import org.watchfloor.journal.Fact;
import org.watchfloor.warning.WarningColour;

/** What is decided about a call-out that a warning asks for. */
public sealed interface NeedFact extends Fact {
  /** The id of the warning. */
  String warning();

  /** Its colour then. */
  WarningColour colour();

  /**
   * A call-out began because of it.
   *
   * @param title what was warned of
   * @param callout its number
   */
  record NeedMet(String warning, WarningColour colour, String title, String callout)
      implements NeedFact {}

  /**
   * Nobody is called out.
   *
   * @param title what was warned of
   * @param decidedBy who decided that
   */
  record NeedDeclined(
      String warning, WarningColour colour, String title, String reason, String decidedBy)
      implements NeedFact {}
}
