package org.watchfloor.team.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.place.PlaceIndex.Found;
import org.watchfloor.team.Team;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.GhostField;

/**
 * The form of a team's position: by the name of a place, coordinates or a click on the map. How old
 * the known position is, and how old the new one will be, always stands beside them.
 */
public final class PositionController implements Activated {
  private final PositionViewModel model;
  private final PositionForm form;
  private final UiTexts texts;
  private final Formats formats;
  private final Ticker ticker;

  @FXML private VBox root;
  @FXML private GhostField<Team> team;
  @FXML private Label known;
  @FXML private TextField place;
  @FXML private Label located;
  @FXML private ListView<Found> found;
  @FXML private TextField how;
  @FXML private TextField when;
  @FXML private Label age;
  @FXML private Label refusal;

  @Inject
  PositionController(
      PositionViewModel model, PositionForm form, UiTexts texts, Formats formats, Ticker ticker) {
    this.model = model;
    this.form = form;
    this.texts = texts;
    this.formats = formats;
    this.ticker = ticker;
  }

  Node first() {
    if (model.team.get() == null) {
      return team;
    }
    return model.point().get() == null ? place : how;
  }

  @FXML
  private void initialize() {
    found.setItems(model.found);
    found.setCellFactory(list -> new FoundCell());
    found.setOnMouseClicked(event -> takePlace());
    place.addEventFilter(KeyEvent.KEY_PRESSED, this::placeKey);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::formKey);
  }

  @Override
  public void onShow(Subscriptions life) {
    Team already = model.team.get();
    offer(already == null ? List.of() : List.of(already));
    team.value().bindBidirectional(model.team);
    place.textProperty().bindBidirectional(model.place);
    how.textProperty().bindBidirectional(model.how);
    when.textProperty().bindBidirectional(model.when);
    if (how.getText().isEmpty()) {
      how.setText(texts.get("team.position.radio"));
    }
    life.follow(model.point(), this::located);
    life.follow(model.refusal(), why -> refusal.setText(why == null ? "" : texts.say(why)));
    life.add(ticker.every(this::tellAges));
    life.add(model.found.subscribe(this::showFound)::unsubscribe);
    showFound();
    model.begin(this::offer);
  }

  private void offer(List<Team> all) {
    team.offer(all, Team::name, Team::number, texts.get("team.position.prompt_team"));
  }

  private void tellAges() {
    Team about = model.team.get();
    Instant since = about == null || about.seenAt() == null ? null : about.seenSince();
    if (about == null) {
      known.setText("");
    } else if (since == null) {
      known.setText(texts.get("team.position.never", about.name()));
    } else {
      known.setText(
          texts.get(
              "team.position.known", about.seenBy(), formats.moment(since), formats.age(since)));
    }
    age.setText(
        model
            .seenAt()
            .map(at -> texts.get("team.position.age", formats.moment(at), formats.age(at)))
            .orElseGet(() -> texts.get("team.position.no_time", model.when.get())));
  }

  private void located(@Nullable GeoPoint at) {
    located.setText(
        at == null
            ? texts.get("team.position.not_located")
            : texts.get("team.position.located", model.pointSource().said(at)));
  }

  private void showFound() {
    found.setVisible(!model.found.isEmpty());
    found.setManaged(!model.found.isEmpty());
  }

  private void placeKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> found.getSelectionModel().selectNext();
      case UP -> found.getSelectionModel().selectPrevious();
      case ENTER -> {
        if (event.isShortcutDown() || model.found.isEmpty()) {
          return;
        }
        takePlace();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void takePlace() {
    Found chosen = found.getSelectionModel().getSelectedItem();
    if (chosen == null && !model.found.isEmpty()) {
      chosen = model.found.getFirst();
    }
    if (chosen != null) {
      model.choose(chosen);
      place.end();
    }
  }

  private void formKey(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.M) {
      event.consume();
      pick();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      event.consume();
      send();
    }
  }

  @FXML
  private void pick() {
    form.pick();
  }

  @FXML
  private void back() {
    form.close();
  }

  @FXML
  private void send() {
    model.send(form::close);
  }

  private final class FoundCell extends ListCell<Found> {
    @Override
    protected void updateItem(@Nullable Found hit, boolean empty) {
      super.updateItem(hit, empty);
      if (empty || hit == null) {
        setText(null);
      } else {
        setText(
            hit.near().isEmpty()
                ? hit.place().name()
                : texts.get("team.position.near", hit.place().name(), hit.near()));
      }
    }
  }
}
