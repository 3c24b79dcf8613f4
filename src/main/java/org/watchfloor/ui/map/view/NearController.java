package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Nearby;
import org.watchfloor.ui.map.SymbolFeed;

/** What help is near a place: teams, depots and shelters by great circle; a click opens one. */
public final class NearController {
  private static final int OF_EACH = 5;

  private final SymbolFeed symbols;
  private final MapDesk desk;
  private final UiTexts texts;
  private final MapWords words;
  private final Tasks tasks;
  private final Fx fx;

  @FXML private VBox root;
  @FXML private Label place;
  @FXML private VBox found;

  @Inject
  NearController(
      SymbolFeed symbols, MapDesk desk, UiTexts texts, MapWords words, Tasks tasks, Fx fx) {
    this.symbols = symbols;
    this.desk = desk;
    this.texts = texts;
    this.words = words;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Looks around a place and opens the panel. */
  void look(GeoPoint at) {
    place.setText(words.place(at));
    found.getChildren().clear();
    root.setVisible(true);
    List<MapSymbol> all = symbols.byLayer().get().values().stream().flatMap(List::stream).toList();
    tasks
        .of(Message.of("map.task.near"), progress -> Nearby.of(at, all, OF_EACH))
        .quiet()
        .onSuccess(fx, this::fill)
        .startLatest();
  }

  /** Closes the panel; false if it was not open. */
  boolean hide() {
    boolean open = root.isVisible();
    root.setVisible(false);
    return open;
  }

  @FXML
  private void close() {
    hide();
  }

  private void fill(List<Nearby> near) {
    found.getChildren().clear();
    if (near.isEmpty()) {
      Label none = new Label(texts.get("map.near.none"));
      none.setWrapText(true);
      found.getChildren().add(none);
    }
    for (Nearby category : near) {
      Label heading = new Label(words.category(category.category()));
      heading.getStyleClass().add("section-title");
      found.getChildren().add(heading);
      category.hits().forEach(hit -> found.getChildren().add(row(hit)));
    }
  }

  private Button row(Nearby.Hit hit) {
    MapSymbol symbol = hit.symbol();
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox content =
        new HBox(
            new SymbolIcon(symbol.category(), symbol.state(), words.signs()),
            new Label(symbol.label()),
            gap,
            new Label(words.distance(hit.metres())));
    content.getStyleClass().add("row");
    Button row = new Button();
    row.setGraphic(content);
    row.getStyleClass().add("map-near-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(symbol.label());
    content.prefWidthProperty().bind(row.widthProperty().subtract(row.getInsets().getLeft()));
    row.setOnAction(event -> desk.open(symbol.ref()));
    return row;
  }
}
