package org.watchfloor.region.ground;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.raster.RasterNotes;
import org.watchfloor.geo.basemap.raster.RasterTiles;
import org.watchfloor.geo.pack.MapPackage;
import org.watchfloor.geo.relief.Relief;
import org.watchfloor.task.Progress;

/**
 * Takes a map file into a station's folder: copied under a name nobody looks for, read through, and
 * only then given its own name, in place of an older one of that name. A console that shows the
 * older one keeps showing it until it looks again. Any thread but JavaFX's.
 */
public final class GroundArrival {
  /** The journal must never run out of room because of a map. */
  private static final long ROOM_LEFT_BYTES = 256L * 1024 * 1024;

  private static final int STEP_BYTES = 1 << 20;
  static final String MAP_ENDING = ".osm.pbf";

  private final GroundShelf shelf;
  private final GroundNotes notes;
  private final Progress progress;

  private GroundArrival(GroundShelf shelf, GroundNotes notes, Progress progress) {
    this.shelf = shelf;
    this.notes = notes;
    this.progress = progress;
  }

  /** Whether a file's name says that it can be taken in here. */
  public static boolean takes(Path file) {
    return GroundFile.isGround(file) || Relief.isHeights(file) || MapPackage.isPackage(file);
  }

  /**
   * How much room a file takes in the folder, bytes.
   *
   * @throws RefusedException if it is missing, or a package that cannot be one
   */
  public static long bytes(Path file) {
    if (MapPackage.isPackage(file)) {
      try (MapPackage read = MapPackage.open(file)) {
        return read.card().bytes();
      }
    }
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new RefusedException(Message.of("region.refused.ground.missing", file.toString()), e);
    }
  }

  /** Whether taking a file in would replace a map that is there. */
  public static boolean replaces(GroundShelf shelf, Path file) {
    return Files.exists(target(shelf, file));
  }

  static Path target(GroundShelf shelf, Path file) {
    String name = String.valueOf(file.getFileName());
    return shelf
        .folder()
        .resolve(
            MapPackage.isPackage(file)
                ? name.substring(0, name.length() - MapPackage.ENDING.length()) + MAP_ENDING
                : name);
  }

  /**
   * Copies a map into the folder; a package is unpacked, with its roads and names. A newer file
   * keeps what was said of the one it replaces, unless something else is said now: a map that lost
   * its datum would lie some hundred metres off.
   *
   * @param file an MBTiles file, an OpenStreetMap extract, heights of the ground (.hgt), or a map
   *     package
   * @return where it is now
   * @throws RefusedException if it cannot be read through, or there is no room; the folder is then
   *     as it was
   */
  public static Path copy(GroundShelf shelf, Path file, GroundNotes notes, Progress progress) {
    return MapPackage.isPackage(file)
        ? new PackageArrival(shelf, notes, progress).unpack(file)
        : new GroundArrival(shelf, known(shelf, file, notes), progress).copy(file);
  }

  /**
   * Puts a link to a map into the folder: for files too large to be had twice.
   *
   * @return where the link is
   * @throws RefusedException if it cannot be read through, or the folder takes no links
   */
  public static Path link(GroundShelf shelf, Path file, GroundNotes notes, Progress progress) {
    return new GroundArrival(shelf, known(shelf, file, notes), progress).link(file);
  }

  private static GroundNotes known(GroundShelf shelf, Path file, GroundNotes said) {
    return said.orElse(GroundNotes.of(target(shelf, file)));
  }

  private Path copy(Path file) {
    String name = nameOf(file);
    Path part = shelf.folder().resolve("." + name + ".part");
    try {
      Files.createDirectories(shelf.folder());
      refuseItself(file, name);
      refuseWithoutRoom(shelf.folder(), Files.size(file));
      bytes(file, part);
      check(file, part, notes, progress);
      return place(part, shelf.folder().resolve(name), notes);
    } catch (IOException e) {
      throw notWritten(name, shelf.folder(), e);
    } finally {
      drop(part);
    }
  }

  private Path link(Path file) {
    String name = nameOf(file);
    Path part = shelf.folder().resolve("." + name + ".part");
    try {
      Files.createDirectories(shelf.folder());
      refuseItself(file, name);
      check(file, file, notes, progress);
      Files.deleteIfExists(part);
      Files.createSymbolicLink(part, file.toAbsolutePath().normalize());
      return place(part, shelf.folder().resolve(name), notes);
    } catch (UnsupportedOperationException e) {
      throw notWritten(name, shelf.folder(), new IOException(e));
    } catch (IOException e) {
      throw notWritten(name, shelf.folder(), e);
    } finally {
      drop(part);
    }
  }

  /** A map linked to itself would be gone, and one copied onto itself gains nothing. */
  private void refuseItself(Path file, String name) throws IOException {
    Path there = shelf.folder().resolve(name);
    if (Files.exists(there) && Files.isSameFile(file, there)) {
      throw RefusedException.of("region.refused.ground.itself", name);
    }
  }

  private static String nameOf(Path file) {
    if (!GroundFile.isGround(file) && !Relief.isHeights(file)) {
      throw RefusedException.of("region.refused.ground.kind", file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("region.refused.ground.missing", file.toString());
    }
    return String.valueOf(file.getFileName());
  }

  static void refuseWithoutRoom(Path folder, long bytes) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < bytes + ROOM_LEFT_BYTES) {
      throw RefusedException.of(
          "region.refused.ground.room", folder, megabytes(bytes), megabytes(free));
    }
  }

  private static long megabytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }

  private void bytes(Path from, Path to) throws IOException {
    long size = Files.size(from);
    progress.step(Message.of("region.ground.copying", from.getFileName().toString()));
    try (InputStream in = Files.newInputStream(from);
        FileChannel channel =
            FileChannel.open(
                to,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      byte[] step = new byte[STEP_BYTES];
      long done = 0;
      for (int n = in.read(step); n >= 0; n = in.read(step)) {
        progress.stopIfCancelled();
        out.write(step, 0, n);
        done += n;
        progress.at(done, size);
      }
      channel.force(true);
    }
  }

  /** Reads it through; reasons name the file the officer knows. */
  static void check(Path given, Path present, GroundNotes notes, Progress progress) {
    progress.step(Message.of("region.ground.checking", given.getFileName().toString()));
    try {
      if (GroundFile.isRaster(given)) {
        RasterNotes known =
            new RasterNotes(notes.title(), notes.attribution(), notes.approval(), notes.datum());
        try (RasterTiles tiles = RasterTiles.open(present, known)) {
          tiles.check();
        }
      } else if (Relief.isHeights(given)) {
        Relief.check(given, present);
      } else {
        Basemap.read(present, progress);
      }
    } catch (RefusedException e) {
      Object[] args =
          e.said().args().stream()
              .map(arg -> arg.equals(present.toString()) ? given.toString() : arg)
              .toArray();
      throw new RefusedException(Message.of(e.said().key(), args), e);
    }
  }

  /** Gives a map that was read through its place, and its notes with it. */
  static Path place(Path part, Path target, GroundNotes notes) throws IOException {
    Path words = GroundNotes.beside(target);
    Path wordsPart = words.resolveSibling("." + words.getFileName() + ".part");
    try {
      boolean noted = !notes.equals(GroundNotes.NONE);
      if (noted) {
        Files.write(wordsPart, notes.bytes());
      }
      // The map first: if it cannot be moved, the old one keeps its own notes.
      move(part, target);
      Files.deleteIfExists(GroundShelf.names(target));
      if (noted) {
        move(wordsPart, words);
      } else {
        Files.deleteIfExists(words);
      }
      return target;
    } finally {
      drop(wordsPart);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static RefusedException notWritten(String name, Path folder, IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new RefusedException(
        Message.of("region.refused.ground.notWritten", name, folder, reason), e);
  }

  private static void drop(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // It bears a name nobody looks for; the next arrival writes over it.
      org.slf4j.LoggerFactory.getLogger(GroundArrival.class).warn("Left behind: {}", part, e);
    }
  }
}
