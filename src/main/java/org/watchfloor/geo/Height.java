package org.watchfloor.geo;

import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * A height or a water level, never without what it is counted from. It is no {@link Comparable} on
 * purpose: two heights can be compared only within one datum, and whoever compares must be ready to
 * be refused. Any thread.
 *
 * @param metres above the zero of the datum
 * @param datum what it is counted from
 */
public record Height(double metres, HeightDatum datum) {

  /**
   * @throws RefusedException if it is not a number
   */
  public Height {
    if (!Double.isFinite(metres)) {
      throw RefusedException.of("geo.refused.height", metres);
    }
  }

  /** Whether the other is counted from the same zero; two local ones need not be. */
  public boolean comparable(Height other) {
    return datum == other.datum && datum != HeightDatum.LOCAL;
  }

  /**
   * How much higher this is than the other, metres.
   *
   * @throws RefusedException if they are counted from different zeros
   */
  public double above(Height other) {
    if (!comparable(other)) {
      throw RefusedException.of("geo.refused.heights", said(), other.said());
    }
    return metres - other.metres;
  }

  /**
   * Whether a level has reached a mark.
   *
   * @throws RefusedException if they are counted from different zeros
   */
  public boolean reaches(Height mark) {
    return above(mark) >= 0;
  }

  /** Metres and the name of the datum. */
  public Message said() {
    return Message.of("geo.height." + datum.name(), metres);
  }
}
