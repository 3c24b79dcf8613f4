package org.watchfloor.app.situation;

import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.BlankTiles;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.region.ground.GroundShelf;
import org.watchfloor.task.Progress;

/**
 * The station's first ground map, read for a print without a window. Without one, or with one that
 * cannot be read, the paper is grey and says why. Background threads.
 */
public final class PaperGround implements AutoCloseable {
  private final Optional<GroundSheet> sheet;
  private final TileSource tiles;

  private PaperGround(Optional<GroundSheet> sheet, TileSource tiles) {
    this.sheet = sheet;
    this.tiles = tiles;
  }

  /**
   * Reads the map of a station; a second or two.
   *
   * @param folder the station's data folder
   * @param language of the names on it
   */
  public static PaperGround read(Path folder, Language language, Progress progress) {
    try {
      Optional<GroundFile> first = GroundShelf.of(folder).list().stream().findFirst();
      if (first.isEmpty()) {
        return grey(Message.of("map.ground.none"));
      }
      GroundSheet sheet = GroundSheet.read(first.get(), progress);
      return new PaperGround(Optional.of(sheet), sheet.tiles(language, true, MapFont.load()));
    } catch (RefusedException e) {
      return grey(e.said());
    }
  }

  private static PaperGround grey(Message why) {
    return new PaperGround(Optional.empty(), new BlankTiles(why));
  }

  /** The map as tiles, enlarged for paper. */
  public TileSource tiles() {
    return tiles;
  }

  @Override
  public void close() {
    sheet.ifPresent(GroundSheet::close);
  }
}
