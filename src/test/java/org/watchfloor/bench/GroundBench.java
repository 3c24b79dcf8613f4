package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.HillShade;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.geo.basemap.WebMercator;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.geo.basemap.raster.RasterNotes;
import org.watchfloor.geo.basemap.raster.RasterTiles;
import org.watchfloor.geo.basemap.raster.TestPictures;
import org.watchfloor.geo.osm.OsmData;
import org.watchfloor.geo.osm.OsmFile;
import org.watchfloor.geo.osm.OsmWay;
import org.watchfloor.geo.relief.Relief;
import org.watchfloor.geo.relief.TestHeights;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.DistrictSymbols;

/**
 * What a tile costs: drawn by the console with all its names, read from a file of pictures, and
 * drawn by the plainest loop there is over the same ways, one colour for areas, one for lines, no
 * names. Processor time, all on one thread, by turns.
 */
@Tag("bench")
class GroundBench {
  private static final int[] ZOOMS = {10, 12, 14, 16};
  private static final int ROUNDS = 5;

  /** So many tiles a side around the town. */
  private static final int SIDE = 6;

  /** Pixels a side of a tile on a display scaled to 150 %. */
  private static final int FINE = 384;

  @TempDir Path folder;

  private interface Painter {
    BufferedImage paint(int zoom, int x, int y);
  }

  @Test
  void paintsTheDistrict() throws IOException {
    BenchResults results = new BenchResults("ground");
    Kernel kernel = new Kernel();
    Path file = DistrictSymbols.folder().resolve("zhoushan.osm.pbf");
    long begin = ProcessCpu.nanos();
    Basemap map = Basemap.read(file, Progress.UNWATCHED);
    results.put("readMillis", (ProcessCpu.nanos() - begin) / 1e6);
    BasemapPainter painter = new BasemapPainter(map, Language.ZH, "", MapFont.load());
    Plain plain = new Plain(OsmFile.read(file, Progress.UNWATCHED));
    try (RasterTiles pictures = RasterTiles.open(pictures(painter, ""), RasterNotes.NONE);
        RasterTiles shifted = RasterTiles.open(pictures(painter, "gcj02"), RasterNotes.NONE)) {
      for (int zoom : ZOOMS) {
        compare(results, zoom, painter, plain, pictures, shifted);
      }
    }
    finer(results, painter);
    firstScreen(results, file);
    kernel.report(results);
    results.memory().write();
    assertThat(results).isNotNull();
  }

  private static void compare(
      BenchResults results,
      int zoom,
      TileSource drawn,
      Plain plain,
      TileSource pictures,
      TileSource shifted) {
    double[][] millis = new double[5][ROUNDS];
    for (int round = -2; round < ROUNDS; round++) {
      double[] now = {
        millis(zoom, (z, x, y) -> drawn.tile(z, x, y, TileStyle.NIGHT)),
        millis(zoom, plain::tile),
        millis(zoom, (z, x, y) -> pictures.tile(z, x, y, TileStyle.DAY)),
        millis(zoom, (z, x, y) -> pictures.tile(z, x, y, TileStyle.NIGHT)),
        millis(zoom, (z, x, y) -> shifted.tile(z, x, y, TileStyle.DAY))
      };
      for (int way = 0; round >= 0 && way < now.length; way++) {
        millis[way][round] = now[way];
      }
    }
    results
        .put("drawn" + zoom + "Millis", Pairs.median(millis[0]))
        .put("plainLoop" + zoom + "Millis", Pairs.median(millis[1]))
        .put("pictures" + zoom + "Millis", Pairs.median(millis[2]))
        .put("picturesNight" + zoom + "Millis", Pairs.median(millis[3]))
        .put("picturesShifted" + zoom + "Millis", Pairs.median(millis[4]))
        .put("drawn" + zoom + "TilesPerSecond", 1000 / Pairs.median(millis[0]))
        .put("pictures" + zoom + "TilesPerSecond", 1000 / Pairs.median(millis[2]));
  }

  /**
   * What a display scaled to 150 % and the shade of hills add to a tile drawn by the console. The
   * hill is invented and covers the town, so that no tile is without a slope.
   */
  private void finer(BenchResults results, TileSource drawn) {
    GeoPoint town = DistrictSymbols.DINGHAI;
    Path heights =
        TestHeights.write(
            folder, (int) town.lon(), (int) town.lat(), TestHeights.hill(town.lon(), town.lat()));
    TileSource shaded = drawn.shaded(new HillShade(Relief.of(List.of(heights))), "SRTM");
    for (int zoom : ZOOMS) {
      double[][] millis = new double[4][ROUNDS];
      for (int round = -2; round < ROUNDS; round++) {
        double[] now = {
          millis(zoom, (z, x, y) -> drawn.tile(z, x, y, TileStyle.NIGHT)),
          millis(zoom, (z, x, y) -> drawn.tile(z, x, y, TileStyle.NIGHT, FINE)),
          millis(zoom, (z, x, y) -> shaded.tile(z, x, y, TileStyle.NIGHT)),
          millis(zoom, (z, x, y) -> shaded.tile(z, x, y, TileStyle.NIGHT, FINE))
        };
        for (int way = 0; round >= 0 && way < now.length; way++) {
          millis[way][round] = now[way];
        }
      }
      results
          .put("bare" + zoom + "Millis", Pairs.median(millis[0]))
          .put("fine" + zoom + "Millis", Pairs.median(millis[1]))
          .put("shaded" + zoom + "Millis", Pairs.median(millis[2]))
          .put("shadedFine" + zoom + "Millis", Pairs.median(millis[3]));
    }
  }

