package org.watchfloor.app.situation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.basemap.raster.RasterNotes;
import org.watchfloor.geo.basemap.raster.RasterTiles;
import org.watchfloor.region.ground.GroundFile;
import org.watchfloor.task.Progress;

/**
 * A ground map that was read, and the file as it was then. Any thread.
 *
 * @param of the file
 * @param stamp tells whether another file took its place since
 * @param map what was read of an extract; null for pictures
 * @param pictures what was opened of an MBTiles file; null for an extract
 */
record GroundSheet(
    GroundFile of, String stamp, @Nullable Basemap map, @Nullable RasterTiles pictures)
    implements AutoCloseable {

  /**
   * Reads a map. Meant for a background thread.
   *
   * @throws RefusedException if it cannot be read
   */
  static GroundSheet read(GroundFile file, Progress progress) {
    String stamp = stampOf(file.file());
    return switch (file.kind()) {
      case VECTOR -> new GroundSheet(file, stamp, Basemap.read(file.file(), progress), null);
      case RASTER -> {
        RasterNotes known =
            new RasterNotes(
                Optional.of(file.title()), file.attribution(), file.approval(), file.datum());
        yield new GroundSheet(file, stamp, null, RasterTiles.open(file.file(), known));
      }
    };
  }

  /** Whether this is still what a file of the list holds. */
  boolean shows(GroundFile file) {
    return of.equals(file) && stamp.equals(stampOf(file.file()));
  }

  /**
   * The map as tiles.
   *
   * @param wall whether it is read from far away
   */
  TileSource tiles(Language language, boolean wall, MapFont font) {
    TileSource desk =
        pictures != null
            ? pictures
            : new BasemapPainter(Objects.requireNonNull(map), language, source(), font);
    return wall ? desk.forWall() : desk;
  }

  private Message source() {
    String source = of.attribution().orElse(of.title());
    return of.approval()
        .map(number -> Message.of("geo.basemap.attribution.approved", source, number))
        .orElseGet(() -> Message.of("geo.basemap.attribution", source));
  }

  /** What tells whether another file took a file's place. */
  static String stampOf(Path file) {
    try {
      return Files.size(file) + "@" + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return "none";
    }
  }

  @Override
  public void close() {
    if (pictures != null) {
      pictures.close();
    }
  }
}
