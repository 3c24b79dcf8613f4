package org.watchfloor.app.situation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.region.ground.GroundFile;
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
