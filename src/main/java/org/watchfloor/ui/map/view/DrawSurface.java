package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.draw.Corners;
import org.watchfloor.ui.map.draw.Corners.Handle;
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.ui.map.draw.MapTool;
import org.watchfloor.ui.map.draw.Reshaping;
import org.watchfloor.ui.map.draw.Sketch;
import org.watchfloor.ui.map.shape.SketchCanvas;

/**
 * Where drawing happens on the map: the sketch up to the pointer, its measure beside it, and the
 * keys. JavaFX thread.
 */
final class DrawSurface {
  private static final double OFFSET = 18;

  /** A corner is taken hold of from so far, in heights of text. */
  private static final double REACH = 0.8;

  /**
   * Corners nearer than this to another cannot be told apart, in heights of text; the middles of
   * edges keep twice as far off.
   */
  private static final double APART = 0.9;

  private final DrawDesk desk;
  private final MapCamera camera;
  private final MapWords words;
  private final SketchCanvas canvas = new SketchCanvas();
  private final Label measure = new Label();
  private @Nullable GeoPoint pointer;
  private @Nullable Handle held;
  private boolean heldByKey;
  private ShapeStyle style = ShapeStyle.NOTE;

  @Inject
  DrawSurface(DrawDesk desk, MapCamera camera, MapWords words) {
    this.desk = desk;
    this.camera = camera;
    this.words = words;
    canvas.setManaged(false);
    measure.setId("map-measure");
    measure.getStyleClass().add("map-measure");
    measure.setManaged(false);
    measure.setMouseTransparent(true);
    measure.setVisible(false);
  }

  /** What lies over the map, lowest first. */
  List<Node> nodes() {
    return List.of(canvas, measure);
  }

  /** Follows what is drawn as long as the map is shown; a tool in hand changes the pointer. */
  void follow(Subscriptions life, Node map) {
    life.follow(
        desk.tool(),
        tool -> {
          map.setCursor(tool == null ? null : Cursor.CROSSHAIR);
          show();
        });
    life.follow(desk.sketch(), sketch -> show());
    life.follow(desk.offered(), drawing -> show());
    life.follow(
        desk.reshaping(),
        drawing -> {
          letGo();
          show();
        });
    life.follow(camera.viewport(), viewport -> show());
  }

  void resize(double width, double height) {
    canvas.resize(width, height);
  }

  /** The pointer is over a place; null when it left the map. */
  void point(@Nullable GeoPoint at) {
    pointer = at;
    if (desk.sketch().get() != null || desk.reshaping().get() != null) {
      show();
    }
  }

  /** Whether something is in hand, so that a click belongs to it. */
  boolean busy() {
    return desk.busy();
  }

  /**
   * Takes hold of the corner under a pixel, of the selected drawing or the one in hand.
   *
   * @return false if there is none
   */
  boolean hold(double x, double y) {
    if (desk.tool().get() != null) {
      return false;
    }
    Handle under = handleAt(x, y);
    if (under == null) {
      return false;
    }
    held = under;
    heldByKey = false;
    return true;
  }

  /** The pointer drags the held corner to a pixel. */
  void drag(double x, double y) {
    Handle corner = held;
    if (corner != null && desk.reshape()) {
      held = corner;
    }
    point(camera.viewport().get().point(x, y));
  }

  /** The held corner stays at a pixel. */
  void drop(double x, double y) {
    put(camera.viewport().get().point(x, y));
  }

  /** Nothing is held any more; what was is where it was. */
  void letGo() {
    held = null;
    heldByKey = false;
  }

  /**
   * Adds the clicked place to what is drawn.
   *
   * @return false if nothing is drawn
   */
  boolean clicked(GeoPoint at) {
    if (!busy()) {
      return false;
    }
    if (heldByKey) {
      put(at);
    } else {
      desk.add(at);
    }
    return true;
  }

  /**
   * Ends what is drawn; the first click of the two has added its place.
   *
   * @return false if nothing is drawn
   */
  boolean doubleClicked() {
    if (!busy()) {
      return false;
    }
    if (desk.reshaping().get() == null) {
      desk.finish();
    }
    return true;
  }

  /** Gives up one thing; false if nothing was drawn nor open. */
  boolean giveUp() {
    if (held != null) {
      letGo();
      show();
      return true;
    }
    return desk.giveUp();
  }

  /** Takes a key that belongs to drawing; false leaves it to the map. */
  boolean take(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      if (busy()) {
        desk.less();
      } else {
        desk.undo();
      }
      return true;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    if (desk.reshaping().get() != null) {
      return reshaping(event.getCode());
    }
    if (busy()) {
      return drawing(event.getCode());
    }
    if (event.getCode() == KeyCode.E) {
      desk.reshape();
      return true;
    }
    if (event.getCode() == KeyCode.D) {
      desk.open().set(!desk.open().get());
      return true;
    }
    // While the palette is open letters mean tools and nothing else.
    boolean tool = desk.open().get() && event.getCode().isLetterKey();
    if (tool) {
      desk.take(event.getCode().getName());
    }
    return tool;
  }

