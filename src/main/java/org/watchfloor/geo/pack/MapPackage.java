package org.watchfloor.geo.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.pack.PackageCard.Entry;
import org.watchfloor.task.Progress;

/**
 * A map package that is read. Only entries of the card with the names of this program are looked
 * at, each only as far as the card says it reaches, so that no file from elsewhere can write where
 * it likes or fill the disk. Waits for the disk; one thread.
 */
public final class MapPackage implements AutoCloseable {
  /** How the name of a package ends. */
  public static final String ENDING = ".wfmap";

  private static final Logger LOG = LoggerFactory.getLogger(MapPackage.class);

  static final String CARD = "package.json";
  static final String MAP = "extract.osm.pbf";
  static final String PLACES = "places.tsv";
  static final String ROADS = "roads/";

  private static final int MOST_CARD_BYTES = 1 << 20;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  private final Path file;
  private final ZipFile zip;
  private final PackageCard card;

  private MapPackage(Path file, ZipFile zip, PackageCard card) {
    this.file = file;
    this.zip = zip;
    this.card = card;
  }

  /** Whether a file is called like a package. */
  public static boolean isPackage(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /**
   * Opens a package and reads its card; quick.
   *
   * @throws RefusedException if it is missing, cut off, no package, or of a newer program
   */
  public static MapPackage open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw RefusedException.of("geo.pack.refused.missing", file);
    }
    ZipFile zip = null;
    try {
      zip = new ZipFile(file.toFile());
      MapPackage read = new MapPackage(file, zip, card(file, zip));
      for (String name : read.card.entries().keySet()) {
        read.mustBeKnown(name);
      }
      if (!read.card.entries().containsKey(MAP) || !read.card.entries().containsKey(PLACES)) {
        throw RefusedException.of("geo.pack.refused.kind", file);
      }
      return read;
    } catch (IOException e) {
      close(zip);
      throw new RefusedException(Message.of("geo.pack.refused.unreadable", file), e);
    } catch (RuntimeException e) {
      close(zip);
      throw e;
    }
  }

  private static PackageCard card(Path file, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(CARD);
    if (entry == null) {
      throw RefusedException.of("geo.pack.refused.kind", file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return PackageCard.read(in.readNBytes(MOST_CARD_BYTES))
          .orElseThrow(() -> RefusedException.of("geo.pack.refused.kind", file));
    }
  }

  private void mustBeKnown(String name) {
    boolean known =
        name.equals(MAP)
            || name.equals(PLACES)
            || name.startsWith(ROADS) && NAME.matcher(name.substring(ROADS.length())).matches();
    if (!known || zip.getEntry(name) == null) {
      throw RefusedException.of("geo.pack.refused.damaged", file, name);
    }
  }

  /** What it says about itself. */
  public PackageCard card() {
    return card;
  }

  /** Whether it brings roads. */
  public boolean roads() {
    return card.entries().keySet().stream().anyMatch(name -> name.startsWith(ROADS));
  }

  /**
   * Reads all of it and compares the sums; a second for some hundred megabytes.
   *
   * @throws RefusedException if an entry is not as the card says
   */
  public void check(Progress progress) {
    for (String name : new TreeMap<>(card.entries()).keySet()) {
      copy(name, OutputStream.nullOutputStream(), progress);
    }
  }

  /**
   * Writes the map and its names, and the roads into a folder of their own; on disk when it
   * returns.
   *
   * @param map where the extract goes
   * @param places where the table of names goes
   * @param roads where the files of the graph go; made if the package has roads
   * @throws RefusedException if an entry is not as the card says, or cannot be written
   */
  public void unpack(Path map, Path places, Path roads, Progress progress) {
    Map<String, Path> targets = new TreeMap<>(Map.of(MAP, map, PLACES, places));
    List<String> graph = new ArrayList<>();
    card.entries().keySet().stream().filter(name -> name.startsWith(ROADS)).forEach(graph::add);
    graph.forEach(name -> targets.put(name, roads.resolve(name.substring(ROADS.length()))));
    try {
      if (!graph.isEmpty()) {
        Files.createDirectories(roads);
      }
      long done = 0;
      for (Map.Entry<String, Path> target : targets.entrySet()) {
        write(target.getKey(), target.getValue(), progress);
        done += Objects.requireNonNull(card.entries().get(target.getKey())).bytes();
        progress.at(done, card.bytes());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new RefusedException(
          Message.of(
              "geo.pack.refused.notWritten",
              map.toAbsolutePath().resolveSibling(".").normalize(),
              String.valueOf(e.getMessage())),
          e);
    }
  }

  private void write(String name, Path target, Progress progress) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                target,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        OutputStream out = Channels.newOutputStream(channel)) {
      copy(name, out, progress);
      channel.force(true);
    }
  }

  private void copy(String name, OutputStream to, Progress progress) {
    Entry said = Objects.requireNonNull(card.entries().get(name));
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      Entry found = Sums.copy(in, to, said.bytes(), progress);
      if (!found.equals(said)) {
        throw RefusedException.of("geo.pack.refused.damaged", file, name);
      }
    } catch (IOException e) {
      throw new RefusedException(Message.of("geo.pack.refused.damaged", file, name), e);
    }
  }

  private static void close(@Nullable ZipFile zip) {
    if (zip != null) {
      try {
        zip.close();
      } catch (IOException e) {
        LOG.info("Not closed", e);
      }
    }
  }

  @Override
  public void close() {
    close(zip);
  }
}
