package org.watchfloor.incident.deadline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.watchfloor.incident.deadline.ClockFact.DeadlinePassed;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A machine that comes back after some hours and writes down what passed meanwhile, in a process of
 * its own so that it can be killed. Names each entry once it is on disk.
 */
final class DeadlineChild {
  private DeadlineChild() {}

  /** Folder and hours. */
  public static void main(String... args) {
    HandClock clock = new HandClock();
    clock.move(Duration.ofHours(Long.parseLong(args[1])));
    TestStation station = ReportingStation.open(Path.of(args[0]), "ZS-DH", clock);
    station
        .journal()
        .subscribe(entries ->
            entries.stream()
                .filter(one -> one.fact() instanceof DeadlinePassed)
                .forEach(one -> {
                  System.out.println(one.entry().id());
                  System.out.flush();
                }));
    station.get(ClockService.class).note();
    System.out.println("done");
    System.out.flush();
    LockSupport.park();
  }
}
