package org.watchfloor.team.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.team.Team;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;

/** Opens the form of a team's position over whatever page is shown. JavaFX thread. */
@Singleton
final class PositionForm {
  private final ViewLoader loader;
  private final Overlay overlay;
  private final PositionViewModel model;
  private final MapDesk map;
  private final MapCamera camera;

  @Inject
  PositionForm(
      ViewLoader loader, Overlay overlay, PositionViewModel model, MapDesk map, MapCamera camera) {
    this.loader = loader;
    this.overlay = overlay;
    this.model = model;
    this.map = map;
    this.camera = camera;
  }

  /** An empty form for a team; null to choose one in the form. */
  void open(@Nullable Team team) {
    model.clear(team);
    show();
  }

  /** An empty form for a place. */
  void openAt(GeoPoint at) {
    model.clear(null);
    model.choose(at, camera.pointed(at));
    show();
  }

  /** Lets the officer point at the map and comes back with the place. */
  void pick() {
    overlay.close();
    map.pick(
        Message.of("team.position.pick"),
        at -> {
          model.choose(at, camera.pointed(at));
          show();
        });
  }

  void close() {
    overlay.close();
  }

  private void show() {
    View view = loader.load("/fxml/team/position.fxml");
    overlay.show(view, Pos.CENTER, view.controller(PositionController.class).first());
  }
}
