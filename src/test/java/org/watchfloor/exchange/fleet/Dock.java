package org.watchfloor.exchange.fleet;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.duty.DutyModule;
import org.watchfloor.evacuation.EvacuationModule;
import org.watchfloor.exchange.imports.ImportsModule;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.incident.deadline.DeadlineModule;
import org.watchfloor.incident.dispatch.DispatchModule;
import org.watchfloor.incident.figure.FigureModule;
import org.watchfloor.incident.report.ReportModule;
import org.watchfloor.incident.rule.RuleModule;
import org.watchfloor.order.OrderModule;
import org.watchfloor.plot.PlotModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.layer.LayerModule;
import org.watchfloor.region.outage.OutageModule;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.response.timetable.TimetableModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.shelter.arrival.ArrivalRegisters;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.reserve.ReserveModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.StationMemory;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.TeamModule;
import org.watchfloor.team.grid.GridModule;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.monitor.MonitorModule;

/**
 * Five berths whose stations know each other and the same world, and can begin again from there as
 * often as wanted: making stations anew would be most of the work of a history.
 */
final class Dock implements AutoCloseable {
  private static final int BERTHS = 5;

  /** Where the system has a disk in memory, saving waits for no disk. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /** After the common beginning, by the right time. */
  private static final Duration LATER = Duration.ofHours(1);

  private final Path folder;
  private final List<TestStation> berths = new ArrayList<>();
  private final List<StationMemory> memories = new ArrayList<>();

  Dock() {
    try {
      folder =
          Files.isWritable(MEMORY)
              ? Files.createTempDirectory(MEMORY, "fleet")
              : Files.createTempDirectory("fleet");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int at = 0; at < BERTHS; at++) {
      berths.add(station("S" + at));
    }
    introduce();
    World.fill(berths.getFirst());
    berths.forEach(berth -> berth.get(PlanVersions.class).note());
    Fleet fleet = new Fleet(berths.stream().map(Ship::new).toList(), folder);
    fleet.meet(2);
    shareKeys();
    fleet.meet(2);
    fleet.tidy();
    berths.forEach(berth -> memories.add(berth.remember()));
  }

  private void introduce() {
    for (TestStation one : berths) {
      PeerCard card = one.get(PeerService.class).own();
      berths.stream()
          .filter(other -> other != one)
          .forEach(other -> other.get(PeerService.class).introduce(card, card.fingerprint()));
    }
  }

  /** All book in the same registers, so that all know somebody by the number on the papers. */
  private void shareKeys() {
    ArrivalRegisters first = berths.getFirst().get(ArrivalRegisters.class);
    for (ArrivalRegisters.Standing one : first.list()) {
      String register = one.register().number();
      for (TestStation other : berths.subList(1, BERTHS)) {
        Path copy = folder.resolve(register + "-for-" + other.journal().station());
        first.giveKey(register, copy, other.journal().station());
        other.get(ArrivalRegisters.class).takeKey(register, copy);
      }
    }
  }

  private TestStation station(String id) {
    TestStation station = opened(id);
    FloodDesk.putPlan(folder.resolve(id));
    FloodDesk.putPlan(folder.resolve(id), "cards.yaml");
    return station;
  }

  private TestStation opened(String id) {
    return TestStation.open(
        folder.resolve(id),
        id,
        new HandClock(),
        new RegionModule(),
        new OutageModule(),
        new RiskModule(),
        new RoadModule(),
        new PlotModule(),
        new SupplyModule(),
        new ShelterModule(),
        new TeamModule(),
        new DutyModule(),
        new IncidentModule(),
        new ResponseModule(),
        new EvacuationModule(),
        new DispatchModule(),
        new RuleModule(),
        new FigureModule(),
        new ReportModule(),
        new DeadlineModule(),
        new WarningModule(),
        new MonitorModule(),
        new GridModule(),
        new OrderModule(),
        new LayerModule(),
        new ReserveModule(),
        new TimetableModule(),
        new ImportsModule(),
        new PeerModule(),
        new ParcelModule());
  }

  /**
   * As many stations as there are clocks, as they were at the beginning; those given out before are
   * of no more use.
   *
   * @param clocks by how many seconds each is wrong
   */
  Fleet fleet(List<Integer> clocks) {
    List<Ship> ships = new ArrayList<>();
    for (int at = 0; at < clocks.size(); at++) {
      HandClock clock = new HandClock();
      clock.move(LATER.plusSeconds(clocks.get(at)));
      berths.set(at, berths.get(at).startOver(memories.get(at), clock));
      berths.get(at).get(ArrivalRegisters.class).settle();
      ships.add(new Ship(berths.get(at)));
    }
    return new Fleet(ships, folder);
  }

  @Override
  public void close() {
    berths.forEach(TestStation::close);
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
