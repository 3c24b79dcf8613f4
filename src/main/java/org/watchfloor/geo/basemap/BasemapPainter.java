package org.watchfloor.geo.basemap;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
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
  private final Message attribution;
  private final MapFont font;
  private final int coarser;
  private final @Nullable HillShade shade;
  private final Map<Integer, LabelPlan> plans = new ConcurrentHashMap<>();

  /**
   * @param source where the map comes from and what it is, as the attribution shows it; for a
   *     district in China with its approval number
   */
  public BasemapPainter(Basemap map, Language language, String source, MapFont font) {
    this(map, language, Message.of("geo.basemap.attribution", source), font);
  }

  /**
   * @param attribution the line that must stand on the map
   */
  public BasemapPainter(Basemap map, Language language, Message attribution, MapFont font) {
    this(map, language, attribution, font, 0, null);
  }

  private BasemapPainter(
      Basemap map,
      Language language,
      Message attribution,
      MapFont font,
      int coarser,
      @Nullable HillShade shade) {
    this.map = map;
    this.language = language;
    this.attribution = attribution;
    this.font = font;
    this.coarser = coarser;
    this.shade = shade;
  }

  /**
   * The same map for a wall read from 4 m: everything on it drawn twice as large, and no more of it
   * than there is room for.
   */
  @Override
  public BasemapPainter forWall() {
    return new BasemapPainter(map, language, attribution, font, 1, shade);
  }

  /** Roads and names lie over the shade. */
  @Override
  public BasemapPainter shaded(HillShade hills, String heights) {
    return new BasemapPainter(map, language, withHeights(heights), font, coarser, hills);
  }

  @Override
  public BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    int wrapped = Math.floorMod(x, 1 << z);
    // For the wall this tile is a part of one of a smaller zoom, enlarged.
    int steps = Math.min(coarser, z);
    int times = 1 << steps;
    double finer = (double) side / SIZE;
    g.scale(finer * times, finer * times);
    g.translate(
        -(double) SIZE / times * (wrapped % times),
        -(double) SIZE / times * Math.floorMod(y, times));
    paint(g, z - steps, wrapped >> steps, y >> steps, style);
    g.dispose();
    return image;
  }

  private void paint(Graphics2D g, int z, int x, int y, TileStyle style) {
    Palette palette = Palette.of(style);
    TileSheet sheet = new TileSheet(map.features(), g, z, new TileFrame(z, x, y), palette);
    sheet.ground(map.extent());
    sheet.areas();
    if (shade != null) {
      shade.paint(g, z, x, y, style);
    }
    sheet.lines();
    sheet.roads();
    for (PlacedLabel label : plan(z).on(x, y)) {
      label.paint(g, (double) x * SIZE, (double) y * SIZE, palette.labels());
    }
  }

  private LabelPlan plan(int z) {
    return plans.computeIfAbsent(z, zoom -> LabelPlan.of(map.labels(), zoom, language, font));
  }

  @Override
  public Message attribution() {
    return attribution;
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
