package org.watchfloor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Datum;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.store.StationCard;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.table.Register;
import org.watchfloor.table.RegisterExport;
import org.watchfloor.table.SharedRegister;

/**
 * Makes a drill of a station's own district: its registers and stock as they stand, its plans,
 * rules and maps. No persons, no messages, no keys: what a drill has of people it brings itself.
 * Reads the station beside an open console; changes nothing in it. Any thread but JavaFX's.
 */
public final class DrillOfStation {
  /** What others name comes before them. */
  private static final List<String> FIRST =
      List.of("areas", "units", "contacts", "supplies", "kits", "depots", "stock", "stations");

  /** What a station has beside its record and a drill needs. */
  private static final List<String> FOLDERS = List.of("district", "plans", "maps", RuleFile.FOLDER);

  private DrillOfStation() {}

  /**
   * Makes it.
   *
   * @param live the folder of the station
   * @param root an empty or missing folder
   * @param begins the time of the drill at its beginning
   * @return one report per register
   * @throws org.watchfloor.base.RefusedException if there is no station, or the folder is taken or
   *     cannot be written; nothing is left in it then
   */
  public static List<ImportReport> create(Path live, Path root, Instant begins) {
    DrillClock clock = new DrillClock(WatchClock.system());
    clock.openAt(begins);
    StationCard card = DataFolder.cardOf(live);
    return NewFolder.make(
        root,
        making -> {
          DataFolder.createDrill(making, card.station(), card.name());
          copy(live, making);
          Path lists = Files.createTempDirectory("watchfloor-drill");
          try {
            List<String> kinds = export(live, lists);
            try (Station drill = Station.openDrill(making, clock)) {
              return fill(drill, lists, kinds);
            }
          } finally {
            NewFolder.delete(lists);
          }
        });
  }

  private static List<String> export(Path live, Path lists) {
    try (Station station = Station.read(live, Realm.LIVE)) {
      List<String> kinds =
          station.registers().stream()
              .filter(DrillOfStation::goes)
              .filter(one -> !one.current().isEmpty())
              .<String>map(Register::kind)
              .sorted(
                  Comparator.<String>comparingInt(DrillOfStation::place)
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      RegisterExport export = station.get(RegisterExport.class);
      Texts texts = new Texts(Language.ZH);
      kinds.forEach(kind -> export.write(kind, list(lists, kind), texts, ""));
      return kinds;
    }
  }

  private static boolean goes(Register<?> register) {
    return !register.personal()
        && (register instanceof SharedRegister || register.kind().equals("stock"));
  }

  private static int place(String kind) {
    int place = FIRST.indexOf(kind);
    return place < 0 ? FIRST.size() : place;
  }

  private static Path list(Path lists, String kind) {
    return lists.resolve(kind + ".xlsx");
  }

  private static List<ImportReport> fill(Station drill, Path lists, List<String> kinds) {
    Importer importer = drill.get(Importer.class);
    List<ImportReport> reports = new ArrayList<>();
    for (String kind : kinds) {
      ImportSpec spec = new ImportSpec(Optional.of(kind), Datum.WGS84, Optional.empty());
      reports.add(importer.prepare(list(lists, kind), spec).apply());
    }
    drill.get(PlanVersions.class).note();
    return reports;
  }

  private static void copy(Path live, Path drill) throws IOException {
    for (String name : FOLDERS) {
      Path from = live.resolve(name);
      if (Files.isDirectory(from)) {
        try (Stream<Path> files = Files.walk(from)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            Path target = drill.resolve(live.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
          }
        }
      }
    }
  }
}
