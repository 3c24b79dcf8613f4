package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Layer;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.LayerKeys;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.ShapeFeed;
import org.watchfloor.ui.map.ShapeLayer;
import org.watchfloor.ui.map.ShapeStyle;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolFeed;
import org.watchfloor.ui.map.SymbolState;

/** The legend: every layer with its switch, key, sign and number, and what the colours mean. */
public final class LegendController implements Activated {
  private final LayerChoice choice;
  private final SymbolFeed symbols;
  private final ShapeFeed shapes;
  private final UiTexts texts;
  private final MapWords words;

  @FXML private VBox layers;
  @FXML private Pane states;
  @FXML private Label stylesTitle;
  @FXML private Pane styles;

  @Inject
  LegendController(
      LayerChoice choice, SymbolFeed symbols, ShapeFeed shapes, UiTexts texts, MapWords words) {
    this.choice = choice;
    this.symbols = symbols;
    this.shapes = shapes;
    this.texts = texts;
    this.words = words;
  }

  @FXML
  private void initialize() {
    for (SymbolState state : SymbolState.values()) {
      HBox row =
          new HBox(
              new SymbolIcon(SymbolCategory.TEAM, state, words.signs()),
              new Label(texts.name("map.state", state)));
      row.getStyleClass().add("row");
      states.getChildren().add(row);
    }
    boolean drawn = !choice.shapeLayers().isEmpty();
    stylesTitle.setVisible(drawn);
    stylesTitle.setManaged(drawn);
    if (drawn) {
      for (ShapeStyle style : ShapeStyle.values()) {
        styles.getChildren().add(swatch(style, false, texts.name("map.style", style)));
      }
      styles.getChildren().add(swatch(ShapeStyle.ACTION, true, texts.get("map.style.planned")));
    }
  }

  private static HBox swatch(ShapeStyle style, boolean planned, String name) {
    HBox row = new HBox(new ShapeIcon(style, planned), new Label(name));
    row.getStyleClass().add("row");
    return row;
  }

  @Override
  public void onShow(Subscriptions life) {
    layers.getChildren().clear();
    int place = 0;
    for (Layer layer : choice.all()) {
      layers.getChildren().add(row(layer, place++, life));
    }
  }

  private HBox row(Layer layer, int place, Subscriptions life) {
    CheckBox box = new CheckBox(texts.get(layer.titleKey()));
    box.setId("layer-" + layer.id());
    box.setMnemonicParsing(false);
    box.setFocusTraversable(false);
    life.follow(choice.hidden(), hidden -> box.setSelected(!hidden.contains(layer.id())));
    box.setOnAction(event -> choice.show(layer, box.isSelected()));
    Label digit = new Label(LayerKeys.of(place));
    digit.getStyleClass().add("map-key");
    Label count = new Label();
    count.getStyleClass().add("muted");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(digit, box, gap, count);
    row.getStyleClass().add("row");
    Runnable panel = layer.panel();
    if (panel != null) {
      row.getChildren().add(3, opener(layer, panel));
    }
    if (layer instanceof ShapeLayer drawn) {
      row.getChildren().add(1, new ShapeIcon(drawn.sample(), drawn.sampleForm(), false));
      life.follow(
          shapes.byLayer(),
          now -> count.setText(Formats.count(now.getOrDefault(layer.id(), List.of()).size())));
      return row;
    }
    // The switches stand below each other whether or not there is a sign yet.
    Region noSign = new Region();
    noSign.getStyleClass().add("map-icon");
    row.getChildren().add(1, noSign);
    life.follow(
        symbols.byLayer(),
        now -> {
          List<MapSymbol> here = now.getOrDefault(layer.id(), List.of());
          count.setText(Formats.count(here.size()));
          addIcon(row, here);
        });
    return row;
  }

  private Button opener(Layer layer, Runnable panel) {
    String name = texts.get("map.legend.openOf", texts.get(layer.titleKey()));
    Button open = new Button();
    open.setGraphic(new FontIcon("mdi2o-open-in-app"));
    open.setId("layer-open-" + layer.id());
    open.setAccessibleText(name);
    open.setTooltip(new Tooltip(name));
    open.getStyleClass().add("map-layer-open");
    open.setOnAction(event -> {
      choice.show(layer, true);
      panel.run();
    });
    return open;
  }

  /** A layer's sign is that of its symbols; an empty layer has none yet. */
  private void addIcon(HBox row, List<MapSymbol> here) {
    boolean has = row.getChildren().stream().anyMatch(SymbolIcon.class::isInstance);
    if (!has && !here.isEmpty()) {
      SymbolCategory category = here.getFirst().category();
      row.getChildren().set(1, new SymbolIcon(category, SymbolState.NORMAL, words.signs()));
    }
  }
}
