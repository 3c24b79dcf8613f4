package org.watchfloor.ui.map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Place;

/**
 * What other pages ask of the map: show this object, let the officer point at a place. Call only
 * because an officer asked for it, for both bring the map to the front. JavaFX thread.
 */
@Singleton
public final class MapDesk {
  /** The id of the page that holds the map. */
  public static final String PAGE = "situation";

  /** From here on streets have names. */
  private static final int CLOSE = 15;

  /**
   * A form waits for a place.
   *
   * @param prompt what the officer is to point at
   * @param picked gets the place
   */
  public record Pick(Message prompt, Consumer<GeoPoint> picked) {}

  private final Navigator navigator;
  private final MapCamera camera;
  private final ObjectProperty<@Nullable ObjectRef> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable Pick> pick = new ReadOnlyObjectWrapper<>();
  private boolean cameFromElsewhere;

  @Inject
  public MapDesk(Navigator navigator, MapCamera camera) {
    this.navigator = navigator;
    this.camera = camera;
    navigator.place().subscribe(this::leftTheMap);
  }

  /** The object with the ring around it; null for none. */
  public ObjectProperty<@Nullable ObjectRef> selected() {
    return selected;
  }

  /** What a form waits for; null while none does. */
  public ReadOnlyObjectProperty<@Nullable Pick> pick() {
    return pick.getReadOnlyProperty();
  }

  /** Shows an object on the map, near enough to read the streets. */
  public void show(ObjectRef object, GeoPoint at) {
    navigator.open(PAGE);
    selected.set(object);
    camera.show(at, Math.max(CLOSE, camera.viewport().get().zoom()));
  }

  /** Shows a place on the map, near enough to read the streets. */
  public void show(GeoPoint at) {
    navigator.open(PAGE);
    selected.set(null);
    camera.show(at, Math.max(CLOSE, camera.viewport().get().zoom()));
  }

  /** Puts the ring around an object that has no page but the map, and moves there if need be. */
  public void point(ObjectRef object, GeoPoint at) {
    selected.set(object);
    if (!camera.viewport().get().shows(at)) {
      camera.show(at, Math.max(CLOSE, camera.viewport().get().zoom()));
    }
  }

  /** Opens an object on its page, if some feature opens its kind. */
  public void open(ObjectRef object) {
    selected.set(object);
    if (navigator.opens(object.kind())) {
      navigator.open(object);
    }
  }

  /**
   * Lets the officer point at a place on the map; afterwards, or after Esc, the page that asked is
   * shown again. A second request takes the place of the first.
   *
   * @param prompt what is to be pointed at
   * @param picked gets the place; not called after Esc
   */
  public void pick(Message prompt, Consumer<GeoPoint> picked) {
    Place here = navigator.place().get();
    cameFromElsewhere = here != null && !here.page().equals(PAGE);
    if (cameFromElsewhere) {
      navigator.open(PAGE);
    }
    // A request of before ends with opening the map anew, this one with leaving it.
    pick.set(new Pick(prompt, picked));
  }

  /** The officer pointed here. */
  public void picked(GeoPoint at) {
    Pick waiting = pick.get();
    if (waiting != null) {
      endPick();
      waiting.picked.accept(at);
    }
  }

  /** The officer does not want to point at anything. */
  public void cancelPick() {
    if (pick.get() != null) {
      endPick();
    }
  }

  /**
   * Whoever goes elsewhere no longer points at anything: the next click there must mean nothing.
   */
  private void leftTheMap(@Nullable Place now) {
    if (now == null || !now.page().equals(PAGE)) {
      pick.set(null);
    }
  }

  private void endPick() {
    pick.set(null);
    if (cameFromElsewhere) {
      navigator.back();
    }
  }
}
