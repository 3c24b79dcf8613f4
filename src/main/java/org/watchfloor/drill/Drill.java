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
 * @param simulated whether the program answers for teams, units and posts, as the director said;
 *     null where the scenario holds
 * @param endedAt when it ended, by its own clock; null while it has not
 */
public record Drill(
    String title,
    DrillForm form,
    Instant begins,
    DrillClock.@Nullable Setting clock,
    @Nullable Boolean simulated,
    @Nullable Instant endedAt) {
  /** The subject kind of drills. */
  static final String KIND = "drill";

  /** The one of a station: that of a neighbour that plays along is another. */
  static Subject subject(String station) {
    return new Subject(KIND, station);
  }

  /** Where it is in its course. */
  public DrillStage stage() {
    if (endedAt != null) {
      return DrillStage.ENDED;
    }
    return clock == null ? DrillStage.PREPARED : DrillStage.BEGUN;
  }
}