  /** From the file to a screen of sharp tiles, both on one thread, by turns. */
  private static void firstScreen(BenchResults results, Path file) {
    double[] ours = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long begin = ProcessCpu.nanos();
      Basemap map = Basemap.read(file, Progress.UNWATCHED);
      TileSource drawn = new BasemapPainter(map, Language.ZH, "", MapFont.load());
      screen((z, x, y) -> drawn.tile(z, x, y, TileStyle.NIGHT));
      long middle = ProcessCpu.nanos();
      Plain loop = new Plain(OsmFile.read(file, Progress.UNWATCHED));
      screen(loop::tile);
      ours[round] = (middle - begin) / 1e6;
      plain[round] = (ProcessCpu.nanos() - middle) / 1e6;
    }
    results
        .put("firstSharpScreenMillis", Pairs.median(ours))
        .put("firstSharpScreenPlainLoopMillis", Pairs.median(plain));
  }

  /** The tiles of 1920×1080 pixels at street zoom. */
  private static void screen(Painter painter) {
    int zoom = 15;
    for (int y = row(zoom); y < row(zoom) + 5; y++) {
      for (int x = column(zoom); x < column(zoom) + 8; x++) {
        painter.paint(zoom, x, y);
      }
    }
  }

  private static double millis(int zoom, Painter painter) {
    int left = column(zoom);
    int top = row(zoom);
    long begin = ProcessCpu.nanos();
    for (int y = top; y < top + SIDE; y++) {
      for (int x = left; x < left + SIDE; x++) {
        painter.paint(zoom, x, y);
      }
    }
    return (ProcessCpu.nanos() - begin) / 1e6 / (SIDE * SIDE);
  }

  private static int column(int zoom) {
    return (int) (WebMercator.x(DistrictSymbols.DINGHAI.lon()) * (1 << zoom)) - SIDE / 2;
  }

  private static int row(int zoom) {
    return (int) (WebMercator.y(DistrictSymbols.DINGHAI.lat()) * (1 << zoom)) - SIDE / 2;
  }

  /** The same tiles, and one more on every side, as a bureau would hand them over. */
  private Path pictures(BasemapPainter painter, String datum) throws IOException {
    TestPictures file = new TestPictures();
    if (!datum.isEmpty()) {
      file.word("datum", datum);
    }
    for (int zoom : ZOOMS) {
      for (int y = row(zoom) - 1; y < row(zoom) + SIDE + 2; y++) {
        for (int x = column(zoom) - 1; x < column(zoom) + SIDE + 2; x++) {
          ByteArrayOutputStream png = new ByteArrayOutputStream();
          ImageIO.write(painter.tile(zoom, x, y, TileStyle.DAY), "png", png);
          file.bytes(zoom, x, y, png.toByteArray());
        }
      }
    }
    return file.write(folder.resolve("pictures" + datum + ".mbtiles"));
  }

  /** The yardstick. */
  private static final class Plain {
    private final STRtree ways = new STRtree();

    private record Shape(double[] line, boolean area) {}

    Plain(OsmData data) {
      for (OsmWay way : data.ways()) {
        double[] line = data.line(way);
        if (line.length < 4 || way.tags().isEmpty()) {
          continue;
        }
        Envelope box = new Envelope();
        for (int i = 0; i < line.length; i += 2) {
          line[i] = WebMercator.x(line[i]);
          line[i + 1] = WebMercator.y(line[i + 1]);
          box.expandToInclude(line[i], line[i + 1]);
        }
        ways.insert(box, new Shape(line, way.closed() && !way.tags().containsKey("highway")));
      }
      ways.build();
    }

    BufferedImage tile(int zoom, int x, int y) {
      BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D g = image.createGraphics();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setColor(Color.DARK_GRAY);
      g.fillRect(0, 0, 256, 256);
      double scale = WebMercator.worldPixels(zoom);
      Envelope box =
          new Envelope(
              x * 256 / scale, (x + 1) * 256 / scale, y * 256 / scale, (y + 1) * 256 / scale);
      List<Shape> found = new ArrayList<>();
      for (Object shape : ways.query(box)) {
        found.add((Shape) shape);
      }
      g.setStroke(new BasicStroke(2));
      for (Shape shape : found) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < shape.line.length; i += 2) {
          double px = shape.line[i] * scale - x * 256.0;
          double py = shape.line[i + 1] * scale - y * 256.0;
          if (i == 0) {
            path.moveTo(px, py);
          } else {
            path.lineTo(px, py);
          }
        }
        g.setColor(shape.area ? Color.GRAY : Color.LIGHT_GRAY);
        if (shape.area) {
          g.fill(path);
        } else {
          g.draw(path);
        }
      }
      g.dispose();
      return image;
    }
  }
}
