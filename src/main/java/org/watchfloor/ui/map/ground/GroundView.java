package org.watchfloor.ui.map.ground;

import com.gluonhq.maps.MapView;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.map.Viewport;

/**
 * Shows the ground for a viewport with Gluon Maps. Gluon's own input, zooming and flying stay
 * unused: it is told where to look. Its tile cache belongs to one view, so a new look takes a new
 * view. JavaFX thread.
 */
public final class GroundView extends Region {
  /** Degrees too small to see; Gluon takes a place for the same one unless something differs. */
  private static final double STIR = 1e-10;

  private final GroundMap groundMap;
  private final ObjectProperty<Viewport> viewport;
  private MapView view = new MapView();

  /**
   * A ground at a viewport.
   *
   * @param groundMap who paints it
   * @param viewport what it shows now
   */
  public GroundView(GroundMap groundMap, Viewport viewport) {
    this.groundMap = groundMap;
    this.viewport = new SimpleObjectProperty<>(viewport);
    getStyleClass().add("map-ground");
    setMouseTransparent(true);
    getChildren().add(view);
    this.viewport.subscribe(this::requestLayout);
  }

  /** What part of the world it shows. */
  public ObjectProperty<Viewport> viewport() {
    return viewport;
  }

  /** Follows the groundMap as long as the map is shown. */
  public void follow(Subscriptions life) {
    life.follow(groundMap.ground(), ground -> renew());
  }

  @Override
  protected void layoutChildren() {
    getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    place();
  }

  private void renew() {
    getChildren().remove(view);
    view = new MapView();
    getChildren().add(view);
  }

  private void place() {
    Viewport now = viewport.get();
    GeoPoint centre = now.centre();
    view.setZoom(now.zoom());
    view.setCenter(centre.lat() + STIR, centre.lon());
    view.setCenter(centre.lat(), centre.lon());
  }
}
