package org.watchfloor.team;

import org.jspecify.annotations.Nullable;

/**
 * What a team brings besides its people.
 *
 * @param boats how many boats, 0 or more
 * @param pumps how many pumps, 0 or more
 * @param drones how many drones, 0 or more
 * @param droneMinutes how long one of its drones stays in the air on one battery, minutes; null if
 *     not told
 * @param other anything else, in words; null if nothing
 */
public record Equipment(
    long boats, long pumps, long drones, @Nullable Long droneMinutes, @Nullable String other) {
  /** Nothing told. */
  public static final Equipment NONE = new Equipment(0, 0, 0, null, null);

  /** What was told; {@link #NONE} for rows that were written before anybody asked. */
  public static Equipment of(@Nullable Equipment told) {
    return told == null ? NONE : told;
  }
}
