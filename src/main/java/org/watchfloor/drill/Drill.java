package org.watchfloor.drill;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.DrillClock;
import org.watchfloor.journal.Subject;

/**
 * The drill of this station.
 *
 * @param title what it is called
 * @param form how it is held
 * @param begins the time of the drill at its beginning
 * @param clock how its clock was set last; null before it ran first
 * @param setBy by which of the station's machines, as entries name it; empty before it ran first
 * @param endedAt when it ended, by its own clock; null while it has not
 */
public record Drill(
    String title,
    DrillForm form,
    Instant begins,
    DrillClock.@Nullable Setting clock,
    String setBy,
    @Nullable Instant endedAt) {
  /** A station that is a drill has one. */
  public static final Subject SUBJECT = new Subject("drill", "1");

  /** Where it is in its course. */
  public DrillStage stage() {
    if (endedAt != null) {
      return DrillStage.ENDED;
    }
    return clock == null ? DrillStage.PREPARED : DrillStage.BEGUN;
  }
}
