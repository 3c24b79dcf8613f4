package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.geo.basemap.label.LabelPlan;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.basemap.label.PlacedLabel;

/**
 * Paints the tiles of a {@link Basemap} with Java2D, names in one language: one to three
 * milliseconds a tile. The first tile of a zoom also chooses that zoom's names. Any thread, any
 * number at once.
 */
public final class BasemapPainter implements TileSource {
  private static final int MIN_ZOOM = 6;
  private static final int MAX_ZOOM = 18;

  private final Basemap map;
  private final Language language;
  private final String source;
  private final MapFont font;
  private final Map<Integer, LabelPlan> plans = new ConcurrentHashMap<>();

  /**
   * @param source where the map comes from and what it is, as the attribution shows it; for a
   *     district in China with its approval number
   */
  public BasemapPainter(Basemap map, Language language, String source, MapFont font) {
    this.map = map;
    this.language = language;
    this.source = source;
    this.font = font;
  }

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    int wrapped = Math.floorMod(x, 1 << z);
    Palette palette = Palette.of(style);
    TileSheet sheet = new TileSheet(map.features(), g, z, new TileFrame(z, wrapped, y), palette);
    sheet.ground(map.extent());
    sheet.areas();
    sheet.lines();
    sheet.roads();
    for (PlacedLabel label : plan(z).on(wrapped, y)) {
      label.paint(g, (double) wrapped * SIZE, (double) y * SIZE, palette.labels());
    }
    g.dispose();
    return image;
  }

  private LabelPlan plan(int z) {
    return plans.computeIfAbsent(z, zoom -> LabelPlan.of(map.labels(), zoom, language, font));
  }

  @Override
  public Message attribution() {
    return Message.of("geo.basemap.attribution", source);
  }

  @Override
  public int minZoom() {
    return MIN_ZOOM;
  }

  @Override
  public int maxZoom() {
    return MAX_ZOOM;
  }
}
