package org.watchfloor.ui.map.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.TileSource;
import org.watchfloor.geo.basemap.TileStyle;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.Viewport;

class GroundViewTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 500;
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);

  private final Threads threads = new Threads();
  private final Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
  private final Subscriptions life = new Subscriptions();
  private final SlowTiles tiles = new SlowTiles();
  private GroundMap map;
  private GroundView view;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    map = on(() -> new GroundMap(tasks, new Fx()));
    map.use(tiles);
    view = on(() -> new GroundView(map, Viewport.around(DINGHAI, 12, WIDTH, HEIGHT)));
    on(() -> {
      view.setManaged(false);
      view.resize(WIDTH, HEIGHT);
      Scene scene = new Scene(new Pane(view), WIDTH, HEIGHT, javafx.scene.paint.Color.WHITE);
      scene.getRoot().setStyle("-fx-background-color: white");
      view.follow(life);
      return scene;
    });
  }

  @AfterEach
  void close() throws Exception {
    tiles.allow(1_000_000);
    on(() -> {
      life.close();
      return true;
    });
    threads.close();
  }

  @Test
  void paintsWhatIsInSightAndALittleMore() throws Exception {
    tiles.allow(1_000);
    settle();
    assertThat(on(view::missing)).isZero();
    assertThat(on(view::standIns)).isZero();
    assertThat(whitePixels()).isZero();
    int painted = tiles.painted;
    on(() -> {
      view.viewport().set(view.viewport().get().moved(200, 0));
      view.layout();
      return true;
    });
    assertThat(on(view::missing)).as("painted before it came in sight").isZero();
    settle();
    assertThat(tiles.painted).isGreaterThan(painted);
  }

  @Test
  void zoomingShowsTheTilesOfBeforeUntilTheSharpOnesCome() throws Exception {
    tiles.allow(1_000);
    settle();
    for (int steps : new int[] {1, -1, 3, -2}) {
      tiles.forbid();
      on(() -> {
        Viewport now = view.viewport().get();
        view.viewport().set(now.zoomed(now.zoom() + steps, WIDTH / 2.0, HEIGHT / 2.0));
        view.layout();
        return true;
      });
      if (steps > 0) {
        assertThat(on(view::standIns)).isPositive();
        assertThat(whitePixels()).as("zoomed by %s", steps).isZero();
      } else {
        assertThat(whitePixels()).as("zoomed by %s", steps).isLessThan(WIDTH * HEIGHT);
      }
      tiles.allow(1_000);
      settle();
      assertThat(on(view::missing)).isZero();
      assertThat(whitePixels()).isZero();
    }
  }

  @Test
  void whereNothingIsKnownSomethingCoarseIsPaintedFirst() throws Exception {
    tiles.allow(1);
    waitUntil(() -> tiles.painted == 1 && view.standIns() > 0);
    assertThat(tiles.lastZoom).isEqualTo(10);
    assertThat(on(view::missing)).isPositive();
  }

  @Test
  void aNewLookShowsTheOldUntilItIsPainted() throws Exception {
    tiles.allow(1_000);
    settle();
    tiles.forbid();
    on(() -> {
      map.style().set(TileStyle.DAY);
      view.layout();
      return true;
    });
    assertThat(on(view::missing)).isPositive();
    assertThat(whitePixels()).isZero();
    tiles.allow(1_000);
    settle();
    assertThat(on(view::missing)).isZero();
  }

  @Test
  void onAScreenOfFinerPixelsItIsPaintedAnewInThose() throws Exception {
    tiles.allow(1_000);
    settle();
    assertThat(tiles.lastSide).isEqualTo(256);
    Stage window =
        on(() -> {
          Stage shown = new Stage();
          shown.setScene(view.getScene());
          shown.setRenderScaleX(1.5);
          shown.setRenderScaleY(1.5);
          view.layout();
          return shown;
        });
    settle();
    assertThat(tiles.lastSide).isEqualTo(384);
    int painted = tiles.painted;
    tiles.forbid();
    on(() -> {
      window.setRenderScaleX(2);
      view.layout();
      return window;
    });
    assertThat(on(view::missing))
        .as("painted anew, for the window went to another screen")
        .isPositive();
    assertThat(whitePixels()).as("what was painted stands in").isZero();
    tiles.allow(1_000);
    settle();
    assertThat(tiles.lastSide).isEqualTo(512);
    assertThat(tiles.painted).isGreaterThan(painted);
  }

  @Test
  void longJourneysStayWithinTheirBytes() throws Exception {
    tiles.allow(1_000_000);
    for (int leg = 0; leg < 60; leg++) {
      on(() -> {
        view.viewport().set(view.viewport().get().moved(WIDTH, HEIGHT));
        view.layout();
        return true;
      });
      settle();
    }
    assertThat(tiles.painted).isGreaterThan(500);
    assertThat(on(view::bytes)).isLessThanOrEqualTo(96L << 20);
  }

  @Test
  void aFailingSourceIsGreyAndSaysWhy() throws Exception {
    tiles.allow(1_000);
    settle();
    map.use(new FailingTiles());
    waitUntil(() -> map.ground().get().blank());
    settle();
    assertThat(on(view::missing)).isZero();
    assertThat(whitePixels()).isZero();
  }

  private void settle() throws Exception {
    waitUntil(() -> tasks.idle() && view.missing() == 0);
  }

  private long whitePixels() throws Exception {
    return on(() -> {
      WritableImage image = view.getScene().snapshot(null);
      long white = 0;
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          white += image.getPixelReader().getArgb(x, y) == 0xFFFFFFFF ? 1 : 0;
        }
      }
      return white;
    });
  }

  private void waitUntil(Callable<Boolean> so) throws Exception {
    // A scene without a window has no pulse of its own.
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            on(() -> {
              view.layout();
              return so.call();
            }));
  }

  private static <T> T on(Callable<T> action) throws Exception {
    return WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
  }

  /** Paints only as many tiles as it is allowed to. */
  private static final class SlowTiles implements TileSource {
    private final Semaphore allowed = new Semaphore(0);
    private volatile int painted;
    private volatile int lastZoom;
    private volatile int lastSide;

    void allow(int more) {
      allowed.release(more);
    }

    void forbid() {
      allowed.drainPermits();
    }

    @Override
    public synchronized BufferedImage tile(int z, int x, int y, TileStyle style, int side) {
      allowed.acquireUninterruptibly();
      BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D g = image.createGraphics();
      g.setColor(style == TileStyle.DAY ? Color.GREEN : Color.BLUE);
      g.fillRect(0, 0, side, side);
      g.dispose();
      painted++;
      lastZoom = z;
      lastSide = side;
      return image;
    }

    @Override
    public Message attribution() {
      return Message.of("map.ground.none");
    }

    @Override
    public int minZoom() {
      return 5;
    }

    @Override
    public int maxZoom() {
      return 18;
    }
  }
}
