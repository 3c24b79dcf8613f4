package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
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
import org.watchfloor.ui.map.draw.DrawDesk;
import org.watchfloor.ui.map.draw.MapTool;
import org.watchfloor.ui.map.draw.Sketch;
import org.watchfloor.ui.map.shape.SketchCanvas;

/**
 * Where drawing happens on the map: the sketch up to the pointer, its measure beside it, and the
 * keys. JavaFX thread.
 */
final class DrawSurface {
  private static final double OFFSET = 18;

  private final DrawDesk desk;
  private final MapCamera camera;
  private final MapWords words;
  private final SketchCanvas canvas = new SketchCanvas();
  private final Label measure = new Label();
  private @Nullable GeoPoint pointer;
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
    life.follow(camera.viewport(), viewport -> show());
  }

  void resize(double width, double height) {
    canvas.resize(width, height);
  }

  /** The pointer is over a place; null when it left the map. */
  void point(@Nullable GeoPoint at) {
    pointer = at;
    if (desk.sketch().get() != null) {
      show();
    }
  }

  /** Whether a tool is in hand, so that a click means a place. */
  boolean busy() {
    return desk.tool().get() != null;
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
    desk.add(at);
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
    desk.finish();
    return true;
  }

  /** Gives up one thing; false if nothing was drawn nor open. */
  boolean giveUp() {
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
    if (busy()) {
      return drawing(event.getCode());
    }
    if (event.getCode() == KeyCode.D) {
      desk.open().set(!desk.open().get());
      return true;
    }
    return desk.open().get()
        && event.getCode().isLetterKey()
        && desk.take(event.getCode().getName());
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

  private void show() {
    Sketch drawn = desk.sketch().get();
    MapTool tool = desk.tool().get();
    if (tool != null) {
      style = tool.style();
    }
    Viewport now = camera.viewport().get();
    GeoPoint under = pointer;
    boolean goesOn = tool != null && drawn != null && !drawn.points().isEmpty() && under != null;
    Sketch shown = goesOn && drawn != null && under != null ? drawn.plus(under) : drawn;
    canvas.show(shown, style, now, tool != null);
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
