package org.watchfloor.app;

import java.nio.file.Path;
import java.time.Instant;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.WatchClock;

/** A drill whose machine has a clock of the test. */
public final class PlayedStation {
  private PlayedStation() {}

  /** Opens one whose clock stands at a moment, if its record does not say another. */
  public static Station at(Path folder, WatchClock wall, Instant moment) {
    DrillClock clock = new DrillClock(wall);
    clock.openAt(moment);
    return Station.openDrill(folder, clock);
  }

  /** Opens one again. */
  public static Station again(Path folder, WatchClock wall) {
    return Station.openDrill(folder, new DrillClock(wall));
  }
}
