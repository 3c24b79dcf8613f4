package org.watchfloor.order.callout.need;

import java.time.Instant;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.warning.WarningColour;

/**
 * What was decided about a call-out that a warning asks for.
 *
 * @param id {@code SPELL/COLOUR}
 * @param callout the number of the one that began; empty where nobody is called
 * @param reason why nobody is called; empty where a call-out began
 * @param decidedBy who decided that nobody is called
 * @param officer who wrote it down
 * @param entry the name of its entry
 * @param contradictions what was decided apart
 */
public record NeedDecision(
    String id,
    String warning,
    WarningColour colour,
    String callout,
    String reason,
    String decidedBy,
    String officer,
    Instant at,
    String entry,
    Contradictions contradictions) {

  /** Whether a call-out began. */
  public boolean met() {
    return !callout.isEmpty();
  }

  NeedDecision with(Contradictions known) {
    return new NeedDecision(
        id, warning, colour, callout, reason, decidedBy, officer, at, entry, known);
  }
}
