package org.watchfloor.shelter.arrival;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.watchfloor.region.RegionModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.arrival.ArrivalFact.ArrivalRegisterDestroyed;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * A machine that destroys a register and stops for good once the entry is on disk and the key is
 * not yet touched, in a process of its own so that it can be killed there.
 */
final class DestroyChild {
  private DestroyChild() {}

  /** The folder. */
  public static void main(String... args) {
    TestStation station =
        TestStation.open(
            Path.of(args[0]), "ZS-DH", new HandClock(), new RegionModule(), new ShelterModule());
    ArrivalDesk.shelters(station);
    String id = ArrivalDesk.book(station, "B1", Newcomer.named("示例甲"));
    ArrivalDesk.arrivals(station).leave(List.of(id), Leave.HOME, "", null);
    station
        .journal()
        .follow(
            ArrivalRegisterDestroyed.class,
            () -> {
              System.out.println(id);
              System.out.flush();
              LockSupport.park();
            });
    ArrivalRegisters registers = station.get(ArrivalRegisters.class);
    registers.destroy(registers.list().getFirst().register().number(), "某指挥长", "某文件", null);
  }
}
