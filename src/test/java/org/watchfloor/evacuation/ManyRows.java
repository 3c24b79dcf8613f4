package org.watchfloor.evacuation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchfloor.evacuation.trigger.MoveTriggers;
import org.watchfloor.exchange.imports.ImportService;
import org.watchfloor.exchange.imports.ImportsModule;
import org.watchfloor.geo.Datum;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;

/**
 * How long ten thousand rows take: an import of depots taken back, and the question what asks for a
 * move with ten thousand households and twenty open moves. Run by hand; prints milliseconds.
 */
final class ManyRows {
  private static final int ROWS = 10_000;
  private static final int MOVES = 20;

  private ManyRows() {}

  public static void main(String... args) throws IOException {
    Path root = Files.createTempDirectory("many");
    HandClock clock = new HandClock();
    try (TestStation station =
        TestStation.open(
            root.resolve("dh"),
            "ZS-DH",
            clock,
            new RegionModule(),
            new RiskModule(),
            new ShelterModule(),
            new SupplyModule(),
            new IncidentModule(),
            new WarningModule(),
            new ResponseModule(),
            new EvacuationModule(),
            new ImportsModule())) {
      undo(station, root.resolve("depots.csv"));
      triggers(station, clock);
    }
  }

  private static void undo(TestStation station, Path file) throws IOException {
    StringBuilder rows = new StringBuilder("编号,名称,层级,经度,纬度\n");
    for (int row = 0; row < ROWS; row++) {
      rows.append(String.format(Locale.ROOT, "W%05d,示例库%d,镇街,122.10,30.02\n", row, row));
    }
    Files.writeString(file, rows);
    ImportService imports = station.get(ImportService.class);
    ImportSpec spec = new ImportSpec(Optional.of("depots"), Datum.WGS84, Optional.empty());
    say("import", () -> imports.take(station.get(Importer.class).prepare(file, spec)));
    say("undo", () -> imports.undo(imports.list().getFirst().number(), "量时间"));
  }

  private static void triggers(TestStation station, HandClock clock) {
    Slopes.fill(station);
    List<HouseholdProfile> many = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      many.add(
          Slopes.household(String.format(Locale.ROOT, "M%05d", row), Slopes.VILLAGE, "F1", 3, 1));
    }
    station.get(HouseholdService.class).register(many);
    EvacuationService moves = station.get(EvacuationService.class);
    for (int move = 0; move < MOVES; move++) {
      moves.call(Slopes.order(clock, new Scope(List.of("F2"), List.of())));
    }
    station
        .get(WarningService.class)
        .type(
            new TypedWarning(
                "区气象台",
                "暴雨",
                WarningColour.RED,
                List.of(),
                "三小时内雨量将超过 100 毫米",
                "",
                clock.instant().plus(Duration.ofHours(6)),
                "气象台值班员"));
    MoveTriggers triggers = station.get(MoveTriggers.class);
    for (int time = 0; time < 3; time++) {
      say("triggers", triggers::open);
      say("boards", moves::boards);
      say("roster", moves::roster);
    }
  }

  /** Milliseconds, and those of them in which this thread had a processor. */
  private static void say(String what, Runnable work) {
    long begin = System.nanoTime();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy;
    System.out.println(
        what + " " + (System.nanoTime() - begin) / 1_000_000 + " ms, busy " + busy / 1_000_000);
  }
}
