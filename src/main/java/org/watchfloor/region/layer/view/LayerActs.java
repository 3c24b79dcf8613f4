package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import javafx.geometry.Pos;
import org.watchfloor.base.Message;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.map.GeoBox;
import org.watchfloor.ui.map.MapCamera;

/** What can be done with an imported layer. JavaFX thread. */
@Singleton
final class LayerActs {
  private final LayerService layers;
  private final ViewLoader loader;
  private final Overlay overlay;
  private final Forms forms;
  private final MapCamera camera;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  LayerActs(
      LayerService layers,
      ViewLoader loader,
      Overlay overlay,
      Forms forms,
      MapCamera camera,
      Tasks tasks,
      Fx fx) {
    this.layers = layers;
    this.loader = loader;
    this.overlay = overlay;
    this.forms = forms;
    this.camera = camera;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Opens the form that says how a layer is called and drawn. */
  void style(ImportedLayer layer) {
    tasks
        .of(
            Message.of("region.layer.task.find"),
            progress ->
                StyleOptions.of(
                    layers.problem(layer).isEmpty()
                        ? layers.features(layer)
                        : List.<LayerFeature>of()))
        .quiet()
        .onSuccess(fx, options -> open(layer, options))
        .startLatest();
  }

  private void open(ImportedLayer layer, StyleOptions options) {
    View view = loader.load("/fxml/layer/style.fxml");
    LayerStyleController controller = view.controller(LayerStyleController.class);
    controller.begin(layer, options);
    overlay.show(view, Pos.CENTER, controller.first());
  }

  /** Leaves the form. */
  void close() {
    overlay.close();
  }

  /** Moves a layer over the next, or under the one below. */
  void move(ImportedLayer layer, boolean up) {
    tasks
        .of(
            Message.of("region.layer.task.move"),
            progress -> {
              layers.move(layer.id(), up);
              return true;
            })
        .quiet()
        .start();
  }

  /** Asks why, and takes it away. */
  void remove(ImportedLayer layer) {
    forms.askReason(
        Question.danger(
            Message.of("region.layer.remove.title", layer.name()),
            List.of(Message.of("region.layer.remove.keeps", layer.source().file())),
            Message.of("region.layer.remove.act")),
        reason -> layers.remove(layer.id(), reason));
  }

  /** Shows all of it on the map. */
  void show(ImportedLayer layer) {
    List<Double> box = layer.source().box();
    if (box.size() == 4) {
      camera.fit(new GeoBox(box.get(0), box.get(1), box.get(2), box.get(3)));
    }
  }
}
