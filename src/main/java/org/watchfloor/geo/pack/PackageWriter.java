package org.watchfloor.geo.pack;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.pack.PackageCard.Entry;
import org.watchfloor.geo.pack.PackageCard.Words;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.road.NetworkCheck;
import org.watchfloor.geo.road.RoadFolder;
import org.watchfloor.geo.road.SpeedTable;
import org.watchfloor.task.Progress;

/**
 * Makes a map package of an OpenStreetMap extract. Everything is made beside its place and moved
 * there when it is whole: cut short by a full disk, a kill or a cancel, an older package of that
 * name stays as it was. Background threads; a district takes some seconds.
 */
public final class PackageWriter {
  private static final Logger LOG = LoggerFactory.getLogger(PackageWriter.class);

  /** A package and what it is made of are at most so many times the extract. */
  private static final int ROOM_FACTOR = 12;

  private static final long ROOM_LEFT_BYTES = 32L * 1024 * 1024;

  private final Path extract;
  private final Path out;
  private final Path making;
  private final SpeedTable speeds;
  private final Progress progress;
  private int edges;

  private PackageWriter(Path extract, Path out, SpeedTable speeds, Progress progress) {
    this.extract = extract;
    this.out = out.toAbsolutePath();
    this.making =
        this.out.resolveSibling("." + out.getFileName() + "." + ProcessHandle.current().pid());
    this.speeds = speeds;
    this.progress = progress;
  }

  /**
   * Makes a package.
   *
   * @param extract a .osm.pbf file
   * @param out where the package goes; an older one is replaced when the new one is whole
   * @param words what is said about the map
   * @param speeds of the roads, only to look whether the graph opens
   * @param made now
   * @return its card
   * @throws RefusedException if the extract cannot be read or the package not be written
   * @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
   */
  public static PackageCard make(
      Path extract, Path out, Words words, SpeedTable speeds, Instant made, Progress progress) {
    return new PackageWriter(extract, out, speeds, progress).make(words, made);
  }

  private PackageCard make(Words words, Instant made) {
    if (!MapPackage.isPackage(out)) {
      throw RefusedException.of("geo.pack.refused.ending", out);
    }
    List<Place> places = Basemap.read(extract, progress).places();
    try {
      Files.createDirectories(making);
      clearDead();
      refuseTooLarge();
      Path table = making.resolve(MapPackage.PLACES);
      PlaceTable.write(table, places);
      Map<String, Path> files = new TreeMap<>();
      files.put(MapPackage.MAP, extract);
      files.put(MapPackage.PLACES, table);
      roads(files);
      progress.step(Message.of("geo.pack.packing", out.getFileName()));
      Path part = making.resolve("part");
      PackageCard card = pack(files, part, words, made, places.size());
      progress.stopIfCancelled();
      Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return card;
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException(
          Message.of("geo.pack.refused.notWritten", folder(), String.valueOf(e.getMessage())), e);
    } finally {
      clear(making);
    }
  }

  private Path folder() {
    return out.resolveSibling(".").normalize();
  }

  private void refuseTooLarge() throws IOException {
    long need = Files.size(extract) * ROOM_FACTOR + ROOM_LEFT_BYTES;
    long free = Files.getFileStore(making).getUsableSpace();
    if (free < need) {
      throw RefusedException.of(
          "geo.pack.refused.room", folder(), need >> 20, Math.max(0, free >> 20));
    }
  }

  /** A map of sea and coasts only has no roads, and is a map all the same. */
  private void roads(Map<String, Path> files) throws IOException {
    RoadFolder folder = new RoadFolder(making.resolve("graph"));
    try {
      edges = NetworkCheck.of(folder.build(extract, speeds, progress)).edges();
    } catch (RefusedException e) {
      if (!e.said().key().equals("geo.roads.none")) {
        throw e;
      }
      LOG.info("No roads in {}", extract);
      return;
    }
    try (Stream<Path> graph = Files.list(folder.place(extract))) {
      graph.forEach(file -> files.put(MapPackage.ROADS + file.getFileName(), file));
    }
  }

  private PackageCard pack(
      Map<String, Path> files, Path part, Words words, Instant made, int places)
      throws IOException {
    Map<String, Entry> entries = new TreeMap<>();
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel))) {
      int done = 0;
      for (Map.Entry<String, Path> file : files.entrySet()) {
        entries.put(file.getKey(), add(zip, file.getKey(), file.getValue()));
        progress.at(++done, files.size());
      }
      PackageCard card =
          new PackageCard(
              words.title(),
              words.attribution(),
              words.approval(),
              String.valueOf(extract.getFileName()),
              made,
              places,
              edges,
              entries);
      zip.putNextEntry(new ZipEntry(MapPackage.CARD));
      zip.write(card.json());
      zip.closeEntry();
      zip.finish();
      channel.force(true);
      return card;
    }
  }

  private Entry add(ZipOutputStream zip, String name, Path file) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Entry entry;
    try (InputStream in = Files.newInputStream(file)) {
      entry = Sums.copy(in, zip, Long.MAX_VALUE, progress);
    }
    zip.closeEntry();
    return entry;
  }

  /** What a killed process left beside the package. */
  private void clearDead() throws IOException {
    String start = "." + out.getFileName() + ".";
    try (Stream<Path> beside = Files.list(making.resolveSibling("."))) {
      beside
          .filter(one -> one.getFileName().toString().startsWith(start))
          .filter(one -> dead(one.getFileName().toString().substring(start.length())))
          .forEach(PackageWriter::clear);
    }
  }

  private static boolean dead(String process) {
    return process.matches("[0-9]{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty();
  }

  private static void clear(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    } catch (IOException e) {
      // It bears a name nobody looks for, and only takes room.
      LOG.warn("Left behind: {}", folder, e);
    }
  }
}
