package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;

/** Opens the intake form over whatever page is shown. JavaFX thread. */
@Singleton
final class Intake {
  private final ViewLoader loader;
  private final Overlay overlay;
  private final IntakeViewModel model;
  private final MapDesk map;
  private final MapCamera camera;

  @Inject
  Intake(ViewLoader loader, Overlay overlay, IntakeViewModel model, MapDesk map, MapCamera camera) {
    this.loader = loader;
    this.overlay = overlay;
    this.model = model;
    this.map = map;
    this.camera = camera;
  }

  /** The form with what was typed before, the cursor in the narrative. */
  void open() {
    open(null, true);
  }

  private void open(@Nullable GeoPoint at, boolean sayUnfinished) {
    model.open(at, at == null ? PointSource.UNTOLD : camera.pointed(at), sayUnfinished);
    View view = loader.load("/fxml/incident/intake.fxml");
    overlay.show(view, Pos.TOP_CENTER, view.controller(IntakeController.class).first());
  }

  /** The form with a place. */
  void openAt(GeoPoint at) {
    open(at, true);
  }

  /** Lets the officer point at the map and comes back with the place. */
  void pick() {
    overlay.close();
    map.pick(Message.of("incident.intake.pick-prompt"), at -> open(at, false));
  }

  void close() {
    overlay.close();
  }
}
