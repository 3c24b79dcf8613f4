package org.watchfloor.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who of a team is qualified for its work (突发事件应对法 §40).
 *
 * @param people how many of its people; null if not told
 * @param until the last day on which that holds; null if not told
 */
public record Qualification(@Nullable Long people, @Nullable LocalDate until) {
  /** Nothing told. */
  public static final Qualification UNTOLD = new Qualification(null, null);

  /** What was told; {@link #UNTOLD} for rows that were written before anybody asked. */
  public static Qualification of(@Nullable Qualification told) {
    return told == null ? UNTOLD : told;
  }
}
