package org.watchfloor.drill.inject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.drill.inject.InjectFact.InjectReleased;

/**
 * An inject that something happened to.
 *
 * @param station whose drill it is of
 * @param id what it is called in the scenario
 * @param stage how far it is
 * @param due when it comes; null where it was not put off and waited for nothing
 * @param heard what the desk hears; null before it was let go
 * @param releasedAt when it was let go, by the clock of the drill; null before
 * @param takenAt when somebody took it up; null while nobody did
 * @param takenBy who; empty while nobody did
 */
public record InjectState(
    String station,
    String id,
    InjectStage stage,
    @Nullable Instant due,
    @Nullable InjectReleased heard,
    @Nullable Instant releasedAt,
    @Nullable Instant takenAt,
    String takenBy) {

  /** Between the station and the id in the name of its subject. */
  static final String SEPARATOR = "/";

  /** Whether it can still be let go, put off or passed over. */
  public boolean open() {
    return stage == InjectStage.ARMED;
  }
}
