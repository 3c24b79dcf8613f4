package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.Basemap;
import org.watchfloor.geo.basemap.BasemapPainter;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.label.MapFont;
import org.watchfloor.task.Progress;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.ground.GroundView;
import org.watchfloor.ui.map.shape.ShapeCanvas;
import org.watchfloor.ui.map.shape.ShapeIndex;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.SymbolCanvas;

/**
 * What a frame of a dragged map costs: our one canvas beside the same symbols as one node each in a
 * plain Gluon layer, the cheapest node there is, a circle without a sign. Processor time of the
 * process by frame, on the software pipeline; both sides take turns, ratios are medians of pairs.
 */
@Tag("bench")
class MapBench {
  private static final double SIDE = Frames.side();
  private static final int ZOOM = 11;
  private static final int FRAMES = 120;

  /** Pixels a frame: a quick drag. */
  private static final int STEP = 12;

  private static final Map<SymbolCategory, String> SIGNS =
      Map.of(
          SymbolCategory.INCIDENT, "事",
          SymbolCategory.RISK, "险",
          SymbolCategory.TEAM, "队",
          SymbolCategory.DEPOT, "库",
          SymbolCategory.SHELTER, "避");
  private static final Viewport START = Viewport.around(DistrictSymbols.DINGHAI, ZOOM, SIDE, SIDE);

  private static Stage stage;

  /** One way to show the symbols. */
  private record Way(Parent root, MoveTo camera) {}

  private interface MoveTo {
    void show(Viewport viewport);
  }

  @BeforeAll
  static void start() throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true");
    stage = FxToolkit.registerPrimaryStage();
  }

  @Test
  void dragsOneTenAndAHundredThousandSymbols() throws IOException {
    BenchResults results = new BenchResults("map");
    Kernel kernel = new Kernel();
    for (int count : new int[] {1_000, 10_000, 100_000}) {
      List<MapSymbol> symbols = DistrictSymbols.crowd(count);
      results.put("group" + count + "Millis", groupMillis(symbols));
      compare(results, symbols, frames(count));
    }
    everything(results, DistrictSymbols.crowd(100_000));
    kernel.report(results);
    results.memory().write();
    assertThat(results).isNotNull();
  }

  /** The same drag over the drawn ground and with 300 drawings below the symbols. */
  private static void everything(BenchResults results, List<MapSymbol> symbols) {
    Frames shown = new Frames(stage);
    Basemap map =
        Basemap.read(DistrictSymbols.folder().resolve("zhoushan.osm.pbf"), Progress.UNWATCHED);
    TileSource ground = new BasemapPainter(map, Language.ZH, "", MapFont.load());
    Way full = onFx(() -> everything(symbols, drawings(), ground));
    Frames.Cost cost = shown.run(full.root, FRAMES, drag(full.camera, FRAMES));
    for (int i = 0; i < 4; i++) {
      cost = shown.run(full.root, FRAMES, drag(full.camera, FRAMES));
    }
    results
        .put("everythingMillisPerFrame", cost.millisPerFrame())
        .series("everythingFxStep", cost.steps());
  }

  private static List<MapShape> drawings() {
    Random random = new Random(20260720);
    List<MapShape> drawings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      GeoPoint at =
          new GeoPoint(122.0 + random.nextDouble() * 0.3, 29.95 + random.nextDouble() * 0.1);
      drawings.add(
          new MapShape(
              new ObjectRef("drawing", "D" + i),
              ShapeForm.BARRED,
              ShapeStyle.CONTROL,
              List.of(at, new GeoPoint(at.lon() + 0.003, at.lat() + 0.002)),
              false,
              "断路" + i,
              Message.of("plot.kind.CLOSURE"),
              List.of(),
              null,
              null));
    }
    return drawings;
  }

  /** Fewer frames of nodes where each takes seconds. */
  private static int frames(int count) {
    return count >= 100_000 ? 6 : count >= 10_000 ? 60 : FRAMES;
  }

  private static void compare(BenchResults results, List<MapSymbol> symbols, int frames) {
    Frames shown = new Frames(stage);
    Way canvas = onFx(() -> canvas(symbols));
    Way nodes = onFx(() -> nodes(symbols));
    Pairs.of(
            () -> shown.run(canvas.root, FRAMES, drag(canvas.camera, FRAMES)),
            () -> shown.run(nodes.root, frames, drag(nodes.camera, frames)))
        .report(results, "canvas", "nodes", symbols.size());
  }

  /** There and back. */
  private static IntConsumer drag(MoveTo camera, int frames) {
    int half = (frames + Math.max(4, frames / 3)) / 2;
    return frame -> {
      int away = frame < half ? frame : 2 * half - frame;
      camera.show(START.moved((double) STEP * away, STEP * away / 2.0));
    };
  }

  private static Way canvas(List<MapSymbol> symbols) {
    GroundView ground = new GroundView(groundMap(), START);
    ground.follow(new Subscriptions());
    SymbolCanvas canvas = new SymbolCanvas(START, SIGNS);
    canvas.index().set(Grouping.group(symbols, ZOOM, 14));
    Pane root = new Pane(ground, canvas);
    root.getStylesheets().add("/css/map.css");
    ground.setManaged(false);
    canvas.setManaged(false);
    ground.resize(SIDE, SIDE);
    canvas.resize(SIDE, SIDE);
    return new Way(
        root,
        viewport -> {
          ground.viewport().set(viewport);
          canvas.viewport().set(viewport);
        });
  }

  private static Way everything(
      List<MapSymbol> symbols, List<MapShape> drawings, TileSource source) {
    GroundMap map = groundMap();
    map.use(source);
    GroundView ground = new GroundView(map, START);
    ground.follow(new Subscriptions());
    ShapeCanvas shapes = new ShapeCanvas(START);
    shapes.index().set(ShapeIndex.of(drawings, ZOOM));
    SymbolCanvas canvas = new SymbolCanvas(START, SIGNS);
    canvas.index().set(Grouping.group(symbols, ZOOM, 14));
    Pane root = new Pane(ground, shapes, canvas);
    root.getStylesheets().add("/css/map.css");
    for (Region part : List.of(ground, shapes, canvas)) {
      part.setManaged(false);
      part.resize(SIDE, SIDE);
    }
    return new Way(
        root,
        viewport -> {
          ground.viewport().set(viewport);
          shapes.viewport().set(viewport);
          canvas.viewport().set(viewport);
        });
  }

  private static Way nodes(List<MapSymbol> symbols) {
    MapView view = new MapView();
    view.setZoom(ZOOM);
    view.addLayer(new NodeLayer(symbols));
    Pane root = new Pane(view);
    view.resize(SIDE, SIDE);
    view.setManaged(false);
    return new Way(
        root, viewport -> view.setCenter(viewport.centre().lat(), viewport.centre().lon()));
  }

  private static GroundMap groundMap() {
    Threads threads = new Threads();
    return new GroundMap(new Tasks(WatchClock.system(), threads, threads), new Fx());
  }

  private static double groupMillis(List<MapSymbol> symbols) {
    long[] nanos = new long[7];
    for (int i = 0; i < nanos.length; i++) {
      long begin = ProcessCpu.nanos();
      Grouping.group(symbols, ZOOM, 14);
      nanos[i] = ProcessCpu.nanos() - begin;
    }
    return BenchResults.percentile(nanos, 0.5) / 1e6;
  }

  private static <T> T onFx(Supplier<T> made) {
    return CompletableFuture.supplyAsync(made, new Fx()).join();
  }
}
