package org.watchfloor.exchange.hall;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.Belonging;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.FileShelf;
import org.watchfloor.store.HallDatabase;
import org.watchfloor.store.WholeFile;

/**
 * Drafts and choices of this seat, kept at the hall as well, so that the machine that takes over
 * for it goes on where its officer stopped. Background threads.
 */
final class Belongings {
  /** No draft is longer; what is larger stays at the seat. */
  private static final long LARGEST = 1 << 20;

  /** What makes a folder a station of its own. */
  private static final Set<String> NEVER =
      Set.of(DataFolder.KEYS, "journal", "tables", "links", "station.json", "lock");

  private static final Logger LOG = LoggerFactory.getLogger(Belongings.class);

  private final DataFolder folder;
  private final Set<Belonging> named;

  @Inject
  Belongings(DataFolder folder, Set<Belonging> named) {
    this.folder = folder;
    this.named = named;
  }

  /** Gives the hall what changed. What cannot go over now goes with the next beat. */
  void give(BelongingStore there) {
    int seat = folder.card().incarnation();
    try {
      Map<String, byte[]> here = here();
      Map<String, String> known = there.sums(seat);
      here.forEach((path, bytes) -> {
        if (!FileShelf.sha256(bytes).equals(known.get(path))) {
          there.keep(seat, path, bytes);
        }
      });
      known.keySet().stream()
          .filter(path -> !here.containsKey(path))
          .forEach(path -> there.drop(seat, path));
    } catch (IOException | RuntimeException e) {
      LOG.warn("Drafts were not given to the hall: {}", HallDatabase.code(e));
    }
  }

  private Map<String, byte[]> here() throws IOException {
    Map<String, byte[]> here = new TreeMap<>();
    for (Belonging one : named) {
      for (Path file : files(folder.root().resolve(one.path()))) {
        try {
          if (Files.size(file) <= LARGEST) {
            String path = folder.root().relativize(file).toString().replace('\\', '/');
            here.put(path, Files.readAllBytes(file));
          }
        } catch (NoSuchFileException e) {
          LOG.trace("{} was thrown away just now", file, e);
        }
      }
    }
    return here;
  }

  private static List<Path> files(Path there) throws IOException {
    if (Files.isRegularFile(there)) {
      return List.of(there);
    }
    if (!Files.isDirectory(there)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(there)) {
      return inside.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * Refuses what no seat gives: a path out of the folder, or to what makes it a station.
   *
   * @throws RefusedException if there is one
   */
  static void check(Set<String> names, Path root) {
    Path folder = root.normalize();
    for (String name : names) {
      Path file = folder.resolve(name).normalize();
      if (!file.startsWith(folder)
          || file.equals(folder)
          || NEVER.contains(folder.relativize(file).getName(0).toString())) {
        throw RefusedException.of("exchange.hall.refused.outside", name);
      }
    }
  }

  /**
   * Lays what a seat had into a folder that is yet to become one.
   *
   * @throws RefusedException if it cannot be written
   */
  static void lay(Map<String, byte[]> files, Path root) {
    files.forEach((name, bytes) -> {
      try {
        WholeFile.write(root.resolve(name).normalize(), bytes);
      } catch (IOException e) {
        throw new RefusedException(
            Message.of("store.refused.cannotWrite", root, String.valueOf(e.getMessage())), e);
      }
    });
  }
}
