package org.watchfloor.geo.basemap.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Path;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;

/**
 * A ground map of pictures. A picture of 512 pixels is shown pixel for pixel, as four tiles of the
 * next zoom. Where a picture is missing, and beyond the largest zoom, the one above it is enlarged;
 * one or two steps below the smallest zoom, pictures are reduced. Any thread, any number at once.
 */
public final class RasterTiles implements TileSource, AutoCloseable {
  /** A picture is enlarged so many times at most; beyond it a pixel is half a tile. */
  private static final int MOST_UP = 7;

  /** Below the smallest zoom, so many steps are made of reduced pictures: 16 to a tile. */
  private static final int MOST_DOWN = 2;

  private final MbtilesStore store;
  private final Pictures pictures;
  private final RasterFacts facts;
  private final GridShift shift;
  private final int minZoom;
  private final int maxZoom;

  /** How many zooms a picture's pixels are finer than a tile's: 1 for 512 pixels. */
  private final int finer;

  private RasterTiles(
      Path file, MbtilesStore store, MbtilesStore.Extent extent, RasterFacts facts, int width) {
    this.store = store;
    this.facts = facts;
    this.pictures = new Pictures(file, store, facts.rowsFromTheNorth());
    this.shift = new GridShift(facts.datum());
    this.minZoom = extent.minZoom();
    this.maxZoom = extent.maxZoom();
    this.finer = width >= 2 * SIZE ? 1 : 0;
  }

  /**
   * Opens a file. Waits for the disk, not long.
   *
   * @param notes what the station knows better than the file
   * @throws RefusedException if it is missing, cut off, damaged, empty, or holds no pictures
   */
  public static RasterTiles open(Path file, RasterNotes notes) {
    MbtilesStore store = MbtilesStore.open(file);
    try {
      MbtilesStore.Extent extent = store.extent();
      byte[] sample = extent == null ? null : store.any(extent.maxZoom());
      if (extent == null || sample == null) {
        throw RefusedException.of("geo.refused.basemap.empty", file.toString());
      }
      RasterFacts facts = RasterFacts.of(file, store.metadata(), extent, notes);
      return new RasterTiles(file, store, extent, facts, Pictures.width(file, sample));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Reads the whole file once and looks whether it hangs together.
   *
   * @throws RefusedException if it does not
   */
  public void check() {
    store.check();
  }

  /** Its name. */
  public String title() {
    return facts.title();
  }

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    GridShift.Place at = shift.of(z, Math.floorMod(x, 1 << z), y);
    int column = Math.floorDiv(at.x(), SIZE);
    int row = Math.floorDiv(at.y(), SIZE);
    int columns = at.x() % SIZE == 0 ? 1 : 2;
    int rows = at.y() % SIZE == 0 ? 1 : 2;
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        if (r >= 0 && r < 1 << z) {
          cell(g, z, Math.floorMod(c, 1 << z), r, c * SIZE - at.x(), r * SIZE - at.y());
        }
      }
    }
    g.dispose();
    if (style == TileStyle.NIGHT) {
      NightLook.apply(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), facts.photo());
    }
    return onGround(image, style);
  }

  /** Draws one cell of the file's own grid, with its corner at a pixel of the tile. */
  private void cell(Graphics2D g, int z, int x, int y, int left, int top) {
    for (int up = Math.min(finer, z); up <= Math.min(MOST_UP, z); up++) {
      if (z - up <= maxZoom && enlarged(g, z, x, y, left, top, up)) {
        return;
      }
    }
    if (finer > 0 && z <= maxZoom && enlarged(g, z, x, y, left, top, 0)) {
      return;
    }
    int down = minZoom - z;
    if (down > 0 && down <= MOST_DOWN) {
      reduced(g, z, x, y, left, top, down);
    }
  }

  /** Draws the part of a picture so many zooms up; false if there is none. */
  private boolean enlarged(Graphics2D g, int z, int x, int y, int left, int top, int up) {
    Optional<BufferedImage> found = pictures.find(z - up, x >> up, y >> up);
    if (found.isEmpty()) {
      return false;
    }
    int parts = 1 << up;
    double side = (double) SIZE * parts;
    draw(
        g,
        found.get(),
        new Cell(left, top, SIZE),
        left - (double) SIZE * (x & parts - 1),
        top - (double) SIZE * (y & parts - 1),
        side);
    return true;
  }

  private void reduced(Graphics2D g, int z, int x, int y, int left, int top, int down) {
    int parts = 1 << down;
    int side = SIZE / parts;
    for (int r = 0; r < parts; r++) {
      for (int c = 0; c < parts; c++) {
        int atX = left + c * side;
        int atY = top + r * side;
        pictures
            .find(z + down, x * parts + c, y * parts + r)
            .ifPresent(image -> draw(g, image, new Cell(atX, atY, side), atX, atY, side));
      }
    }
  }

  private record Cell(int left, int top, int side) {}

  /** Draws a picture as a square of this side, and of it only what lies in the cell. */
  private static void draw(
      Graphics2D g, BufferedImage image, Cell cell, double left, double top, double side) {
    g.setClip(cell.left, cell.top, cell.side, cell.side);
    AffineTransform place = AffineTransform.getTranslateInstance(left, top);
    place.scale(side / image.getWidth(), side / image.getHeight());
    g.drawImage(image, place, null);
    g.setClip(null);
  }

  private static BufferedImage onGround(BufferedImage drawn, TileStyle style) {
    Graphics2D g = drawn.createGraphics();
    g.setComposite(java.awt.AlphaComposite.DstOver);
    g.setColor(style.nothing());
    g.fillRect(0, 0, SIZE, SIZE);
    g.dispose();
    return drawn;
  }

  @Override
  public Hold hold() {
    store.hold();
    return store::close;
  }

  @Override
  public Message attribution() {
    String source = facts.source().isEmpty() ? facts.title() : facts.source();
    return facts
        .approval()
        .map(number -> Message.of("geo.basemap.attribution.approved", source, number))
        .orElseGet(() -> Message.of("geo.basemap.attribution.unapproved", source));
  }

  @Override
  public int minZoom() {
    return Math.max(0, minZoom - MOST_DOWN);
  }

  @Override
  public int maxZoom() {
    return maxZoom + finer;
  }

  /** Closes the file once nobody holds it; tiles asked for afterwards are refused. */
  @Override
  public void close() {
    store.close();
  }
}
