package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.Viewport;

/**
 * Sends what the officer looks at: on the map the selected thing, or where the map looks; elsewhere
 * the opened object.
 */
final class SendShown implements Command {
  private final SendToWall send;
  private final MapDesk desk;
  private final MapCamera camera;
  private final Toasts toasts;

  @Inject
  SendShown(SendToWall send, MapDesk desk, MapCamera camera, Toasts toasts) {
    this.send = send;
    this.desk = desk;
    this.camera = camera;
    this.toasts = toasts;
  }

  @Override
  public String titleKey() {
    return "wall.command.send";
  }

  @Override
  public String icon() {
    return "mdi2c-cast";
  }

  @Override
  public String key() {
    return SendToWall.KEY;
  }

  @Override
  public void run(Navigator navigator) {
    Place place = navigator.place().get();
    boolean onMap = place != null && place.page().equals(MapDesk.PAGE);
    ObjectRef object = onMap ? onMap() : place == null ? null : place.object();
    if (object != null && send.fits(object)) {
      send.run(object);
    } else {
      toasts.warn(Message.of("wall.send.nothing"));
    }
  }

  private ObjectRef onMap() {
    @Nullable ObjectRef selected = desk.selected().get();
    return selected != null && send.fits(selected) ? selected : here();
  }

  private ObjectRef here() {
    Viewport now = camera.viewport().get();
    GeoPoint centre = now.centre();
    return new ObjectRef(
        WallMap.PLACE,
        String.format(Locale.ROOT, "%.6f,%.6f,%d", centre.lon(), centre.lat(), now.zoom()));
  }
}
