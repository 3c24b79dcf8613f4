package org.watchfloor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.DrillClock;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Datum;
import org.watchfloor.region.District;
import org.watchfloor.response.plan.version.PlanVersions;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.DistrictBounds;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;

/**
 * A folder a new station is filled from: ground map, registers, plans, drills. Filling waits for
 * the disk; any thread but JavaFX's.
 */
public final class SampleDistrict {
  private final District district;
  private final String station;
  private final String name;

  private SampleDistrict(District district, String station, String name) {
    this.district = district;
    this.station = station;
    this.name = name;
  }

  /**
   * Reads what a folder offers.
   *
   * @throws RefusedException if it has no valid {@code district.yaml}
   */
  public static SampleDistrict read(Path folder) {
    District district = District.read(folder);
    return new SampleDistrict(district, district.station(), district.name());
  }

  /** The same for a station of another id or name; null keeps the sample's own. */
  public SampleDistrict named(@Nullable String otherStation, @Nullable String otherName) {
    return new SampleDistrict(
        district,
        otherStation == null ? station : otherStation,
        otherName == null ? name : otherName);
  }

  /** The id the new station gets. */
  public String station() {
    return station;
  }

  /** The name the new station gets. */
  public String name() {
    return name;
  }

  /**
   * Makes the station and takes everything in. It is made beside its place and moved there once it
   * is whole, so that a start that was cut short is never taken for a station.
   *
   * @return one report per register, in order
   * @throws RefusedException if the folder is taken or a file cannot be read; nothing is left in
   *     its place then
   */
  public List<ImportReport> create(Path root) {
    return create(root, WatchClock.system());
  }

  /**
   * Makes a drill in the district: the same registers, in a record of its own that begins when the
   * drill does. Its clock stands there.
   *
   * @param begins the time of the drill at its beginning
   * @return as {@link #create(Path)}
   * @throws RefusedException as {@link #create(Path)}
   */
  public List<ImportReport> createDrill(Path root, Instant begins) {
    DrillClock clock = new DrillClock(WatchClock.system());
    clock.openAt(begins);
    return createDrill(root, clock, Ids.secure(clock));
  }

  /** The same by a clock that stands at the beginning, and with ids that may be had again. */
  List<ImportReport> createDrill(Path root, DrillClock clock, Ids ids) {
    return NewFolder.make(root, making -> makeDrill(making, clock, ids));
  }

  /** The same by another clock. */
  List<ImportReport> create(Path root, WatchClock clock) {
    return NewFolder.make(root, making -> make(making, clock));
  }

  private List<ImportReport> make(Path root, WatchClock clock) throws IOException {
    DataFolder.create(root, station, name);
    copyFiles(root);
    try (Station opened = Station.open(root, clock)) {
      return fill(opened);
    }
  }

  private List<ImportReport> makeDrill(Path root, DrillClock clock, Ids ids) throws IOException {
    DataFolder.createDrill(root, station, name);
    copyFiles(root);
    try (Station opened = Station.openPlayed(root, clock, ids)) {
      return fill(opened);
    }
  }

  private List<ImportReport> fill(Station opened) {
    Optional<DistrictBounds> bounds = Optional.of(district.bounds());
    Importer importer = opened.get(Importer.class);
    List<ImportReport> reports = new ArrayList<>();
    for (District.RegisterFile register : district.registers()) {
      ImportSpec spec = new ImportSpec(Optional.of(register.kind()), Datum.WGS84, bounds);
      reports.add(importer.prepare(register.file(), spec).apply());
    }
    opened.get(PlanVersions.class).note();
    return reports;
  }

  /** Everything but the registers, which live on in the journal, goes with the station. */
  private void copyFiles(Path root) throws IOException {
    Path from = district.file().toAbsolutePath().normalize().getParent();
    if (from == null) {
      return;
    }
    List<Path> registers = district.registers().stream().map(r -> r.file().normalize()).toList();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = from.relativize(file);
        if (registers.stream().noneMatch(r -> r.getFileName().equals(relative))) {
          Path target = root.resolve(placeOf(relative));
          Files.createDirectories(target.getParent() == null ? root : target.getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  /** Plans and drills stand in folders of their own; the rest is the district's. */
  private static Path placeOf(Path relative) {
    return relative.getNameCount() > 1 ? relative : Path.of("district").resolve(relative);
  }
}
