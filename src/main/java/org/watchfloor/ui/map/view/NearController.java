package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Rereading;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.NearWays;
import org.watchfloor.ui.map.Nearby;
import org.watchfloor.ui.map.SymbolFeed;

/**
 * What help is near a place: teams, depots and shelters, soonest there first where the roads are
 * known; a click opens one.
 */
public final class NearController implements Activated {
  private static final int OF_EACH = 5;

  /** Of so many of the nearest the soonest are looked for. */
  private static final int ASKED = 20;

  private final SymbolFeed symbols;
  private final MapDesk desk;
  private final UiTexts texts;
  private final MapWords words;
  private final Optional<NearWays> ways;
  private final Fx fx;
  private final Rereading<Found> reading;
  private @Nullable GeoPoint around;

  @FXML private VBox root;
  @FXML private Label place;
  @FXML private VBox found;
  @FXML private Label note;

  /** What was found, and what the ways rest on; null where they are straight lines. */
  private record Found(List<Nearby> near, @Nullable Message basis) {}

  @Inject
  NearController(
      SymbolFeed symbols,
      MapDesk desk,
      UiTexts texts,
      MapWords words,
      Set<NearWays> ways,
      Tasks tasks,
      Fx fx) {
    this.symbols = symbols;
    this.desk = desk;
    this.texts = texts;
    this.words = words;
    this.ways = ways.stream().findFirst();
    this.fx = fx;
    this.reading = new Rereading<>(tasks, fx, Message.of("map.task.near"), this::fill);
  }

  /** A closure drawn while the panel is open changes what it says. */
  @Override
  public void onShow(Subscriptions life) {
    ways.ifPresent(roads -> life.add(roads.onChange(() -> fx.execute(this::again))));
  }

  /** Looks around a place and opens the panel. */
  void look(GeoPoint at) {
    place.setText(words.place(at));
    found.getChildren().clear();
    note.setText("");
    root.setVisible(true);
    around = at;
    read(at);
  }

  private void again() {
    GeoPoint at = around;
    if (at != null && root.isVisible()) {
      read(at);
    }
  }

  private void read(GeoPoint at) {
    List<MapSymbol> all = symbols.byLayer().get().values().stream().flatMap(List::stream).toList();
    reading.read(() -> find(at, all));
  }

  private Found find(GeoPoint at, List<MapSymbol> all) {
    if (ways.isEmpty()) {
      return new Found(Nearby.of(at, all, OF_EACH), null);
    }
    List<Nearby> near = Nearby.of(at, all, ASKED);
    NearWays.Told told = ways.get().to(at, Nearby.places(near));
    return new Found(Nearby.by(told.ways(), near, OF_EACH), told.basis());
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

  private void fill(Found now) {
    found.getChildren().clear();
    Message basis = now.basis();
    note.setText(
        basis == null ? texts.get("map.near.note") : texts.get("map.near.noteRoads", basis));
    if (now.near().isEmpty()) {
      Label none = new Label(texts.get("map.near.none"));
      none.setWrapText(true);
      found.getChildren().add(none);
    }
    for (Nearby category : now.near()) {
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
    Label far = new Label(far(hit));
    far.setMinWidth(Region.USE_PREF_SIZE);
    HBox line =
        new HBox(
            new SymbolIcon(symbol.category(), symbol.state(), words.signs()),
            new Label(symbol.label()),
            gap,
            far);
    line.getStyleClass().add("row");
    VBox content = new VBox(line);
    if (hit.way() instanceof Travel.Unreachable no) {
      Label why = new Label(texts.say(no.why().said()));
      why.getStyleClass().add("muted");
      why.setWrapText(true);
      content.getChildren().add(why);
    }
    Button row = new Button();
    row.setGraphic(content);
    row.getStyleClass().add("map-near-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(symbol.label());
    content.prefWidthProperty().bind(row.widthProperty().subtract(row.getInsets().getLeft()));
    row.setOnAction(event -> desk.open(symbol.ref()));
    return row;
  }

  private String far(Nearby.Hit hit) {
    String straight = words.distance(hit.metres());
    return switch (hit.way()) {
      case null -> straight;
      case Travel.ByRoad road -> texts.get("map.near.minutes", (long) Math.ceil(road.minutes()));
      case Travel.Estimated _ -> texts.get("map.near.straight", straight);
      case Travel.Unreachable _ -> texts.get("map.near.cut", straight);
    };
  }
}
