package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.MapView;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.ground.GroundMap;
import org.watchfloor.ui.map.ground.GroundView;
import org.watchfloor.ui.map.symbol.Grouping;
import org.watchfloor.ui.map.symbol.SymbolCanvas;
import org.watchfloor.ui.theme.Theme;

/**
 * What a frame of a dragged map costs: our one canvas beside the same symbols as one node each in a
 * plain Gluon layer, the cheapest node there is, a circle without a sign. Processor time of the
 * process by frame, on the software pipeline; both sides take turns, ratios are medians of pairs.
 */
@Tag("bench")
class MapBench {
  private static final double SIDE = 960;
  private static final int ZOOM = 11;
  private static final int PAIRS = 5;
  private static final int STEP = 3;
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
    double kernel = kernelMillis();
    for (int count : new int[] {1_000, 10_000, 100_000}) {
      List<MapSymbol> symbols = DistrictSymbols.crowd(count);
      results.put("group" + count + "Millis", groupMillis(symbols));
      compare(results, symbols, frames(count));
    }
    results.put("kernelAfterBefore", kernelMillis() / kernel);
    results.write();
    assertThat(results).isNotNull();
  }

  /** Fewer frames where each takes seconds. */
  private static int frames(int count) {
    return count >= 100_000 ? 12 : count >= 10_000 ? 60 : 120;
  }

  private static void compare(BenchResults results, List<MapSymbol> symbols, int frames) {
    Way canvas = onFx(() -> canvas(symbols));
    Way nodes = onFx(() -> nodes(symbols));
    double[] ours = new double[PAIRS];
    double[] theirs = new double[PAIRS];
    double[] ratios = new double[PAIRS];
    for (int pair = 0; pair < PAIRS; pair++) {
      ours[pair] = millisPerFrame(canvas, frames);
      theirs[pair] = millisPerFrame(nodes, frames);
      ratios[pair] = theirs[pair] / ours[pair];
    }
    results.put("canvas" + symbols.size() + "MillisPerFrame", median(ours));
    results.put("nodes" + symbols.size() + "MillisPerFrame", median(theirs));
    results.put("ratio" + symbols.size(), median(ratios));
  }

  private static Way canvas(List<MapSymbol> symbols) {
    GroundView ground = new GroundView(groundMap(), START);
    ground.follow(new Subscriptions());
    SymbolCanvas canvas = new SymbolCanvas(START, java.util.Map.of());
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

  /** Drags there and back so many frames and counts the processor time, after a warm-up. */
  private static double millisPerFrame(Way way, int frames) {
    CompletableFuture<Double> measured = new CompletableFuture<>();
    int warmUp = Math.max(4, frames / 3);
    fx().execute(() -> {
      Scene scene = new Scene(new Pane(), SIDE, SIDE);
      new Theme().dress(scene);
      scene.setRoot(way.root);
      stage.setScene(scene);
      stage.show();
      new Drag(way.camera, warmUp, frames, measured).start();
    });
    double millis = measured.join();
    onFx(() -> {
      stage.getScene().setRoot(new Pane());
      return true;
    });
    return millis;
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

  /** A fixed piece of work: the run is worth little if it differs much before and after. */
  private static double kernelMillis() {
    groupMillis(DistrictSymbols.crowd(20_000));
    return groupMillis(DistrictSymbols.crowd(20_000));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Executor fx() {
    return new Fx();
  }

  private static <T> T onFx(Supplier<T> made) {
    return CompletableFuture.supplyAsync(made, fx()).join();
  }

  /** Moves the camera one step a frame. */
  private static final class Drag extends AnimationTimer {
    private final MoveTo camera;
    private final int warmUp;
    private final int frames;
    private final CompletableFuture<Double> measured;
    private int frame;
    private long begin;

    private Drag(MoveTo camera, int warmUp, int frames, CompletableFuture<Double> measured) {
      this.camera = camera;
      this.warmUp = warmUp;
      this.frames = frames;
      this.measured = measured;
    }

    @Override
    public void handle(long now) {
      if (frame == warmUp) {
        begin = ProcessCpu.nanos();
      }
      if (frame == warmUp + frames) {
        stop();
        measured.complete((ProcessCpu.nanos() - begin) / 1e6 / frames);
        return;
      }
      int half = (warmUp + frames) / 2;
      int away = frame < half ? frame : 2 * half - frame;
      camera.show(START.moved((double) STEP * away, STEP * away / 2.0));
      frame++;
    }
  }
}
