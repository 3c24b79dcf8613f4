package org.watchfloor.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shift of the duty room.
 *
 * @param id its id
 * @param station whose watch it is
 * @param begins when it begins, planned or real
 * @param ends when it is planned to end
 * @param roster its posts
 * @param stage where it is
 * @param taken what was open when it took over; empty before
 * @param handedOver what was open when it was relieved; empty before
 * @param remark what it told the next shift; null if nothing
 */
public record Shift(
    String id,
    String station,
    Instant begins,
    Instant ends,
    Roster roster,
    Stage stage,
    List<OpenCount> taken,
    List<OpenCount> handedOver,
    @Nullable String remark) {

  public Shift {
    taken = List.copyOf(taken);
    handedOver = List.copyOf(handedOver);
  }
}
