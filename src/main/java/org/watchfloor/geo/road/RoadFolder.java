package org.watchfloor.geo.road;

import com.graphhopper.reader.osm.OSMReader;
import com.graphhopper.routing.OSMReaderConfig;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.RAMDirectory;
import com.graphhopper.storage.index.LocationIndexTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmFile;
import org.watchfloor.task.Progress;

/**
 * The folder where road graphs are kept, each in a folder of its own named after the extract it was
 * built from. A graph is built beside its place and moved there when it is whole, so that one cut
 * short, by a full disk, a kill or a cancel, never stands for a whole one, and the old one stays in
 * use. Before anything is written the disk is asked whether there is room. Any thread but JavaFX's:
 * it reads and writes the disk.
 */
public final class RoadFolder {
  private static final Logger LOG = LoggerFactory.getLogger(RoadFolder.class);

  /** Counts up when a graph of this program can no longer be read by the next. */
  static final int FORMAT = 4;

  private static final String MAKING = ".making-";

  private static final String OLD = ".old";
  private static final String NO_ROOM = "geo.roads.noRoom";
  private static final String CANNOT_WRITE = "geo.roads.cannotWrite";

  /** What must be left for the record of the station: twice what it stops writing at. */
  private static final long LEFT_BYTES = 64L << 20;

  private final Path maps;
  private final ToLongFunction<Path> freeBytes;

  /**
   * @param maps where graphs are kept; made on need
   */
  public RoadFolder(Path maps) {
    this(maps, folder -> folder.toFile().getUsableSpace());
  }

  /**
   * @param freeBytes how many bytes the disk of a folder still takes
   */
  RoadFolder(Path maps, ToLongFunction<Path> freeBytes) {
    this.maps = maps;
    this.freeBytes = freeBytes;
  }

  /**
   * The network of an extract: opened if it is there, built if not, built again if it is damaged.
   *
   * @throws RefusedException if the extract cannot be read, holds no road, or the disk is full
   * @throws CancellationException when cancelled
   */
  public RoadNetwork network(Path extract, SpeedTable speeds, Progress progress) {
    Path folder = place(Manifest.fingerprint(extract));
    putBack(folder);
    if (Files.isDirectory(folder)) {
      try {
        return load(folder, speeds);
      } catch (RefusedException e) {
        LOG.warn("The road graph is built again: {}", e.getMessage());
      }
    }
    return build(extract, speeds, progress);
  }

  /**
   * The network of an extract if it was built before; empty if not, or by another program, or if
   * the extract has changed since.
   *
   * @throws RefusedException if the extract cannot be read or the graph is damaged
   */
  public Optional<RoadNetwork> open(Path extract, SpeedTable speeds) {
    Path folder = place(Manifest.fingerprint(extract));
    putBack(folder);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    return Optional.of(load(folder, speeds));
  }

  /** Whether a refusal may pass although no file becomes another: the disk was in the way. */
  public static boolean passes(RefusedException refusal) {
    String key = refusal.said().key();
    return key.equals(NO_ROOM) || key.equals(CANNOT_WRITE);
  }

  /**
   * Builds the network of an extract, whether or not it is there.
   *
   * @throws RefusedException if the extract cannot be read, holds no road, or the disk is full
   * @throws CancellationException when cancelled; nothing is left behind then
   */
  public RoadNetwork build(Path extract, SpeedTable speeds, Progress progress) {
    String source = Manifest.fingerprint(extract);
    Path folder = place(source);
    Path making =
        folder.resolveSibling(folder.getFileName() + MAKING + ProcessHandle.current().pid());
    try {
      Files.createDirectories(maps);
      clear(making);
      Files.createDirectories(making);
      make(extract, making, progress);
      Manifest.write(making, source);
      progress.stopIfCancelled();
      take(making, folder);
      forgetOthers(folder);
      return load(folder, speeds);
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException(Message.of(CANNOT_WRITE, maps, String.valueOf(e.getMessage())), e);
    } finally {
      clear(making);
    }
  }

  /**
   * Where the graph of an extract stands once it is built.
   *
   * @throws RefusedException if the extract cannot be read
   */
  public Path place(Path extract) {
    return place(Manifest.fingerprint(extract));
  }

  /**
   * Takes a graph that was built elsewhere.
   *
   * @param ready its folder, on the same disk; gone afterwards
   * @param extract what it was built from
   * @return whether it is taken; not if another version of the program built it, then it is built
   *     here when it is asked for
   * @throws RefusedException if it is damaged, of another extract, or cannot be moved
   */
  public boolean adopt(Path ready, Path extract) {
    if (!Manifest.format(ready).equals(String.valueOf(FORMAT))) {
      return false;
    }
    String source = Manifest.fingerprint(extract);
    Manifest.check(ready, FORMAT);
    if (!Manifest.source(ready).equals(source)) {
      throw RefusedException.of("geo.roads.damaged", ready);
    }
    try {
      take(ready, place(source));
      return true;
    } catch (IOException e) {
      throw new RefusedException(Message.of(CANNOT_WRITE, maps, String.valueOf(e.getMessage())), e);
    }
  }

