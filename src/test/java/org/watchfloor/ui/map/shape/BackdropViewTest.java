package org.watchfloor.ui.map.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Threads;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.theme.Theme;

/** Imported features are painted in the background, and are all there once nothing is at work. */
class BackdropViewTest {
  private static final int WIDTH = 700;
  private static final int HEIGHT = 500;
  private static final GeoPoint TOWN = new GeoPoint(122.1, 30.02);
  private static final GeoPoint CORNER = new GeoPoint(TOWN.lon() - 0.002, TOWN.lat() + 0.002);
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Threads threads = new Threads();
  private final Tasks tasks = new Tasks(WatchClock.system(), threads, threads);
  private BackdropView view;
  private Scene scene;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    view = on(() -> new BackdropView(tasks, new Fx(), Viewport.around(TOWN, 14, WIDTH, HEIGHT)));
    scene = on(() -> dressed(view));
  }

  @AfterEach
  void close() {
    threads.close();
  }

  private static Scene dressed(BackdropView view) {
    view.setManaged(false);
    view.resize(WIDTH, HEIGHT);
    Pane root = new Pane(view);
    root.getStylesheets().add("/css/map.css");
    Scene scene = new Scene(root, WIDTH, HEIGHT, Color.WHITE);
    new Theme().dress(scene);
    root.setStyle("-fx-background-color: white; -fx-font-size: 13px;");
    return scene;
  }

  @Test
  void allIsPaintedOnceNothingIsAtWorkAndFoundUnderThePointer() throws Exception {
    show(sheet(0.5));
    settle();
    assertThat(on(() -> view.missing())).isZero();
    assertThat(painted()).isEqualTo(WIDTH * HEIGHT);
    assertThat(on(() -> view.itemAt(300, 200))).map(BackdropItem::name).contains("sheet");
  }

  @Test
  void zoomingShowsWhatWasPaintedAndCoversNoPlaceTwice() throws Exception {
    show(sheet(0.5));
    settle();
    Color sharp = pixel(350, 250);
    for (int zoom : new int[] {15, 14, 16}) {
      on(() -> {
        Viewport now = view.viewport().get();
        view.viewport().set(now.zoomed(zoom, WIDTH / 2.0, HEIGHT / 2.0));
        view.layout();
        return true;
      });
      assertThat(painted()).as("never blank, at %s", zoom).isEqualTo(WIDTH * HEIGHT);
      for (int x = 5; x < WIDTH; x += 23) {
        assertThat(pixel(x, 250).getBlue()).isCloseTo(sharp.getBlue(), within(0.03));
      }
      on(() -> {
        view.index().set(BackdropIndex.of(view.index().get().backdrops(), zoom));
        return true;
      });
      settle();
      assertThat(on(() -> view.missing())).isZero();
    }
  }

  @Test
  void whatIsSwitchedOffIsGoneAtOnce() throws Exception {
    show(sheet(1));
    settle();
    on(() -> {
      view.index().set(BackdropIndex.EMPTY);
      view.layout();
      return true;
    });
    assertThat(painted()).isZero();
    settle();
    assertThat(painted()).isZero();
  }

  @Test
  void theTilesOfALongJourneyStayWithinTheirBytes() throws Exception {
    show(sheet(1));
    for (int leg = 0; leg < 40; leg++) {
      on(() -> {
        view.viewport().set(view.viewport().get().moved(WIDTH, HEIGHT));
        view.layout();
        return true;
      });
      settle();
    }
    assertThat(on(() -> view.bytes())).isPositive().isLessThanOrEqualTo(96L << 20);
  }

  @Test
  void itComesToRestWhereverItLooks() throws Exception {
    show(house("house", "示例楼", 0.002));
    for (Viewport where :
        new Viewport[] {
          new Viewport(0, 0, WIDTH, HEIGHT, 5), Viewport.around(TOWN, 14, 3 * WIDTH, HEIGHT)
        }) {
      on(() -> {
        view.viewport().set(where);
        view.index().set(BackdropIndex.of(view.index().get().backdrops(), where.zoom()));
        return true;
      });
      settle();
      for (int pulse = 0; pulse < 5; pulse++) {
        assertThat(
                on(() -> {
                  view.requestLayout();
                  view.layout();
                  return tasks.idle();
                }))
            .isTrue();
      }
    }
  }

  @Test
  void theChosenOneAndTheWordsLieAbove() throws Exception {
    show(sheet(0.2), house("house", "示例楼", 0.002));
    settle();
    int x = on(() -> (int) view.viewport().get().x(CORNER)) - 2;
    int y = on(() -> (int) view.viewport().get().y(CORNER)) - 2;
    Color plain = pixel(x, y);
    on(() -> {
      view.selected().set(new ObjectRef("f", "house"));
      return true;
    });
    settle();
    assertThat(pixel(x, y)).isNotEqualTo(plain);
    assertThat(darkOn(WIDTH / 2 - 20, HEIGHT / 2 - 8, 40, 16)).as("words").isPositive();
  }

  @Test
  void aScreenInTheBackgroundAndACanvasDrawTheSame() throws Exception {
    for (InkSign sign : InkSign.values()) {
      BackdropInk ink = new BackdropInk(InkColour.GREEN, InkWidth.BOLD, InkFill.ASLANT, sign, 1);
      List<BackdropItem> items = new ArrayList<>();
      items.add(item("area", FACTORY.toGeometry(new Envelope(122.09, 122.11, 30.01, 30.03)), ink));
      items.add(item("point", FACTORY.createPoint(new Coordinate(122.1, 30.02)), ink));
      BackdropIndex index = BackdropIndex.of(List.of(of(items)), 14);
      Viewport now = Viewport.around(TOWN, 14, 200, 200);
      BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB_PRE);
      PixelReader canvas =
          on(() -> {
            BackdropCanvas sheet = new BackdropCanvas(now);
            sheet.setManaged(false);
            sheet.resize(200, 200);
            Pane root = new Pane(sheet);
            root.getStylesheets().add("/css/map.css");
            Scene alone = new Scene(root, 200, 200, Color.WHITE);
            new Theme().dress(alone);
            root.setStyle("-fx-background-color: white; -fx-font-size: 13px;");
            root.applyCss();
            sheet.index().set(index);
            root.layout();
            new InkBrush(sheet.inkPainter()).draw(picture.createGraphics(), index, now);
            return alone.snapshot(null).getPixelReader();
          });
      assertThat(apart(picture, canvas)).as(sign.name()).isLessThan(0.01);
    }
  }

  /** How much two pictures differ on white, 0 to 1 on average. */
  private static double apart(BufferedImage picture, PixelReader canvas) {
    double sum = 0;
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 200; x++) {
        int argb = picture.getRGB(x, y);
        double alpha = (argb >>> 24) / 255.0;
        double green = alpha * (argb >> 8 & 255) / 255.0 + 1 - alpha;
        sum += Math.abs(green - canvas.getColor(x, y).getGreen());
      }
    }
    return sum / 40_000;
  }

  private void show(BackdropItem... items) throws Exception {
    on(() -> {
      view.index().set(BackdropIndex.of(List.of(of(List.of(items))), 14));
      return true;
    });
  }

  private static Backdrop of(List<BackdropItem> items) {
    return new Backdrop("b", "b", "", 0, List.of(), items);
  }

  /** An area of one colour over far more than the screen. */
  private static BackdropItem sheet(double opacity) {
    return item(
        "sheet",
        FACTORY.toGeometry(new Envelope(121, 123, 29, 31)),
        new BackdropInk(InkColour.RED, InkWidth.FINE, InkFill.PLAIN, InkSign.CIRCLE, opacity));
  }

  private static BackdropItem house(String id, String label, double side) {
    Geometry square =
        FACTORY.toGeometry(
            new Envelope(
                TOWN.lon() - side, TOWN.lon() + side, TOWN.lat() - side, TOWN.lat() + side));
    BackdropInk ink =
        new BackdropInk(InkColour.BLUE, InkWidth.FINE, InkFill.NONE, InkSign.CIRCLE, 1);
    return new BackdropItem(new ObjectRef("f", id), square, ink, label, id, Map.of());
  }

  private static BackdropItem item(String id, Geometry geometry, BackdropInk ink) {
    return new BackdropItem(new ObjectRef("f", id), geometry, ink, "", id, Map.of());
  }

  private long painted() throws Exception {
    return on(() -> {
      PixelReader pixels = scene.snapshot(null).getPixelReader();
      long painted = 0;
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          painted += pixels.getArgb(x, y) == 0xFFFFFFFF ? 0 : 1;
        }
      }
      return painted;
    });
  }

  /** How many pixels of a rectangle are neither the sheet nor white. */
  private long darkOn(int left, int top, int width, int height) throws Exception {
    return on(() -> {
      PixelReader pixels = scene.snapshot(null).getPixelReader();
      int ground = pixels.getArgb(5, 5);
      long found = 0;
      for (int y = top; y < top + height; y++) {
        for (int x = left; x < left + width; x++) {
          found += pixels.getArgb(x, y) == ground ? 0 : 1;
        }
      }
      return found;
    });
  }

  private Color pixel(int x, int y) throws Exception {
    return on(() -> scene.snapshot(null).getPixelReader().getColor(x, y));
  }

  /** A scene without a window has no pulse of its own. */
  private void settle() throws Exception {
    WaitForAsyncUtils.waitFor(
        20,
        TimeUnit.SECONDS,
        () ->
            on(() -> {
              scene.getRoot().applyCss();
              view.layout();
              return tasks.idle() && view.missing() == 0;
            }));
    on(() -> {
      view.layout();
      return true;
    });
  }

  private static <T> T on(Callable<T> action) throws Exception {
    return WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
  }
}
