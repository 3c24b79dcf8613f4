package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.HillShade;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.relief.Relief;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.task.Progress;

/**
 * The ground maps that were read, each once for all who show it. The district's own map stays in
 * memory for its names, whichever is shown. Background threads.
 */
@Singleton
final class GroundStock {
  private final Map<GroundSheet, Integer> lent = new IdentityHashMap<>();
  private @Nullable GroundSheet own;
  private volatile @Nullable MapFont font;
  private @Nullable Hills hills;

  @Inject
  GroundStock() {}

  /**
   * Reads a map, or gives the one that was read already. Every map lent must be given back.
   *
   * @throws RefusedException if it cannot be read
   */
  synchronized GroundSheet lend(GroundFile wanted, Progress progress) {
    GroundSheet sheet = known(wanted);
    if (sheet == null) {
      sheet = GroundSheet.read(wanted, progress);
      try {
        progress.stopIfCancelled();
      } catch (RuntimeException e) {
        sheet.close();
        throw e;
      }
      if (wanted.id().equals(GroundFile.OWN) && sheet.map() != null) {
        own = sheet;
      }
    }
    lent.merge(sheet, 1, Integer::sum);
    return sheet;
  }

  /** Nobody shows it here any more; the last one closes it. */
  synchronized void giveBack(GroundSheet sheet) {
    Integer left = lent.computeIfPresent(sheet, (same, users) -> users == 1 ? null : users - 1);
    if (left == null && sheet != own) {
      sheet.close();
    }
  }

  /**
   * The hills of a station, whoever asks; empty if it has no heights. They are read when they are
   * painted first.
   *
   * @throws RefusedException if a file of heights is cut off, or the folder cannot be read
   */
  synchronized Optional<Hills> hills(GroundShelf shelf) {
    List<Path> files = shelf.heights();
    if (files.isEmpty()) {
      hills = null;
      return Optional.empty();
    }
    String source = shelf.heightsSource();
    String stamp =
        files.stream()
            .map(file -> file + "@" + GroundSheet.stampOf(file))
            .collect(Collectors.joining("\n", source, ""));
    if (hills == null || !hills.stamp().equals(stamp)) {
      hills = new Hills(new HillShade(Relief.of(files)), source, stamp);
    }
    return Optional.of(hills);
  }

  /** The letters of names on maps; the first call takes a moment. Waits for no other reading. */
  MapFont font() {
    MapFont known = font;
    MapFont read = known == null ? MapFont.load() : known;
    font = read;
    return read;
  }

  private @Nullable GroundSheet known(GroundFile wanted) {
    if (own != null && own.shows(wanted)) {
      return own;
    }
    return lent.keySet().stream().filter(sheet -> sheet.shows(wanted)).findFirst().orElse(null);
  }
}
