package org.watchfloor.region.layer.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.region.layer.ImportedLayer;
import org.watchfloor.region.layer.LayerService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.LayerSwitch;
import org.watchfloor.ui.map.shape.InkIcon;

/**
 * The panel of imported layers beside the map, the uppermost first: on and off, what the colours
 * mean, and the way to everything else. Space or its key switches, Enter opens, Ctrl with an arrow
 * moves, Delete takes away.
 */
public final class LayerPanelController implements Activated {
  /** Left above the panel so that its heading is seen, pixels. */
  private static final double MARGIN = 50;

  private final LayerService layers;
  private final BackdropChoice choice;
  private final LayerSwitch switches;
  private final LayerActs acts;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Live<List<LayerRow>> live;

  /** The switches by the ids of their layers. */
  private final Map<String, CheckBox> boxes = new HashMap<>();

  @FXML private VBox root;
  @FXML private VBox rows;
  @FXML private Button take;

  @Inject
  LayerPanelController(
      LayerService layers,
      BackdropChoice choice,
      LayerSwitch switches,
      LayerActs acts,
      Navigator navigator,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.layers = layers;
    this.choice = choice;
    this.switches = switches;
    this.acts = acts;
    this.navigator = navigator;
    this.texts = texts;
    this.live = new Live<>(tasks, fx, Message.of("region.layer.task.list"), List.of(), this::read);
  }

  private List<LayerRow> read() {
    return layers.standing().reversed().stream()
        .map(layer -> new LayerRow(layer, layers.problem(layer)))
        .toList();
  }

  @FXML
  private void initialize() {
    root.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            bringIntoSight();
            first().requestFocus();
          }
        });
  }

  private Node first() {
    return rows.getChildren().isEmpty() ? take : rows.getChildren().getFirst().lookup(".check-box");
  }

  /** The column beside the map is longer than the window, and does not follow the cursor. */
  private void bringIntoSight() {
    Node column = root.getParent();
    while (column != null && !(column instanceof ScrollPane)) {
      column = column.getParent();
    }
    if (column instanceof ScrollPane scroll) {
      Node content = scroll.getContent();
      double top = content.sceneToLocal(root.localToScene(0, 0)).getY();
      double room = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(room <= 0 ? 0 : Math.clamp((top - MARGIN) / room, 0, 1));
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(layers::onChange));
    life.follow(live.value(), this::show);
    life.follow(
        choice.hidden(),
        hidden -> boxes.forEach((id, box) -> box.setSelected(!hidden.contains(id))));
  }

  /** The cursor stays with its layer, wherever that has gone. */
  private void show(List<LayerRow> all) {
    String focused =
        boxes.entrySet().stream()
            .filter(entry -> entry.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("");
    boxes.clear();
    choice.offer(all.stream().map(row -> row.layer().id()).toList());
    List<VBox> shown = new ArrayList<>();
    for (LayerRow row : all) {
      shown.add(row(row, shown.size()));
    }
    rows.getChildren().setAll(shown);
    CheckBox again = boxes.get(focused);
    if (again != null) {
      again.requestFocus();
    }
  }

  private VBox row(LayerRow row, int place) {
    ImportedLayer layer = row.layer();
    List<Backdrop.Key> keys = LayerBackdrops.keys(layer);
    CheckBox box = new CheckBox(layer.name());
    box.setId("backdrop-" + layer.id());
    boxes.put(layer.id(), box);
    box.setMnemonicParsing(false);
    box.setSelected(!choice.hidden().get().contains(layer.id()));
    box.setOnAction(event -> choice.show(layer.id(), box.isSelected()));
    box.setMinWidth(0);
    box.setTooltip(new Tooltip(texts.get("region.layer.panel.keys")));
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(Double.MAX_VALUE);
    Label count = new Label(Formats.count(layer.source().features()));
    count.getStyleClass().add("muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button more = new Button();
    more.setGraphic(new FontIcon("mdi2p-palette-outline"));
    more.getStyleClass().add("map-close");
    more.setFocusTraversable(false);
    more.setAccessibleText(texts.get("region.layer.panel.style", layer.name()));
    more.setTooltip(new Tooltip(more.getAccessibleText()));
    more.setOnAction(event -> acts.style(layer));
    Label key = new Label(switches.keyOfBackdrop(place));
    key.getStyleClass().add("map-key");
    InkIcon swatch = new InkIcon(keys.getFirst().ink(), keys.getFirst().kind());
    HBox head = new HBox(key, swatch, box, count, more);
    head.getStyleClass().add("row");
    VBox lines = new VBox(head);
    row.problem().ifPresent(why -> lines.getChildren().add(problem(why)));
    if (row.problem().isEmpty() && keys.size() > 1) {
      VBox legend = new VBox();
      keys.stream().skip(1).forEach(one -> legend.getChildren().add(category(one)));
      legend.visibleProperty().bind(box.selectedProperty());
      legend.managedProperty().bind(legend.visibleProperty());
      lines.getChildren().add(legend);
    }
    lines.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, layer));
    return lines;
  }

  private Label problem(Message why) {
    Label said = new Label(texts.say(why));
    said.getStyleClass().add("failed");
    said.setWrapText(true);
    said.setMinHeight(Region.USE_PREF_SIZE);
    return said;
  }

  private static HBox category(Backdrop.Key key) {
    Label meaning = new Label(key.meaning());
    meaning.setMinWidth(0);
    HBox line = new HBox(new InkIcon(key.ink(), key.kind()), meaning);
    line.getStyleClass().addAll("row", "backdrop-key");
    return line;
  }

  private void key(KeyEvent event, ImportedLayer layer) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      acts.move(layer, code == KeyCode.UP);
    } else if (code == KeyCode.ENTER) {
      acts.style(layer);
    } else if (code == KeyCode.DELETE) {
      acts.remove(layer);
    } else if (!switches.take(event)) {
      return;
    }
    event.consume();
  }

  @FXML
  private void importLayer() {
    navigator.open(new ObjectRef("import", "layer"));
  }
}
