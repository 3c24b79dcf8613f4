package org.watchfloor.order.callout.need;

import java.time.Duration;
import java.time.Instant;
import org.watchfloor.order.callout.roll.Roll;
import org.watchfloor.rule.Basis;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningKind;

/**
 * A call-out that a warning asks for and nobody has decided about.
 *
 * @param id {@code WARNING/COLOUR}
 * @param warning the id of the warning
 * @param title what was warned of, as it was issued
 * @param words what would be said to everybody
 * @param since from when on somebody here could know
 * @param roll who would be called
 * @param first in what time everybody should be called once
 * @param reply in what time the first replies should be in
 * @param basis what the list rests on
 */
public record CalloutNeed(
    String id,
    String warning,
    WarningKind kind,
    WarningColour colour,
    String issuer,
    String title,
    String words,
    Instant since,
    Roll roll,
    Duration first,
    Duration reply,
    Basis basis) {

  /** By when it should have begun. */
  public Instant due() {
    return since.plus(first);
  }
}
