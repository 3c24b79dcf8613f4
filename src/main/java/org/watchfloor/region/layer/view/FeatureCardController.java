package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;

/** The card of the selected feature: all its file says of it, and where that came from. */
public final class FeatureCardController implements Activated {
  private final MapDesk map;
  private final LayerService layers;
  private final UiTexts texts;
  private final Formats formats;
  private final Live<Optional<Features.Found>> live;

  /** Read by the background reading as well. */
  private volatile String wanted = "";

  @FXML private VBox root;
  @FXML private Label layer;
  @FXML private Label name;
  @FXML private ScrollPane scroll;
  @FXML private VBox lines;
  @FXML private Label source;

  @Inject
  FeatureCardController(
      MapDesk map,
      LayerService layers,
      Features features,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Fx fx) {
    this.map = map;
    this.layers = layers;
    this.texts = texts;
    this.formats = formats;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("region.layer.task.find"),
            Optional.empty(),
            () -> features.find(wanted));
  }

  @FXML
  private void initialize() {
    // As high as what it holds, up to the limit of the view.
    scroll.prefViewportHeightProperty().bind(lines.heightProperty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(map.selected(), this::select);
    life.add(live.follow(layers::onChange));
    life.follow(live.value(), found -> show(found.orElse(null)));
  }

  private void select(@Nullable ObjectRef object) {
    if (object != null && object.kind().equals(FeatureId.KIND)) {
      wanted = object.id();
      show(null);
      live.read();
    }
  }

  private void show(Features.@Nullable Found found) {
    boolean ready = found != null && found.id().ref().id().equals(wanted);
    root.setVisible(ready);
    if (!ready || found == null) {
      return;
    }
    ImportedLayer of = found.layer();
    layer.setText(of.name());
    String called = found.feature().name();
    name.setText(called.isEmpty() ? texts.get("region.layer.card.noName") : called);
    List<Label> said = new ArrayList<>();
    found
        .feature()
        .attributes()
        .forEach((key, value) -> {
          if (!value.equals(called)) {
            said.add(line(texts.get("region.layer.card.said", key, value)));
          }
        });
    lines.getChildren().setAll(said);
    source.setText(
        texts.get(
            "region.layer.card.source",
            of.source().attribution().isEmpty() ? of.source().file() : of.source().attribution(),
            of.takenBy(),
            formats.moment(of.takenAt()),
            texts.say(of.source().pointSource().said())));
  }

  private static Label line(String text) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    return line;
  }

  @FXML
  private void close() {
    map.selected().set(null);
  }
}
