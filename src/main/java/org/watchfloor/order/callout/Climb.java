package org.watchfloor.order.callout;

import java.time.Instant;
import java.util.List;

/**
 * That those who were not reached went one level up.
 *
 * @param keys who was not reached, by their places on the list
 * @param told who is told of it, by their places
 * @param officer who wrote it down
 */
public record Climb(
    String entry, Instant at, List<String> keys, List<String> told, String officer) {
  public Climb {
    keys = List.copyOf(keys);
    told = List.copyOf(told);
  }
}
