package org.watchfloor.shelter.arrival;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, as it was said last.
 *
 * @param state whether inside
 * @param shelter the number of the shelter they are in, or were in last
 * @param left where they went; null while inside
 * @param words more in words, encrypted; empty if nothing was said
 * @param over why they were taken in beyond the capacity; empty if there was room
 * @param since since when
 * @param by who wrote it down
 * @param entry the name of the entry
 */
public record Stay(
    StayState state,
    String shelter,
    @Nullable Leave left,
    String words,
    String over,
    Instant since,
    String by,
    String entry) {

  /** Whether two say the same of a person. */
  boolean agrees(Stay other) {
    return state == other.state && (state != StayState.PRESENT || shelter.equals(other.shelter));
  }
}
