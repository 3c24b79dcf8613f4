package org.watchfloor.app;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.watchfloor.account.SignIn;
import org.watchfloor.drill.DrillFact;
import org.watchfloor.journal.Journal;
import org.watchfloor.support.HandClock;

/**
 * A director's console that plays a drill, in a process of its own so that it can be killed. Names
 * each entry once it is on disk.
 */
final class DrillChild {
  private DrillChild() {}

  /** The folder. */
  public static void main(String... args) {
    HandClock wall = new HandClock();
    Station station = PlayedStation.again(Path.of(args[0]), wall);
    station.get(SignIn.class).begin("导调员", "1");
    station
        .get(Journal.class)
        .subscribe(entries ->
            entries.stream()
                .filter(one -> !(one.fact() instanceof DrillFact))
                .forEach(one -> {
                  System.out.println(one.entry().id() + " " + one.entry().recordedAt());
                  System.out.flush();
                }));
    DrillScene.play(station, wall);
    System.out.println("done");
    System.out.flush();
    LockSupport.park();
  }
}
