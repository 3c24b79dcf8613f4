package org.watchfloor.drill.calendar;

import org.watchfloor.drill.score.sheet.Tally;

/**
 * What the score sheet of a drill came to.
 *
 * @param met in time, and right
 * @param late too late
 * @param missed not, or not right
 * @param notJudged what nobody judged, open ones included
 */
public record HeldTotals(int met, int late, int missed, int notJudged) {
  /** Of a tally. */
  public static HeldTotals of(Tally tally) {
    return new HeldTotals(
        tally.met(), tally.late(), tally.missed(), tally.open() + tally.notJudged());
  }
}
