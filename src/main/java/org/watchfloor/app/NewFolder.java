package org.watchfloor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.table.ImportReport;

/**
 * Makes the folder of a station beside its place and moves it there once it is whole, so that a
 * start that was cut short is never taken for a station.
 */
final class NewFolder {
  private NewFolder() {}

  /** How a folder becomes a station. */
  @FunctionalInterface
  interface Making {
    /** Fills a folder that is not there yet. */
    List<ImportReport> in(Path folder) throws IOException;
  }

  /**
   * Makes it.
   *
   * @return what came in, one report per register
   * @throws RefusedException if the place is taken or cannot be written; nothing is left in it then
   */
  static List<ImportReport> make(Path root, Making how) {
    Path place = root.toAbsolutePath().normalize();
    Path making = place.resolveSibling(place.getFileName() + ".making");
    try {
      refuseTaken(place);
      delete(making);
      List<ImportReport> reports = how.in(making);
      Files.move(making, place, StandardCopyOption.REPLACE_EXISTING);
      return reports;
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("store.refused.cannotWrite", root, String.valueOf(e.getMessage())), e);
    }
  }

  private static void refuseTaken(Path place) throws IOException {
    if (Files.exists(place)) {
      try (Stream<Path> inside = Files.list(place)) {
        if (inside.findAny().isPresent()) {
          throw RefusedException.of("store.refused.notEmpty", place);
        }
      }
    }
  }

  /** What a start that was cut short left behind, or what was only needed while it was made. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
