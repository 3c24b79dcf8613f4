package org.watchfloor.ui.map.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.ground.GroundChoice;
import org.watchfloor.ui.map.ground.GroundMap;

/**
 * The panel with the ground maps to choose from, and how strong the ground is, with hills or
 * without.
 */
public final class GroundsController implements Activated {
  private final GroundChoice choice;
  private final GroundMap ground;
  private final UiTexts texts;

  @FXML private VBox root;
  @FXML private VBox maps;
  @FXML private Label reason;
  @FXML private HBox strengths;
  @FXML private CheckBox hills;
  @FXML private Label hillsReason;

  @Inject
  GroundsController(GroundChoice choice, GroundMap ground, UiTexts texts) {
    this.choice = choice;
    this.ground = ground;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    // Unmanaged alone it would stay where it was and take the clicks of the rows below it.
    reason.visibleProperty().bind(reason.managedProperty());
    hillsReason.managedProperty().bind(hillsReason.textProperty().isNotEmpty());
    hillsReason.visibleProperty().bind(hillsReason.managedProperty());
    hills.setOnAction(event -> choice.hills(hills.isSelected()));
    ToggleGroup all = new ToggleGroup();
    for (int step = 1; step <= GroundChoice.FULL; step++) {
      int chosen = step;
      ToggleButton button =
          new ToggleButton(texts.get("map.grounds.step", 100 * step / GroundChoice.FULL));
      button.setId("map-ground-strength-" + step);
      button.setToggleGroup(all);
      button.setOnAction(event -> {
        choice.strength(chosen);
        button.setSelected(true);
      });
      strengths.getChildren().add(button);
    }
  }

  @Override
  public void onShow(Subscriptions life) {
    life.follow(choice.options(), this::list);
    life.follow(choice.chosen(), this::select);
    life.follow(choice.strength(), this::mark);
    life.follow(choice.hills(), hills::setSelected);
    life.follow(choice.hillsMissing(), this::hills);
    life.follow(
        ground.ground(),
        now -> reason.setText(now.blank() ? texts.say(now.source().attribution()) : ""));
  }

  /** Opens the panel, or closes it; opening looks for maps added meanwhile. */
  void toggle() {
    if (!hide()) {
      choice.ask();
      root.setVisible(true);
      maps.getChildren().stream()
          .filter(node -> node instanceof RadioButton row && row.isSelected())
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
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

  private void list(List<GroundChoice.Option> options) {
    maps.getChildren().clear();
    String chosen = choice.chosen().get();
    ToggleGroup all = new ToggleGroup();
    for (GroundChoice.Option option : options) {
      RadioButton row = new RadioButton(option.title());
      row.setId("map-ground-" + option.id());
      row.setMnemonicParsing(false);
      row.setWrapText(true);
      row.setToggleGroup(all);
      row.setSelected(
          option.id().equals(chosen) || chosen.isEmpty() && option.equals(options.getFirst()));
      row.setUserData(option.id());
      maps.getChildren().add(row);
    }
    // Not the action of a row: an arrow key selects without one.
    all.selectedToggleProperty()
        .addListener((toggles, before, now) -> {
          if (now != null && now.getUserData() instanceof String id) {
            choice.choose(id);
          }
        });
    if (options.isEmpty()) {
      maps.getChildren().add(new Label(texts.get("map.grounds.none")));
    }
  }

  /** Chosen elsewhere; the rows stay, so that the focus does. */
  private void select(String id) {
    for (Node row : maps.getChildren()) {
      if (row instanceof RadioButton radio && id.equals(radio.getUserData())) {
        radio.setSelected(true);
      }
    }
  }

  private void hills(@Nullable Message missing) {
    hills.setDisable(missing != null);
    hillsReason.setText(missing == null ? "" : texts.say(missing));
  }

  private void mark(Number steps) {
    for (int i = 0; i < strengths.getChildren().size(); i++) {
      if (strengths.getChildren().get(i) instanceof ToggleButton button) {
        button.setSelected(i + 1 == steps.intValue());
      }
    }
  }
}
