package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Pane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.map.Layer;
import org.watchfloor.ui.map.LayerChoice;
import org.watchfloor.ui.map.ground.GroundChoice;

/** What the wall is like: display, letters, tour, layers, ground; every choice works at once. */
public final class WallChoicesController implements Activated {
  private final WallWindow window;
  private final WallChoices choices;
  private final WallMap map;
  private final Displays displays;
  private final UiTexts texts;
  private boolean filling;

  @FXML private Button open;
  @FXML private ComboBox<Display> display;
  @FXML private ComboBox<Integer> letters;
  @FXML private CheckBox tour;
  @FXML private ComboBox<Integer> stay;
  @FXML private ComboBox<GroundChoice.Option> ground;
  @FXML private CheckBox hills;
  @FXML private Pane layers;

  @Inject
  WallChoicesController(
      WallWindow window, WallChoices choices, WallMap map, Displays displays, UiTexts texts) {
    this.window = window;
    this.choices = choices;
    this.map = map;
    this.displays = displays;
    this.texts = texts;
  }

  @FXML
  private void initialize() {
    say(display, this::name, one -> choices.display().set(one.id()));
    say(
        letters,
        percent -> texts.get("wall.choices.percent", percent),
        one -> choices.letters().set(one));
    say(
        stay,
        seconds -> texts.get("wall.choices.seconds", seconds),
        one -> choices.stay().set(one));
    say(ground, GroundChoice.Option::title, one -> map.parts().groundChoice().choose(one.id()));
    hills.setOnAction(event -> map.parts().groundChoice().hills(hills.isSelected()));
    letters.getItems().setAll(WallChoices.LETTERS);
    stay.getItems().setAll(WallChoices.STAYS);
    tour.setOnAction(event -> choices.tour().set(tour.isSelected()));
  }

  @Override
  public void onShow(Subscriptions life) {
    LayerChoice shown = map.parts().layers();
    GroundChoice grounds = map.parts().groundChoice();
    life.follow(
        window.isOpen(),
        now -> open.setText(texts.get(now ? "wall.choices.close" : "wall.choices.open")));
    life.follow(displays.all(), this::list);
    life.follow(choices.display(), chosen -> list(displays.all().get()));
    life.follow(choices.letters(), now -> select(letters, now.intValue()));
    life.follow(choices.stay(), now -> select(stay, now.intValue()));
    life.follow(choices.tour(), tour::setSelected);
    life.follow(grounds.options(), options -> grounds());
    life.follow(grounds.chosen(), chosen -> grounds());
    life.follow(grounds.hills(), hills::setSelected);
    life.follow(grounds.hillsMissing(), missing -> hills.setDisable(missing != null));
    layers.getChildren().clear();
    for (Layer layer : shown.all()) {
      layers.getChildren().add(box(layer, shown, life));
    }
    map.lookForGrounds();
  }

  private static <T> void select(ComboBox<T> box, T value) {
    if (!value.equals(box.getValue())) {
      box.setValue(value);
    }
  }

  private CheckBox box(Layer layer, LayerChoice shown, Subscriptions life) {
    CheckBox box = new CheckBox(texts.get(layer.titleKey()));
    box.setId("wall-layer-" + layer.id());
    box.setMnemonicParsing(false);
    ObservableValue<Boolean> on = shown.hidden().map(hidden -> !hidden.contains(layer.id()));
    life.follow(on, box::setSelected);
    box.setOnAction(event -> shown.show(layer, box.isSelected()));
    return box;
  }

  private void list(List<Display> all) {
    filling = true;
    display.getItems().setAll(all);
    display.setValue(WallPlace.among(all, choices.display().get()).map(WallPlace::on).orElse(null));
    filling = false;
  }

  private void grounds() {
    GroundChoice choice = map.parts().groundChoice();
    filling = true;
    ground.getItems().setAll(choice.options().get());
    ground.setValue(
        choice.options().get().stream()
            .filter(one -> one.id().equals(choice.chosen().get()))
            .findFirst()
            .orElse(choice.options().get().stream().findFirst().orElse(null)));
    filling = false;
  }

  private String name(Display one) {
    int number = displays.all().get().indexOf(one) + 1;
    String size = String.format("%.0f×%.0f", one.width(), one.height());
    return texts.get(
        one.primary() ? "wall.choices.display.primary" : "wall.choices.display.other",
        number,
        size);
  }

  private <T> void say(ComboBox<T> box, Function<T, String> words, Consumer<T> choose) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.setOnAction(event -> {
      T chosen = box.getValue();
      if (!filling && chosen != null) {
        choose.accept(chosen);
      }
    });
  }

  @FXML
  private void toggle() {
    if (window.isOpen().get()) {
      window.close();
    } else {
      window.open();
    }
  }
}
