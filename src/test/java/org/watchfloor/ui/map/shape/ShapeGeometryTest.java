package org.watchfloor.ui.map.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Figures;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.MarkerIndex;
import org.watchfloor.ui.map.symbol.NameClaim;

/** What is drawn of a shape: simplified, cut to the screen, hatched, found under the pointer. */
class ShapeGeometryTest {
  private static final GeoPoint MIDDLE = new GeoPoint(122.1, 30.02);
  private static final Frame FRAME = new Frame(0, 0, 100, 100);

  private static MapShape shape(String id, ShapeForm form, List<GeoPoint> points) {
    return new MapShape(
        new ObjectRef("plot", id),
        form,
        ShapeStyle.DANGER,
        points,
        false,
        "",
        Message.of("plot.plots"),
        List.of(),
        null,
        null);
  }

  private static Path path(double... xy) {
    double[] xs = new double[xy.length / 2];
    double[] ys = new double[xy.length / 2];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = xy[2 * i];
      ys[i] = xy[2 * i + 1];
    }
    return new Path(xs, ys);
  }

  @Test
  void aLineIsCutIntoThePartsThatCanBeSeen() {
    List<Path> parts = FRAME.line(path(-50, 50, 150, 50, 150, 200, 50, 200, 50, 90));
    assertThat(parts).hasSize(2);
    assertThat(parts.get(0).xs()).containsExactly(0, 100);
    assertThat(parts.get(1).ys()).containsExactly(100, 90);
    assertThat(FRAME.line(path(-10, -10, -20, 50))).isEmpty();
    Path inside = path(1, 1, 50, 50);
    assertThat(FRAME.line(inside)).containsExactly(inside);
  }

  @Test
  void anAreaIsCutToTheScreen() {
    Path cut = FRAME.area(path(-1e6, -1e6, 1e6, -1e6, 1e6, 1e6, -1e6, 1e6));
    assertThat(cut.xs()).containsOnly(0, 100);
    assertThat(cut.ys()).containsOnly(0, 100);
    assertThat(FRAME.area(path(200, 200, 300, 200, 250, 300)).size()).isZero();
  }

  @Test
  void hatchingFillsAnAreaAndLeavesItsHoleOpen() {
    Path horseshoe = path(0, 0, 100, 0, 100, 100, 70, 100, 70, 30, 30, 30, 30, 100, 0, 100);
    double[][] lines = Hatch.LEVEL.lines(horseshoe, 0, 0, 10);
    assertThat(List.of(lines))
        .allSatisfy(
            line -> assertThat(horseshoe.contains((line[0] + line[2]) / 2, line[1])).isTrue());
    assertThat(List.of(lines).stream().filter(line -> line[1] == 50).count()).isEqualTo(2);
    for (Hatch hatch : Hatch.values()) {
      for (double[] line : hatch.lines(horseshoe, 12_345, 67_891, 7)) {
        assertThat(horseshoe.distance(line[0], line[1], true)).isLessThan(1e-6);
        assertThat(horseshoe.distance(line[2], line[3], true)).isLessThan(1e-6);
      }
    }
  }

  @Test
  void hatchingLiesStillOnTheWorldWhileTheMapIsDragged() {
    Path square = path(10, 10, 60, 10, 60, 60, 10, 60);
    double[][] before = Hatch.ASLANT.lines(square, 1000, 2000, 9);
    double[][] after = Hatch.ASLANT.lines(square.placed(1, -5, -3), 1005, 2003, 9);
    assertThat(after.length).isEqualTo(before.length);
    for (int i = 0; i < before.length; i++) {
      assertThat(after[i][0] + 5).isEqualTo(before[i][0], within(1e-6));
      assertThat(after[i][1] + 3).isEqualTo(before[i][1], within(1e-6));
    }
  }

  @Test
  void aLineOfTenThousandPointsIsDrawnWithFew() {
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      points.add(new GeoPoint(122 + i * 1e-5, 30 + Math.sin(i / 700.0) * 1e-3));
    }
    Outline outline = Outline.of(shape("1", ShapeForm.LINE, points), 12);
    assertThat(outline.path().size()).isBetween(10, 300);
    assertThat(Outline.of(shape("1", ShapeForm.LINE, points), 5).path().size()).isEqualTo(2);
  }

  @Test
  void theWordsOfAnAreaStandInside() {
    List<GeoPoint> ring = Figures.circle(MIDDLE, 800);
    Outline outline = Outline.of(shape("1", ShapeForm.AREA, ring), 15);
    assertThat(outline.path().contains(outline.x(), outline.y())).isTrue();
  }

  @Test
  void theSmallWithinTheLargeIsFoundFirst() {
    MapShape large = shape("large", ShapeForm.AREA, Figures.circle(MIDDLE, 5_000));
    MapShape small = shape("small", ShapeForm.AREA, Figures.circle(MIDDLE, 300));
    MapShape line = shape("line", ShapeForm.LINE, List.of(MIDDLE, new GeoPoint(122.11, 30.02)));
    ShapeIndex index = ShapeIndex.of(List.of(line, small, large), 14);
    Viewport now = Viewport.around(MIDDLE, 14, 800, 600);
    assertThat(index.at(now, 400, 280, 5).orElseThrow().ref().id()).isEqualTo("small");
    assertThat(index.at(now, 420, 301, 5).orElseThrow().ref().id()).isEqualTo("line");
    assertThat(index.at(now, 400, 100, 5).orElseThrow().ref().id()).isEqualTo("large");
    assertThat(index.at(Viewport.around(new GeoPoint(123, 31), 14, 800, 600), 9, 9, 5)).isEmpty();
    Viewport nearer = Viewport.around(MIDDLE, 15, 800, 600);
    assertThat(index.at(nearer, 400, 260, 5).orElseThrow().ref().id()).isEqualTo("small");
  }

  @Test
  void aShapeOfOnePlaceHasAMiddleAndIsFound() {
    ShapeIndex index = ShapeIndex.of(List.of(shape("spot", ShapeForm.BARRED, List.of(MIDDLE))), 14);
    Viewport now = Viewport.around(MIDDLE, 14, 800, 600);
    assertThat(index.at(now, 404, 303, 8)).isPresent();
    assertThat(index.at(now, 404, 323, 8)).isEmpty();
  }

  @Test
  void wordsOfShapesKeepClearOfSymbolsAndTheirNamesOfThem() {
    MapShape flood =
        new MapShape(
            new ObjectRef("plot", "flood"),
            ShapeForm.AREA,
            ShapeStyle.WATER,
            Figures.circle(MIDDLE, 900),
            false,
            "盐田路低洼片 0.5 m",
            Message.of("plot.plots"),
            List.of(),
            null,
            null);
    ShapeIndex shapes = ShapeIndex.of(List.of(flood), 15);
    List<MapSymbol> symbols = new ArrayList<>();
    for (int i = -3; i <= 3; i++) {
      symbols.add(
          MapSymbol.of(
              new ObjectRef("team", "T" + i),
              new GeoPoint(MIDDLE.lon() + i * 0.0025, MIDDLE.lat()),
              SymbolCategory.TEAM,
              SymbolState.NORMAL,
              "抢险队"));
    }
    MarkerIndex markers = Grouping.group(symbols, 15, 14, shapes.claims(14));
    assertThat(markers.words()).hasSize(1);
    NameClaim.Room room = markers.words().getFirst().room();
    Viewport around = new Viewport(room.left(), room.top(), room.width(), room.height(), 15);
    assertThat(markers.visible(around, 8)).isEmpty();
    MapShape note =
        new MapShape(
            new ObjectRef("plot", "note"),
            ShapeForm.WORDS,
            ShapeStyle.NOTE,
            List.of(MIDDLE),
            false,
            "水位仍涨",
            Message.of("plot.plots"),
            List.of(),
            null,
            null);
    MarkerIndex both =
        Grouping.group(symbols, 15, 14, ShapeIndex.of(List.of(flood, note, note), 15).claims(14));
    assertThat(both.words()).as("words that are all there is stand anyway").hasSize(3);
  }
}
