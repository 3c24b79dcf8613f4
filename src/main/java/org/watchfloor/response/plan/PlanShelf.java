package org.watchfloor.response.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.WholeFile;

/**
 * The plans in force: the files {@code plans/*.yaml} of the data folder, read anew at each call, so
 * that a plan corrected in an editor counts at once. One file with a fault never hides the others.
 * Reads the disk; any thread but the JavaFX thread.
 */
@Singleton
public final class PlanShelf {
  /** The folder in the station's data folder. */
  static final String FOLDER = "plans";

  private final Path folder;
  private final WatchClock clock;

  @Inject
  public PlanShelf(DataFolder data, WatchClock clock) {
    this.clock = clock;
    folder = data.root().resolve(FOLDER);
  }

  /** A file and what it came to. */
  private record Named(String file, PlanReading.Read read) {
    LocalDate from() {
      return read.plan().source().validFrom().orElse(LocalDate.MIN);
    }
  }

  /**
   * What each file came to, in the order of their names. Of several editions of one plan the one
   * counts that is in force and came into force last; the earlier ones are left out, and so are
   * those to come as long as there is one in force.
   */
  public List<PlanReading> readings() {
    List<PlanReading> readings = new ArrayList<>();
    Map<String, List<Named>> editions = new LinkedHashMap<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      switch (read(file)) {
        case PlanReading.Read read ->
            editions
                .computeIfAbsent(read.plan().key(), key -> new ArrayList<>())
                .add(new Named(name, read));
        case PlanReading.Refused refused -> readings.add(refused);
      }
    }
    editions.values().forEach(of -> readings.addAll(counting(of)));
    return readings;
  }

  private List<PlanReading> counting(List<Named> editions) {
    LocalDate today = clock.now().toLocalDate();
    List<Named> begun = editions.stream().filter(one -> !one.from().isAfter(today)).toList();
    if (begun.isEmpty()) {
      return editions.stream().map(PlanShelf::notYet).toList();
    }
    LocalDate last = begun.stream().map(Named::from).max(Comparator.naturalOrder()).orElseThrow();
    List<Named> now = begun.stream().filter(one -> one.from().equals(last)).toList();
    List<PlanReading> counting = new ArrayList<>(List.of(now.getFirst().read()));
    now.stream()
        .skip(1)
        .map(one -> taken(one.file(), one.read().plan().key(), now.getFirst().file()))
        .forEach(fault -> counting.add(new PlanReading.Refused(List.of(fault))));
    return counting;
  }

  /** A plan that is not in force yet is not offered, and says so. */
  private static PlanReading notYet(Named edition) {
    return new PlanReading.Refused(
        List.of(
            new PlanFault(
                edition.file(),
                1,
                1,
                Message.of("response.plan.reason.notYet", edition.from()),
                Message.of("response.plan.remedy.notYet"))));
  }

  /**
   * The plans without a fault; those of townships and firms last: where none is named, that of the
   * headquarters is meant.
   */
  public List<PlanReading.Read> plans() {
    return readings().stream()
        .filter(PlanReading.Read.class::isInstance)
        .map(PlanReading.Read.class::cast)
        .sorted(Comparator.comparing(read -> read.plan().kind() == PlanKind.GRASSROOTS))
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

  /** The same of a text that is not in a file yet. */
  public PlanReading check(String text) {
    return PlanReader.read("edited.yaml", text);
  }

  /**
   * Puts a plan on the shelf, in place of the earlier edition of the same key; one that is to come
   * into force on a later day stands beside it. A file with a fault is not taken. Responses that
   * were started keep the edition they were started on.
   *
   * @throws RefusedException if the file or the data folder cannot be read or written
   */
  public PlanReading take(Path file) {
    PlanReading reading = read(file);
    if (reading instanceof PlanReading.Read read) {
      put(read);
    }
    return reading;
  }

  /**
   * The same of a plan that was read.
   *
   * @throws RefusedException if the data folder cannot be written
   */
  public void put(PlanReading.Read read) {
    Plan plan = read.plan();
    Optional<LocalDate> later =
        plan.source().validFrom().filter(clock.now().toLocalDate()::isBefore);
    List<Path> earlier = later.isPresent() ? List.of() : begunFilesOf(plan.key());
    String name = plan.key() + later.map(day -> "-" + day).orElse("") + ".yaml";
    Path place = earlier.isEmpty() ? folder.resolve(name) : earlier.getFirst();
    try {
      WholeFile.write(place, read.text().getBytes(StandardCharsets.UTF_8));
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

  /** The files that hold a plan of that key, whatever they are called, but those to come. */
  private List<Path> begunFilesOf(String key) {
    LocalDate today = clock.now().toLocalDate();
    return files().stream()
        .filter(file ->
            read(file) instanceof PlanReading.Read read
                && read.plan().key().equals(key)
                && read.plan().source().validFrom().filter(today::isBefore).isEmpty())
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
