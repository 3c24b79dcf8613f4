package org.watchfloor.ui.map.shape;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.Viewport;

/**
 * A swatch of a backdrop's ink, drawn by the very painter of the map so that both always agree.
 * JavaFX thread.
 */
public final class InkIcon extends StackPane {
  private static final GeoPoint SOMEWHERE = new GeoPoint(0, 0);
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final BackdropInk ink;
  private final Backdrop.Kind kind;
  private final BackdropCanvas canvas;

  /** A swatch of what is drawn so. */
  public InkIcon(BackdropInk ink, Backdrop.Kind kind) {
    this.ink = ink;
    this.kind = kind;
    getStyleClass().add("map-swatch");
    canvas = new BackdropCanvas(viewport(this));
    getChildren().add(canvas);
    canvas.widthProperty().subscribe(width -> draw());
    canvas.heightProperty().subscribe(height -> draw());
  }

  private void draw() {
    Viewport now = viewport(canvas);
    if (now.width() < 8 || now.height() < 8) {
      return;
    }
    BackdropItem item = item(ink, kind, now);
    canvas.viewport().set(now);
    canvas.index().set(BackdropIndex.of(List.of(alone(item)), now.zoom()));
  }

  /** A backdrop of one feature that fills a viewport. */
  public static Backdrop swatch(BackdropInk ink, Backdrop.Kind kind, Viewport now) {
    return alone(item(ink, kind, now));
  }

  private static Backdrop alone(BackdropItem item) {
    return new Backdrop("legend", "", "", 0, List.of(), List.of(item));
  }

  private static BackdropItem item(BackdropInk ink, Backdrop.Kind kind, Viewport now) {
    double right = now.width() - 3;
    double bottom = now.height() - 3;
    Geometry geometry =
        switch (kind) {
          case POINT -> FACTORY.createPoint(at(now, now.width() / 2, now.height() / 2));
          case LINE ->
              FACTORY.createLineString(
                  new Coordinate[] {at(now, 1, bottom - 2), at(now, right, 5)});
          case AREA ->
              FACTORY.createPolygon(
                  new Coordinate[] {
                    at(now, 3, 3),
                    at(now, right, 3),
                    at(now, right, bottom),
                    at(now, 3, bottom),
                    at(now, 3, 3)
                  });
        };
    return new BackdropItem(new ObjectRef("legend", kind.name()), geometry, ink, "", "", Map.of());
  }

  private static Coordinate at(Viewport now, double x, double y) {
    GeoPoint place = now.point(x, y);
    return new CoordinateXY(place.lon(), place.lat());
  }

  private static Viewport viewport(Region within) {
    return Viewport.around(SOMEWHERE, Viewport.MAX_ZOOM, within.getWidth(), within.getHeight());
  }
}
