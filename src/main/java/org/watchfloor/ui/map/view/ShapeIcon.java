package org.watchfloor.ui.map.view;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapShape;
import org.watchfloor.ui.map.ShapeForm;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.map.shape.ShapeCanvas;
import org.watchfloor.ui.map.shape.ShapeIndex;

/**
 * A swatch of a style in the legend, drawn by the very painter of the map so that both always
 * agree. JavaFX thread.
 */
final class ShapeIcon extends StackPane {
  private static final GeoPoint SOMEWHERE = new GeoPoint(0, 0);
  private final ShapeStyle style;
  private final ShapeForm form;
  private final boolean planned;
  private final ShapeCanvas canvas;

  ShapeIcon(ShapeStyle style, boolean planned) {
    this(style, style == ShapeStyle.CONTROL ? ShapeForm.BARRED : ShapeForm.AREA, planned);
  }

  ShapeIcon(ShapeStyle style, ShapeForm form, boolean planned) {
    this.style = style;
    this.form = form;
    this.planned = planned;
    getStyleClass().add("map-swatch");
    canvas = new ShapeCanvas(viewport(this));
    getChildren().add(canvas);
    canvas.widthProperty().subscribe(width -> draw());
    canvas.heightProperty().subscribe(height -> draw());
  }

  private void draw() {
    Viewport now = viewport(canvas);
    if (now.width() < 8 || now.height() < 8) {
      return;
    }
    canvas.viewport().set(now);
    canvas.index().set(ShapeIndex.of(List.of(sample(style, form, planned, now)), now.zoom()));
  }

  /** A shape without words that fills a viewport. */
  static MapShape sample(ShapeStyle style, ShapeForm form, boolean planned, Viewport now) {
    return new MapShape(
        new ObjectRef("legend", style.name()),
        form,
        style,
        corners(form, now),
        planned,
        "",
        Message.of("map.style." + style.name()),
        List.of(),
        null,
        null);
  }

  private static List<GeoPoint> corners(ShapeForm form, Viewport now) {
    double right = now.width() - 3;
    double bottom = now.height() - 3;
    return switch (form) {
      case AREA, WASH, EDGE ->
          List.of(
              now.point(3, 3), now.point(right, 3), now.point(right, bottom), now.point(3, bottom));
      case PIN -> List.of(now.point(now.width() / 2, bottom));
      case WORDS, NODE -> List.of(now.point(now.width() / 2, now.height() / 2));
      case LINE, ARROW, HAUL, BARRED ->
          List.of(now.point(1, now.height() / 2), now.point(right, now.height() / 2));
    };
  }

  private static Viewport viewport(Region within) {
    return Viewport.around(SOMEWHERE, Viewport.MAX_ZOOM, within.getWidth(), within.getHeight());
  }
}
