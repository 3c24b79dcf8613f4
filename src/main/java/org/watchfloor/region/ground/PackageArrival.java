package org.watchfloor.region.ground;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.pack.MapPackage;
import org.watchfloor.geo.pack.PackageCard;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.task.Progress;

/**
 * Takes a map package into a station's folder: everything is unpacked under names nobody looks for
 * and checked there, then roads, map, notes and names take their places in this order, so that a
 * map that is listed has what came with it. Any thread but JavaFX's.
 */
final class PackageArrival {
  private static final Logger LOG = LoggerFactory.getLogger(PackageArrival.class);

  private final GroundShelf shelf;
  private final GroundNotes said;
  private final Progress progress;

  PackageArrival(GroundShelf shelf, GroundNotes said, Progress progress) {
    this.shelf = shelf;
    this.said = said;
    this.progress = progress;
  }

  /**
   * Unpacks a package.
   *
   * @return where its map is now
   * @throws RefusedException if it is damaged, or there is no room; the folder is then as it was
   */
  Path unpack(Path file) {
    String name = String.valueOf(file.getFileName());
    Path target = GroundArrival.target(shelf, file);
    Path part = shelf.folder().resolve("." + name + ".parts");
    try (MapPackage read = MapPackage.open(file)) {
      Files.createDirectories(shelf.folder());
      clear(part);
      GroundArrival.refuseWithoutRoom(shelf.folder(), read.card().bytes());
      Files.createDirectories(part);
      progress.step(Message.of("region.ground.unpacking", name));
      Path map = part.resolve("map" + GroundArrival.MAP_ENDING);
      Path names = part.resolve("names");
      Path roads = part.resolve("roads");
      read.unpack(map, names, roads, progress);
      // A sum that fits says only that it is what was packed, not that it is a map.
      GroundArrival.check(file, map, said, progress);
      if (read.roads() && !new RoadFolder(shelf.folder()).adopt(roads, map)) {
        LOG.info("The roads of {} are of another version and will be built here", name);
      }
      GroundArrival.place(map, target, notes(read.card()));
      Files.move(names, GroundShelf.names(target), StandardCopyOption.ATOMIC_MOVE);
      return target;
    } catch (IOException e) {
      throw GroundArrival.notWritten(name, shelf.folder(), e);
    } finally {
      clear(part);
    }
  }

  /** What the officer says goes before what the package says. */
  private GroundNotes notes(PackageCard card) {
    return new GroundNotes(
        said.title().or(() -> Optional.of(card.title()).filter(title -> !title.isBlank())),
        said.attribution().or(card::attribution),
        said.approval().or(card::approval),
        Optional.empty());
  }

  private static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      // It bears a name nobody looks for; the next arrival clears it.
      LOG.warn("Left behind: {}", folder, e);
    }
  }
}
