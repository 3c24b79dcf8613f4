package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.scenario.ScenarioReader;
import org.watchfloor.drill.scenario.ScenarioReading;
import org.watchfloor.store.DataFolder;

/**
 * The scenario of a drill, with the files it names, in a folder of the director's seat: it goes
 * with no package and to no other seat. Any thread; reads the disk the first time.
 */
@Singleton
public final class ScenarioFolder {
  private static final String FOLDER = "scenario";
  private static final String FILE = "scenario.yaml";
  private static final String SEED = "seed.txt";

  private final DataFolder data;
  private Optional<Script> script = Optional.empty();
  private boolean read;

  @Inject
  ScenarioFolder(DataFolder data) {
    this.data = data;
  }

  /**
   * Lays a scenario into the folder of a drill.
   *
   * @param file the scenario; what it names lies beside it
   * @return what it says
   * @throws RefusedException if anything is wrong with it, or a file it names is not there
   */
  public static Scenario lay(Path file, Path drill) {
    Scenario scenario = whole(file);
    Path folder = drill.resolve(FOLDER);
    try {
      Files.createDirectories(folder);
      for (String named : named(scenario)) {
        Files.copy(file.resolveSibling(named).normalize(), folder.resolve(flat(named)));
      }
      Files.copy(file, folder.resolve(FILE));
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("drill.refused.cannotLay", folder, String.valueOf(e.getMessage())), e);
    }
    return scenario;
  }

  /**
   * Lays a scenario into the folder of a drill, with chance starting from another seed than the
   * scenario's.
   *
   * @throws RefusedException as {@link #lay(Path, Path)}
   */
  public static Scenario lay(Path file, Path drill, long seed) {
    Scenario scenario = lay(file, drill);
    Path at = drill.resolve(FOLDER).resolve(SEED);
    try {
      Files.writeString(at, String.valueOf(seed));
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("drill.refused.cannotLay", at, String.valueOf(e.getMessage())), e);
    }
    return scenario;
  }

  /** What chance starts from in this drill. */
  private static long seed(Path folder, Scenario scenario) {
    Path at = folder.resolve(SEED);
    if (!Files.isRegularFile(at)) {
      return scenario.seed();
    }
    try {
      return Long.parseLong(Files.readString(at).strip());
    } catch (IOException | NumberFormatException e) {
      throw new RefusedException(
          Message.of("drill.refused.cannotRead", at, String.valueOf(e.getMessage())), e);
    }
  }

  /**
   * Reads a scenario, and looks whether the files it names are there.
   *
   * @throws RefusedException as {@link #read}, or if one is not
   */
  public static Scenario whole(Path file) {
    Scenario scenario = read(file);
    for (String named : named(scenario)) {
      if (!Files.isRegularFile(file.resolveSibling(named).normalize())) {
        throw RefusedException.of("drill.refused.noFile", file.getFileName(), named);
      }
    }
    return scenario;
  }

  /**
   * Reads a scenario.
   *
   * @throws RefusedException if it cannot be read, or anything is wrong with it: the first fault
   */
  public static Scenario read(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return switch (ScenarioReader.read(name, Files.readString(file, StandardCharsets.UTF_8))) {
        case ScenarioReading.Read one -> one.scenario();
        case ScenarioReading.Refused refused ->
            throw new RefusedException(refused.faults().getFirst().said());
      };
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("drill.refused.cannotRead", file, String.valueOf(e.getMessage())), e);
    }
  }

  private static List<String> named(Scenario scenario) {
    return scenario.injects().stream()
        .flatMap(one -> one.content().file().stream())
        .distinct()
        .toList();
  }

  /** Whatever folder it came from, it lies in this one. */
  private static String flat(String named) {
    return named.replaceAll("[/\\\\]", "_").replace("..", "_");
  }

  /** A file the scenario names. */
  Path file(String named) {
    return data.root().resolve(FOLDER).resolve(flat(named));
  }

  /**
   * The script of this drill; empty at a seat that is not the director's.
   *
   * @throws RefusedException if the scenario was damaged since it was laid
   */
  public synchronized Optional<Script> script() {
    if (!read) {
      Path file = data.root().resolve(FOLDER).resolve(FILE);
      if (Files.isRegularFile(file)) {
        Scenario scenario = read(file);
        script = Optional.of(new Script(scenario, seed(data.root().resolve(FOLDER), scenario)));
      }
      read = true;
    }
    return script;
  }
}
