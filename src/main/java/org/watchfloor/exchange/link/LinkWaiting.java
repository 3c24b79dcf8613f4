package org.watchfloor.exchange.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.store.DataFolder;

/**
 * The packages that came over links and wait for an officer's look, and those that were put away
 * unread: files of this machine, {@code STATION_NUMBER.wfp}. Any thread but the JavaFX thread.
 */
final class LinkWaiting {
  private static final Logger LOG = LoggerFactory.getLogger(LinkWaiting.class);
  private static final String ENDING = ".wfp";

  private final Path waiting;
  private final Path putAway;

  LinkWaiting(DataFolder folder) {
    Path links = folder.root().resolve("links");
    waiting = links.resolve("waiting");
    putAway = links.resolve("put-away");
  }

  /** Where the package of a station with this number would wait. */
  Path file(String station, String number) {
    return waiting.resolve(station + "_" + number + ENDING);
  }

  /** The number of a package by its file. */
  static String numberOf(String station, Path file) {
    String name = file.getFileName().toString();
    return name.substring(station.length() + 1, name.length() - ENDING.length());
  }

  /** The newest that waits of a station; empty if none does. */
  Optional<Path> newest(String station) {
    return newest(waiting, station, ENDING);
  }

  /** The stations of which one waits, by id. */
  SortedSet<String> stations() {
    if (!Files.isDirectory(waiting)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(waiting)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && name.indexOf('_') > 0)
          .map(name -> name.substring(0, name.indexOf('_')))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      LOG.warn("Cannot see what came over links", e);
      return new TreeSet<>();
    }
  }

  /** The newest file of a station in a folder; ids sort by the moment they were made. */
  static Optional<Path> newest(Path in, String station, String ending) {
    if (!Files.isDirectory(in)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(in)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(station + "_"))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .max(Path::compareTo);
    } catch (IOException e) {
      LOG.warn("Cannot see what came over a link", e);
      return Optional.empty();
    }
  }

  /**
   * Lays a whole package by.
   *
   * @return where it waits
   * @throws IOException if it cannot be moved there
   */
  Path layBy(String station, String number, Path whole) throws IOException {
    Path file = file(station, number);
    Files.createDirectories(waiting);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    return file;
  }

  /**
   * Puts away what waits of a station; it is kept, and can still be looked through as a file.
   *
   * @return where it lies now
   * @throws RefusedException if none waits, or it cannot be moved
   */
  Path putAway(String station) {
    Path file =
        newest(station)
            .orElseThrow(() -> RefusedException.of("exchange.link.refused.nothingWaits", station));
    Path to = putAway.resolve(file.getFileName());
    try {
      Files.createDirectories(putAway);
      Files.move(file, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      String text = e.getMessage();
      throw new RefusedException(
          Message.of(
              "exchange.link.refused.file", to, text == null ? e.getClass().getSimpleName() : text),
          e);
    }
    LOG.info("A package of {} is put away unread: {}", station, to);
    return to;
  }
}