  /** A process that was killed between two moves has left the old graph beside its place. */
  private static void putBack(Path folder) {
    Path old = beside(folder);
    if (Files.exists(folder) || !Files.isDirectory(old)) {
      return;
    }
    try {
      Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("The old graph cannot be put back: {}", old, e);
    }
  }

  private static Path beside(Path folder) {
    return folder.resolveSibling(folder.getFileName() + OLD);
  }

  private Path place(String source) {
    return maps.resolve("roads-" + source.substring(0, 16) + "-" + FORMAT);
  }

  private void make(Path extract, Path folder, Progress progress) throws IOException {
    progress.step(Message.of("geo.roads.reading", extract.getFileName().toString()));
    OsmData data = OsmFile.read(extract, progress);
    RoadExtract roads = new RoadExtract(data);
    if (roads.size() == 0) {
      throw RefusedException.of("geo.roads.none", extract);
    }
    refuseIfNoRoom(roads.bytesNeeded());
    AidPoints.of(data).write(folder);
    Path plain = folder.resolve("roads.osm.gz");
    roads.write(plain, progress);
    progress.step(Message.of("geo.roads.building"));
    progress.at(0, 0);
    RoadCoding coding = new RoadCoding();
    RAMDirectory directory = new RAMDirectory(folder.toString(), true);
    BaseGraph graph =
        new BaseGraph.Builder(coding.manager).setDir(directory).withTurnCosts(true).create();
    try {
      new OSMReader(graph, coding.parsers(progress), new OSMReaderConfig())
          .setFile(plain.toFile())
          .readGraph();
      Files.delete(plain);
      progress.stopIfCancelled();
      LocationIndexTree index = new LocationIndexTree(graph, directory);
      index.prepareIndex();
      index.flush();
      graph.flush();
    } catch (RuntimeException e) {
      throw refusal(extract, e);
    } finally {
      graph.close();
    }
  }

  private void refuseIfNoRoom(long bytes) {
    long needed = bytes + LEFT_BYTES;
    long free = freeBytes.applyAsLong(maps);
    if (free < needed) {
      throw RefusedException.of(NO_ROOM, maps, mebibytes(needed), mebibytes(free));
    }
  }

  private static long mebibytes(long bytes) {
    return (bytes + (1 << 20) - 1) >> 20;
  }

  /** The engine wraps what it meets; the reason matters. */
  private static RuntimeException refusal(Path extract, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof CancellationException cancelled) {
        return cancelled;
      }
      if (cause instanceof IOException io) {
        return new UncheckedIOException(io);
      }
    }
    return new RefusedException(
        Message.of("geo.roads.unusable", extract, String.valueOf(e.getMessage())), e);
  }

  private void take(Path making, Path folder) throws IOException {
    Path old = beside(folder);
    clear(old);
    if (Files.exists(folder)) {
      Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(making, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        putBack(folder);
        throw e;
      }
      LOG.info("Another process has built the same graph in the meantime", e);
    }
    clear(old);
  }

  /**
   * What dead processes left, graphs of other programs, and graphs of extracts of the past but the
   * last one: somebody may go back to it.
   */
  private void forgetOthers(Path kept) throws IOException {
    try (Stream<Path> all = Files.list(maps)) {
      List<Path> others =
          all.filter(one -> one.getFileName().toString().startsWith("roads-"))
              .filter(one -> !one.equals(kept) && !inWork(one))
              .sorted(Comparator.comparing(RoadFolder::changed).reversed())
              .toList();
      String suffix = "-" + FORMAT;
      Optional<Path> last =
          others.stream().filter(one -> one.getFileName().toString().endsWith(suffix)).findFirst();
      others.stream().filter(one -> !last.equals(Optional.of(one))).forEach(RoadFolder::clear);
    }
  }

  private static FileTime changed(Path folder) {
    try {
      return Files.getLastModifiedTime(folder);
    } catch (IOException e) {
      LOG.info("No date: {}", folder, e);
      return FileTime.fromMillis(0);
    }
  }

  private static boolean inWork(Path folder) {
    String name = folder.getFileName().toString();
    int at = name.indexOf(MAKING);
    if (at < 0) {
      return false;
    }
    try {
      return ProcessHandle.of(Long.parseLong(name.substring(at + MAKING.length()))).isPresent();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      // What cannot be deleted now only takes room; the next build tries again.
      LOG.warn("Left behind: {}", folder, e);
    }
  }

  private static RoadNetwork load(Path folder, SpeedTable speeds) {
    Manifest.check(folder, FORMAT);
    try {
      RoadCoding coding = new RoadCoding();
      RAMDirectory directory = new RAMDirectory(folder.toString(), true);
      BaseGraph graph =
          new BaseGraph.Builder(coding.manager).setDir(directory).withTurnCosts(true).build();
      if (!graph.loadExisting()) {
        throw RefusedException.of("geo.roads.damaged", folder);
      }
      LocationIndexTree index = new LocationIndexTree(graph, directory);
      if (!index.loadExisting()) {
        throw RefusedException.of("geo.roads.damaged", folder);
      }
      return new RoadNetwork(graph, index, coding, speeds, AidPoints.read(folder));
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new RefusedException(Message.of("geo.roads.damaged", folder), e);
    }
  }
}
