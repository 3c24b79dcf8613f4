package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.plot.Snap;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Turns;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;

/** Opens the small form that ends every drawing. JavaFX thread. */
@Singleton
final class PlotForm {
  private final ViewLoader loader;
  private final Overlay overlay;
  private final PlotFormViewModel model;
  private final MapDesk map;
  private final MapCamera camera;
  private final Snap snap;
  private final Tasks tasks;
  private final Fx fx;
  private final Turns turns = new Turns();

  @Inject
  PlotForm(
      ViewLoader loader,
      Overlay overlay,
      PlotFormViewModel model,
      MapDesk map,
      MapCamera camera,
      Snap snap,
      Tasks tasks,
      Fx fx) {
    this.loader = loader;
    this.overlay = overlay;
    this.model = model;
    this.map = map;
    this.camera = camera;
    this.snap = snap;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Asks what else there is to say about a new plot; a closure is laid along its road first. */
  void draw(PlotDetails plot) {
    ObjectRef about = map.selected().get();
    String incident =
        about != null && about.kind().equals(PlotService.INCIDENT) ? about.id() : null;
    laidOut(pointed(plot), ready -> ask(() -> model.begin(ready, incident)));
  }

  /** Asks what is to be changed about a plot. */
  void change(PlotItem item) {
    ask(() -> model.begin(item, item.details()));
  }

  /** Asks the same after it was drawn anew. */
  void change(PlotItem item, PlotDetails drawnAnew) {
    laidOut(pointed(drawnAnew), ready -> ask(() -> model.begin(item, ready)));
  }

  void close() {
    overlay.close();
  }

  /** Drawn by hand on the map as it stands now. */
  private PlotDetails pointed(PlotDetails plot) {
    return plot.withPointSource(camera.pointed(plot.points().getFirst()));
  }

  private void laidOut(PlotDetails plot, Consumer<PlotDetails> ready) {
    if (plot.kind() != PlotKind.CLOSURE) {
      ready.accept(plot);
      return;
    }
    List<GeoPoint> clicked = plot.points();
    tasks
        .of(Message.of("plot.task.snap"), progress -> snap.alongRoad(clicked))
        .quiet()
        .onSuccess(fx, points -> ready.accept(plot.withPoints(points)))
        .start();
  }

  /** A form stays until it is answered: what was drawn meanwhile is asked about after it. */
  private void ask(Runnable begin) {
    turns.ask(() -> {
      begin.run();
      show();
    });
  }

  private void show() {
    View view = loader.load("/fxml/plot/form.fxml");
    view.show();
    overlay.show(
        view.root(),
        Pos.CENTER,
        view.controller(PlotFormController.class).first(),
        () -> {
          view.close();
          // Another thing may just be taking its place.
          fx.later(turns::gone);
        });
  }
}
