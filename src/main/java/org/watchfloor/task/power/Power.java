package org.watchfloor.task.power;

import java.util.OptionalInt;

/**
 * What a machine runs on at a moment.
 *
 * @param mains whether mains comes in
 * @param charge what is left in the battery, 0 to 100 percent; of several the lowest; empty without
 *     a battery or if it is not told
 * @param discharging whether a battery is being used up
 */
public record Power(Mains mains, OptionalInt charge, boolean discharging) {
  /** Nothing can be found out. */
  public static final Power UNKNOWN = new Power(Mains.UNKNOWN, OptionalInt.empty(), false);

  /** Whether mains comes in. */
  public enum Mains {
    ON,
    OFF,
    UNKNOWN
  }

  /** Whether a battery is being used up and has so much left, or less. */
  public boolean low(int percent) {
    return discharging && charge.isPresent() && charge.getAsInt() <= percent;
  }
}
