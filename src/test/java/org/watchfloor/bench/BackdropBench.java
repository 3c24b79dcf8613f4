package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.testfx.api.FxToolkit;
import org.watchfloor.base.WatchClock;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.shape.BackdropIndex;
import org.watchfloor.ui.map.shape.BackdropView;

/**
 * What dragging a map costs with an imported layer of 100,000 buildings below everything, named,
 * from far to near; beside it the same view with nothing on it.
 */
@Tag("bench")
class BackdropBench {
  private static final double SIDE = Frames.side();
  private static final int FRAMES = 90;
  private static final int STEP = 12;
  private static final int COUNT = 100_000;
  private static final BackdropInk INK =
      new BackdropInk(InkColour.BLUE, InkWidth.FINE, InkFill.PLAIN, InkSign.CIRCLE, 1);

  private static Stage stage;

  @BeforeAll
  static void start() throws Exception {
    System.setProperty("javafx.animation.fullspeed", "true");
    stage = FxToolkit.registerPrimaryStage();
  }

  @Test
  void dragsAHundredThousandBuildings() throws IOException {
    BenchResults results = new BenchResults("backdrop");
    List<Backdrop> all = List.of(buildings());
    Frames shown = new Frames(stage);
    for (int zoom : new int[] {10, 12, 14, 16, 18}) {
      long begin = System.nanoTime();
      BackdropIndex index = BackdropIndex.of(all, zoom);
      results.put("index" + zoom + "Millis", (System.nanoTime() - begin) / 1e6);
      results.put("left" + zoom, index.size());
      report(results, shown, zoom, index, "full");
      report(results, shown, zoom, BackdropIndex.EMPTY, "empty");
      results.put("sharp" + zoom + "Millis", sharpMillis(shown, zoom, index));
    }
    results.memory().write();
    assertThat(results).isNotNull();
  }

  private static void report(
      BenchResults results, Frames shown, int zoom, BackdropIndex index, String name) {
    Viewport from = Viewport.around(DistrictSymbols.DINGHAI, zoom, SIDE, SIDE);
    Threads threads = new Threads();
    Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
    BackdropView view = onFx(() -> new BackdropView(tasks, new Fx(), from));
    Pane root =
        onFx(() -> {
          Pane pane = new Pane(view);
          pane.getStylesheets().add("/css/map.css");
          view.setManaged(false);
          view.resize(SIDE, SIDE);
          view.index().set(index);
          return pane;
        });
    int[] lacking = new int[1];
    Frames.Cost cost =
        shown.run(
            root,
            FRAMES,
            frame -> {
              int away = frame < FRAMES / 2 ? frame : FRAMES - frame;
              lacking[0] += view.missing() > 0 ? 1 : 0;
              view.viewport().set(from.moved((double) STEP * away, STEP * away / 2.0));
            });
    results
        .put(name + zoom + "MillisPerFrame", cost.millisPerFrame())
        .put(name + zoom + "FramesWithoutATile", lacking[0])
        .series(name + zoom + "Step", cost.steps());
    threads.close();
  }

  /** How long after it was shown every tile of a screen is sharp. */
  private static double sharpMillis(Frames shown, int zoom, BackdropIndex index) {
    Viewport from = Viewport.around(DistrictSymbols.DINGHAI, zoom, SIDE, SIDE);
    Threads threads = new Threads();
    Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
    BackdropView view = onFx(() -> new BackdropView(tasks, new Fx(), from));
    long[] at = new long[2];
    Pane root =
        onFx(() -> {
          Pane pane = new Pane(view);
          pane.getStylesheets().add("/css/map.css");
          view.setManaged(false);
          view.resize(SIDE, SIDE);
          return pane;
        });
    shown.run(
        root,
        10 * FRAMES,
        frame -> {
          if (frame == 10) {
            at[0] = System.nanoTime();
            view.index().set(index);
          } else if (frame > 12 && at[1] == 0 && view.missing() == 0) {
            at[1] = System.nanoTime();
          }
        });
    threads.close();
    return (at[1] - at[0]) / 1e6;
  }

  private static <T> T onFx(java.util.function.Supplier<T> act) {
    return CompletableFuture.supplyAsync(act, new Fx()).join();
  }

  /** Houses of ten to twenty metres in a town, eight corners each. */
  private static Backdrop buildings() {
    GeometryFactory factory = new GeometryFactory();
    List<BackdropItem> items = new ArrayList<>();
    int side = (int) Math.sqrt(COUNT);
    for (int i = 0; i < side * side; i++) {
      double west = DistrictSymbols.DINGHAI.lon() - 0.06 + 0.00038 * (i % side);
      double south = DistrictSymbols.DINGHAI.lat() - 0.05 + 0.00032 * (i / side);
      Coordinate[] ring = new Coordinate[9];
      for (int k = 0; k < 8; k++) {
        double turn = Math.PI * k / 4;
        ring[k] = new Coordinate(west + 0.00012 * Math.cos(turn), south + 0.0001 * Math.sin(turn));
      }
      ring[8] = ring[0];
      items.add(
          new BackdropItem(
              new ObjectRef("b", "b" + i),
              factory.createPolygon(ring),
              INK,
              "示例楼" + i,
              "示例楼" + i,
              Map.of()));
    }
    return new Backdrop("b", "b", "", 0, List.of(), items);
  }
}
