package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;

/**
 * The plans in force: the files {@code plans/*.yaml} of the data folder, read anew at each call, so
 * that a plan corrected in an editor counts at once. One file with a fault never hides the others.
 * Reads the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class PlanShelf {
  private final Path folder;
  private final WatchClock clock;

  @Inject
  public PlanShelf(DataFolder data, WatchClock clock) {
    this.clock = clock;
    folder = data.root().resolve("plans");
  }

  /** What each file came to, by file name. */
  public List<PlanReading> readings() {
    List<PlanReading> readings = new ArrayList<>();
    Map<String, String> fileOf = new HashMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      PlanReading reading = inForce(name, read(file));
      if (reading instanceof PlanReading.Read read) {
        String first = fileOf.putIfAbsent(read.plan().key(), name);
        if (first != null) {
          reading = new PlanReading.Refused(List.of(taken(name, read.plan().key(), first)));
        }
      }
      readings.add(reading);
    }
    return readings;
  }

  /** A plan that is not in force yet is not offered, and says so. */
  private PlanReading inForce(String name, PlanReading reading) {
    LocalDate today = clock.now().toLocalDate();
    if (reading instanceof PlanReading.Read read
        && read.plan().source().validFrom().filter(today::isBefore).isPresent()) {
      LocalDate from = read.plan().source().validFrom().orElseThrow();
      return new PlanReading.Refused(
          List.of(
              new PlanFault(
                  name,
                  1,
                  1,
                  Message.of("response.plan.reason.notYet", from),
                  Message.of("response.plan.remedy.notYet"))));
    }
    return reading;
  }

  /** The plans without a fault. */
  public List<PlanReading.Read> plans() {
    return readings().stream()
        .filter(PlanReading.Read.class::isInstance)
        .map(PlanReading.Read.class::cast)
        .toList();
  }

  /** What is wrong with the files that cannot be used. */
  public List<PlanFault> faults() {
    return readings().stream()
        .filter(PlanReading.Refused.class::isInstance)
        .flatMap(refused -> ((PlanReading.Refused) refused).faults().stream())
        .toList();
  }

  /** The plan of a key, if it is on the shelf without a fault. */
  public Optional<PlanReading.Read> find(String key) {
    return plans().stream().filter(read -> read.plan().key().equals(key)).findFirst();
  }

  /**
   * Reads a plan that is not on the shelf; changes nothing.
   *
   * @throws RefusedException if the file cannot be read
   */
  public PlanReading check(Path file) {
    return read(file);
  }

  /**
   * Puts a plan on the shelf, in place of the earlier edition of the same key. A file with a fault
   * is not taken. Responses that were started keep the edition they were started on.
   *
   * @throws RefusedException if the file or the data folder cannot be read or written
   */
  public PlanReading take(Path file) {
    PlanReading reading = read(file);
    if (reading instanceof PlanReading.Read read) {
      List<Path> earlier = filesOf(read.plan().key());
      Path place =
          earlier.isEmpty() ? folder.resolve(read.plan().key() + ".yaml") : earlier.getFirst();
      Path fresh = folder.resolve(read.plan().key() + ".new");
      try {
        Files.createDirectories(folder);
        Files.writeString(fresh, read.text());
        Files.move(
            fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path other : earlier.subList(Math.min(1, earlier.size()), earlier.size())) {
          Files.move(
              other,
              other.resolveSibling(other.getFileName() + ".superseded"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      } catch (IOException e) {
        throw cannot("response.refused.planWrite", place, e);
      }
    }
    return reading;
  }

  /** The files on the shelf that hold a plan of that key, whatever they are called. */
  private List<Path> filesOf(String key) {
    return files().stream()
        .filter(
            file -> read(file) instanceof PlanReading.Read read && read.plan().key().equals(key))
        .toList();
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw cannot("response.refused.planRead", folder, e);
    }
  }

  private static PlanReading read(Path file) {
    try {
      return PlanReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw cannot("response.refused.planRead", file, e);
    }
  }

  private static PlanFault taken(String file, String key, String first) {
    return new PlanFault(
        file,
        1,
        1,
        Message.of("response.plan.reason.planTwice", key, first),
        Message.of("response.plan.remedy.planTwice"));
  }

  private static RefusedException cannot(String key, Path file, IOException e) {
    return new RefusedException(Message.of(key, file, String.valueOf(e.getMessage())), e);
  }
}