  private boolean drawing(KeyCode key) {
    switch (key) {
      case ENTER -> desk.finish();
      case BACK_SPACE -> desk.less();
      case SPACE -> desk.add(camera.viewport().get().centre());
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean reshaping(KeyCode key) {
    switch (key) {
      case ENTER -> {
        if (heldByKey) {
          put(camera.viewport().get().centre());
        }
        desk.finish();
      }
      case BACK_SPACE -> desk.less();
      case SPACE -> take();
      case DELETE -> removeNearest();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes hold of what is nearest to the cross, and puts it down at the cross. */
  private void take() {
    if (held != null) {
      put(camera.viewport().get().centre());
      return;
    }
    held = nearestToCross(true);
    heldByKey = held != null;
    show();
  }

  private void removeNearest() {
    Handle corner = held != null ? held : nearestToCross(false);
    Sketch now = desk.sketch().get();
    letGo();
    if (corner != null && now != null) {
      desk.reshaped(Corners.without(now, corner));
    }
    show();
  }

  private void put(GeoPoint at) {
    Handle corner = held;
    Sketch now = desk.sketch().get();
    letGo();
    if (corner != null && now != null) {
      desk.reshaped(Corners.moved(now, corner, at));
    }
    show();
  }

  private @Nullable Handle nearestToCross(boolean fresh) {
    Viewport now = camera.viewport().get();
    return grips().stream()
        .filter(grip -> fresh || !grip.fresh())
        .min(
            Comparator.comparingDouble(grip ->
                Math.hypot(
                    now.x(grip.at()) - now.width() / 2, now.y(grip.at()) - now.height() / 2)))
        .orElse(null);
  }

  private @Nullable Handle handleAt(double x, double y) {
    Viewport now = camera.viewport().get();
    return grips().stream()
        .filter(
            grip -> Math.hypot(now.x(grip.at()) - x, now.y(grip.at()) - y) < REACH * canvas.unit())
        .findFirst()
        .orElse(null);
  }

  /** What can be taken hold of as far apart as a hand can tell, corners before middles. */
  private List<Handle> grips() {
    Reshaping drawing = desk.reshaping().get();
    Sketch now = drawing == null ? offeredSketch() : desk.sketch().get();
    if (now == null) {
      return List.of();
    }
    Viewport view = camera.viewport().get();
    List<Handle> grips = new ArrayList<>();
    Set<Point2D> cells = new HashSet<>();
    double cell = APART * canvas.unit();
    for (Handle handle : Corners.of(now)) {
      double x = view.x(handle.at());
      double y = view.y(handle.at());
      boolean seen = x > 0 && y > 0 && x < view.width() && y < view.height();
      Point2D at = new Point2D(Math.floor(x / cell), Math.floor(y / cell));
      if (seen && free(cells, at, handle.fresh() ? 2 : 0)) {
        cells.add(at);
        grips.add(handle);
      }
    }
    return grips;
  }

  private static boolean free(Set<Point2D> cells, Point2D at, int around) {
    for (int dx = -around; dx <= around; dx++) {
      for (int dy = -around; dy <= around; dy++) {
        if (cells.contains(at.add(dx, dy))) {
          return false;
        }
      }
    }
    return true;
  }

  /** What the pointer looks like over a pixel; null for as usual. */
  @Nullable Cursor cursor(double x, double y) {
    if (desk.tool().get() != null) {
      return Cursor.CROSSHAIR;
    }
    return handleAt(x, y) == null ? null : Cursor.HAND;
  }

  private @Nullable Sketch offeredSketch() {
    Reshaping offered = desk.offered().get();
    return offered == null || busy() ? null : offered.was();
  }

  private void show() {
    Reshaping drawing = desk.reshaping().get();
    if (drawing != null) {
      showReshaping(drawing);
      return;
    }
    Sketch drawn = desk.sketch().get();
    MapTool tool = desk.tool().get();
    if (tool != null) {
      style = tool.style();
    }
    Viewport now = camera.viewport().get();
    GeoPoint under = pointer;
    boolean goesOn = tool != null && drawn != null && !drawn.points().isEmpty() && under != null;
    Sketch shown = goesOn && drawn != null && under != null ? drawn.plus(under) : drawn;
    List<Handle> grips = drawn == null ? grips() : List.of();
    canvas.show(shown, style, now, tool != null, grips);
    tell(shown, now);
  }

  private void showReshaping(Reshaping drawing) {
    Viewport now = camera.viewport().get();
    Sketch drawn = desk.sketch().get();
    GeoPoint to = heldByKey ? now.centre() : pointer;
    Handle corner = held;
    Sketch shown =
        drawn != null && corner != null && to != null ? Corners.moved(drawn, corner, to) : drawn;
    canvas.show(shown, drawing.style(), now, true, corner == null ? grips() : List.of());
    tell(shown, now);
  }

  private void tell(@Nullable Sketch shown, Viewport now) {
    String said = shown == null ? "" : words.measured(shown);
    measure.setVisible(!said.isEmpty());
    if (shown == null || said.isEmpty()) {
      return;
    }
    measure.setText(said);
    measure.applyCss();
    double width = measure.prefWidth(-1);
    double height = measure.prefHeight(width);
    double x = now.x(shown.points().getLast());
    double y = now.y(shown.points().getLast());
    double left = x + OFFSET + width > now.width() ? x - OFFSET - width : x + OFFSET;
    double top = y + OFFSET + height > now.height() ? y - OFFSET - height : y + OFFSET;
    measure.resizeRelocate(
        Math.rint(Math.max(0, left)), Math.rint(Math.max(0, top)), width, height);
  }
}
