package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.AidKind;
import org.watchfloor.geo.road.AidNearby;
import org.watchfloor.geo.road.AidPoint;
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
 * known, and the helipad, water and harbour soonest reached; a click opens one.
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
  private record Found(List<Nearby> near, List<AidNearby> aids, @Nullable Message basis) {}

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
      return new Found(Nearby.of(at, all, OF_EACH), List.of(), null);
    }
    List<Nearby> near = Nearby.of(at, all, ASKED);
    NearWays.Told told = ways.get().to(at, Nearby.places(near));
    return new Found(Nearby.by(told.ways(), near, OF_EACH), ways.get().aids(at), told.basis());
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
      head(words.category(category.category()));
      category.hits().forEach(hit -> found.getChildren().add(row(hit)));
    }
    if (!now.aids().isEmpty()) {
      head(texts.get("map.near.aids"));
      now.aids().forEach(aid -> found.getChildren().add(row(aid)));
    }
  }

  private void head(String title) {
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    found.getChildren().add(heading);
  }

  private Button row(Nearby.Hit hit) {
    MapSymbol symbol = hit.symbol();
    Button row =
        row(
            new SymbolIcon(symbol.category(), symbol.state(), words.signs()),
            symbol.label(),
            hit.metres(),
            hit.way());
    row.setOnAction(event -> desk.open(symbol.ref()));
    return row;
  }

  private Button row(AidNearby aid) {
    AidPoint point = aid.point();
    String kind = texts.get("geo.aid." + point.kind().name());
    Button row =
        row(
            new FontIcon(icon(point.kind())),
            point.name().isEmpty() ? kind : texts.get("map.near.aid", kind, point.name()),
            aid.travel().straightMetres(),
            aid.travel());
    row.setOnAction(event -> desk.show(point.at()));
    return row;
  }

  private static String icon(AidKind kind) {
    return switch (kind) {
      case HELIPAD -> "mdi2h-helicopter";
      case WATER -> "mdi2f-fire-hydrant";
      case HARBOUR -> "mdi2a-anchor";
      case FIRE_STATION -> "mdi2f-fire-truck";
    };
  }

  private Button row(Node icon, String name, double metres, @Nullable Travel way) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label far = new Label(far(metres, way));
    far.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(icon, new Label(name), gap, far);
    line.getStyleClass().add("row");
    VBox content = new VBox(line);
    if (way instanceof Travel.Unreachable no) {
      Label why = new Label(texts.say(no.why().said()));
      why.getStyleClass().add("muted");
      why.setWrapText(true);
      content.getChildren().add(why);
    }
    Button row = new Button();
    row.setGraphic(content);
    row.getStyleClass().add("map-near-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setAccessibleText(name);
    content.prefWidthProperty().bind(row.widthProperty().subtract(row.getInsets().getLeft()));
    return row;
  }

  private String far(double metres, @Nullable Travel way) {
    String straight = words.distance(metres);
    return switch (way) {
      case null -> straight;
      case Travel.ByRoad road -> texts.get("map.near.minutes", (long) Math.ceil(road.minutes()));
      case Travel.Estimated _ -> texts.get("map.near.straight", straight);
      case Travel.Unreachable _ -> texts.get("map.near.cut", straight);
    };
  }
}
