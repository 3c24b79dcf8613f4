package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Sizes;
import org.watchfloor.geo.road.RoadStep;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Routing;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.MapCamera;
import org.watchfloor.ui.map.MapDesk;
import org.watchfloor.ui.map.MapPanelKeys;

/** The panel of a way: its ends, what drives, the routes and what to do at each turn. */
public final class WayController implements Activated {
  /** From here on streets have names. */
  private static final int NEAR = 15;

  private final WayDesk desk;
  private final WayWords words;
  private final MapDesk map;
  private final MapCamera camera;
  private final WeatherForm weather;
  private final UiTexts texts;
  private final Fx fx;

  @FXML private VBox root;
  @FXML private ComboBox<WayEnd> from;
  @FXML private Label to;
  @FXML private HBox vehicles;
  @FXML private Label hint;
  @FXML private VBox routes;
  @FXML private ScrollPane scroll;
  @FXML private VBox steps;
  @FXML private Label basis;

  private boolean filling;

  @Inject
  WayController(
      WayDesk desk,
      WayWords words,
      MapDesk map,
      MapCamera camera,
      WeatherForm weather,
      UiTexts texts,
      Fx fx) {
    this.desk = desk;
    this.words = words;
    this.map = map;
    this.camera = camera;
    this.weather = weather;
    this.texts = texts;
    this.fx = fx;
  }

  @FXML
  private void initialize() {
    MapPanelKeys.keep(root);
    ToggleGroup all = new ToggleGroup();
    for (Vehicle one : Vehicle.values()) {
      ToggleButton button = new ToggleButton(texts.name("geo.vehicle", one));
      button.setId("way-" + one.name());
      button.setUserData(one);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setToggleGroup(all);
      button.setOnAction(event -> {
        button.setSelected(true);
        desk.vehicle().set(one);
      });
      vehicles.getChildren().add(button);
    }
    from.valueProperty()
        .subscribe(chosen -> {
          if (!filling && chosen != null) {
            desk.leave(chosen);
          }
        });
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(
        desk.offers(),
        all -> {
          desk.moved();
          ends();
        });
    life.follow(desk.from(), end -> ends());
    life.follow(desk.to(), end -> ends());
    life.follow(desk.vehicle(), this::mark);
    life.follow(desk.shown(), this::show);
    fx.later(from::requestFocus);
  }

  private void ends() {
    filling = true;
    WayEnd start = desk.from().get();
    List<WayEnd> offered = new ArrayList<>(desk.offered());
    if (start != null && !offered.contains(start)) {
      offered.addFirst(start);
    }
    if (!from.getItems().equals(offered)) {
      from.getItems().setAll(offered);
    }
    from.setValue(start);
    filling = false;
    WayEnd end = desk.to().get();
    to.setText(end == null ? texts.get("road.way.noEnd") : end.name());
  }

  private void mark(Vehicle now) {
    for (Node node : vehicles.getChildren()) {
      if (node instanceof ToggleButton button) {
        button.setSelected(button.getUserData() == now);
      }
    }
  }

  private void show(Optional<WayDesk.Found> found) {
    routes.getChildren().clear();
    steps.getChildren().clear();
    scroll.setVisible(false);
    scroll.setManaged(false);
    basis.setText(found.map(now -> texts.say(now.answer().basis().said())).orElse(""));
    if (found.isEmpty()) {
      hint(texts.get("road.way.choose"), false);
      return;
    }
    WayDesk.Found now = found.get();
    switch (now.answer().found()) {
      case Routing.NotFound no -> hint(texts.say(words.none(no.why())), true);
      case Routing.Found ways -> {
        hint("", false);
        ToggleGroup all = new ToggleGroup();
        for (int i = 0; i < ways.routes().size(); i++) {
          routes.getChildren().add(row(ways.routes().get(i), i, i == now.chosen(), all));
        }
        scroll.setVisible(true);
        scroll.setManaged(true);
        list(ways.routes().get(now.chosen()));
      }
    }
  }

  private void hint(String said, boolean bad) {
    hint.setText(said);
    hint.setVisible(!said.isEmpty());
    hint.setManaged(!said.isEmpty());
    hint.getStyleClass().setAll("label", bad ? "failed" : "muted");
  }

  private Node row(Route route, int number, boolean chosen, ToggleGroup all) {
    ToggleButton row = new ToggleButton(words.route(route, number));
    row.setId("way-route-" + number);
    row.setToggleGroup(all);
    row.setSelected(chosen);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("map-route");
    row.setOnAction(event -> {
      desk.choose(number);
      Node again = root.lookup("#way-route-" + number);
      if (again != null) {
        again.requestFocus();
      }
    });
    return row;
  }

  private void list(Route route) {
    int number = 1;
    for (RoadStep step : route.steps()) {
      String words =
          step.metres() < 1
              ? texts.get("road.way.lastStep", number++, step.words())
              : texts.get("road.way.step", number++, step.words(), Sizes.length(step.metres()));
      Button row = new Button(words);
      row.setMnemonicParsing(false);
      row.setWrapText(true);
      row.setMaxWidth(Double.MAX_VALUE);
      row.getStyleClass().add("map-step");
      row.setOnAction(
          event -> camera.show(step.at(), Math.max(NEAR, camera.viewport().get().zoom())));
      steps.getChildren().add(row);
    }
  }

  @FXML
  private void pickFrom() {
    map.pick(Message.of("road.way.from"), at -> desk.leave(WayEnd.place(at)));
  }

  @FXML
  private void pickTo() {
    map.pick(Message.of("road.way.to"), at -> desk.goTo(WayEnd.place(at)));
  }

  /** The place under the cross, for whoever has no mouse. */
  @FXML
  private void crossTo() {
    desk.goTo(WayEnd.place(camera.viewport().get().centre()));
  }

  @FXML
  private void turnRound() {
    desk.turnRound();
  }

  @FXML
  private void clear() {
    desk.clear();
    map.selected().set(null);
  }

  @FXML
  private void sayWeather() {
    weather.open();
  }

  @FXML
  private void close() {
    map.selected().set(null);
  }
}
