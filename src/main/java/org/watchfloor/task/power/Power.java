package org.watchfloor.task.power;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a machine runs on at a moment.
 *
 * @param mains whether mains comes in
 * @param charge what is left in the battery, 0 to 100 percent; of several the lowest; empty without
 *     a battery or if it is not told
 * @param discharging whether a battery is being used up
 * @param left how long it lasts at the present draw, whole minutes; empty if that is not told or
 *     nothing is drawn
 */
public record Power(Mains mains, OptionalInt charge, boolean discharging, Optional<Duration> left) {
  /** Nothing can be found out. */
  public static final Power UNKNOWN =
      new Power(Mains.UNKNOWN, OptionalInt.empty(), false, Optional.empty());

  /** Whether mains comes in. */
  public enum Mains {
    ON,
    OFF,
    UNKNOWN
  }

  /** Whether it lives on what it has stored: mains is gone, or a battery is being used up. */
  public boolean onBattery() {
    return mains == Mains.OFF || discharging;
  }

  /** Whether a battery is being used up and has so much left, or less. */
  public boolean low(int percent) {
    return discharging && charge.isPresent() && charge.getAsInt() <= percent;
  }
}
