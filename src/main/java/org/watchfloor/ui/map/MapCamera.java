package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.ui.map.ViewHistory.Move;
import org.watchfloor.ui.map.ViewHistory.View;

/**
 * Where the map looks. It moves only when an officer moves it: nothing else may call the methods
 * that do. It outlives the view, so that a change of language or page leaves the map where it was.
 * JavaFX thread.
 */
@Singleton
public final class MapCamera {
  /** The whole country, until the district is known. */
  private static final GeoBox COUNTRY = new GeoBox(73.5, 18.0, 135.1, 53.6);

  /** Room left around what is fitted, as a part of the window. */
  private static final double MARGIN = 0.06;

  /** How near a hand hits what it points at. */
  private static final double HAND_PIXELS = 3;

  private final ReadOnlyObjectWrapper<Viewport> viewport =
      new ReadOnlyObjectWrapper<>(Viewport.around(COUNTRY.centre(), Viewport.MIN_ZOOM, 1, 1));
  private final ViewHistory history = new ViewHistory();
  private GeoBox home = COUNTRY;
  private boolean untouched = true;
  private @Nullable Viewport dragged;

  @Inject
  public MapCamera() {}

  /** What the map shows now. */
  public ReadOnlyObjectProperty<Viewport> viewport() {
    return viewport.getReadOnlyProperty();
  }

  /**
   * Says where home is: the district. The map goes there only as long as nobody has moved it, which
   * is once, at the start.
   */
  public void setHome(GeoBox district) {
    home = district;
    if (untouched) {
      viewport.set(fitted(home));
    }
  }

  /** Takes the size of the window; the middle stays where it is. */
  public void resize(double width, double height) {
    Viewport now = viewport.get().resized(width, height);
    viewport.set(now);
    if (untouched) {
      viewport.set(fitted(home));
    }
  }

  /** Whether anybody moved it since it was made. */
  public boolean moved() {
    return !untouched;
  }

  /** Goes to the district. */
  public void home() {
    go(fitted(home), Move.JUMP);
  }

  /** Goes to a place. */
  public void show(GeoPoint centre, int zoom) {
    Viewport now = viewport.get();
    go(Viewport.around(centre, zoom, now.width(), now.height()), Move.JUMP);
  }

  /** Shows the whole of a box. */
  public void fit(GeoBox box) {
    go(fitted(box), Move.JUMP);
  }

  /**
   * Goes as near as whole steps allow with a box of the window still wholly in sight.
   *
   * @param left its left edge, pixels of the map
   * @param top its upper edge, pixels of the map
   * @param width pixels, more than 0
   * @param height pixels, more than 0
   */
  public void zoomInto(double left, double top, double width, double height) {
    Viewport now = viewport.get();
    double times = Math.min(now.width() / width, now.height() / height);
    int steps = (int) Math.floor(Math.log(times) / Math.log(2));
    show(now.point(left + width / 2, top + height / 2), now.zoom() + Math.max(0, steps));
  }

  /** Moves by pixels, as an arrow key does. */
  public void nudge(double dx, double dy) {
    go(viewport.get().moved(dx, dy), Move.KEYS);
  }

  /** Zooms by whole steps; the place under (x, y) stays. */
  public void zoom(int steps, double x, double y) {
    Viewport now = viewport.get();
    go(now.zoomed(now.zoom() + steps, x, y), Move.ZOOM);
  }

  /** Zooms by whole steps around the middle. */
  public void zoom(int steps) {
    Viewport now = viewport.get();
    zoom(steps, now.width() / 2, now.height() / 2);
  }

  /** The mouse has taken hold of the map. */
  public void grab() {
    dragged = viewport.get();
  }

  /** The mouse has dragged the map so many pixels since {@link #grab}. */
  public void drag(double dx, double dy) {
    Viewport from = dragged;
    if (from != null) {
      untouched = false;
      viewport.set(from.moved(-dx, -dy));
    }
  }

  /** The mouse lets go; the whole drag is one step back. */
  public void drop() {
    Viewport from = dragged;
    dragged = null;
    if (from != null && !from.equals(viewport.get())) {
      history.leave(view(from), Move.DRAG);
    }
  }

  /**
   * Returns to the view before the last move.
   *
   * @return false if there is none
   */
  public boolean back() {
    Viewport now = viewport.get();
    return history
        .back()
        .map(view -> {
          viewport.set(Viewport.around(view.centre(), view.zoom(), now.width(), now.height()));
          return true;
        })
        .orElse(false);
  }

  /** How a place an officer points at now is got: to a few pixels. */
  public PointSource pointed(GeoPoint at) {
    double perPixel = Mercator.metresPerPixel(at.lat(), viewport.get().zoom());
    return PointSource.onMap(HAND_PIXELS * perPixel);
  }

  private void go(Viewport next, Move move) {
    untouched = false;
    Viewport now = viewport.get();
    if (!next.equals(now)) {
      history.leave(view(now), move);
      viewport.set(next);
    }
  }

  private Viewport fitted(GeoBox box) {
    Viewport now = viewport.get();
    double room = 1 - 2 * MARGIN;
    int zoom = box.zoomFor(now.width() * room, now.height() * room);
    return Viewport.around(box.centre(), zoom, now.width(), now.height());
  }

  private static View view(Viewport viewport) {
    return new View(viewport.centre(), viewport.zoom());
  }
}
