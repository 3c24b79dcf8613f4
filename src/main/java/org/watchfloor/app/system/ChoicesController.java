package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.watchfloor.base.Language;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Seat;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/** What this seat likes; every choice works at once. */
public final class ChoicesController implements Activated {
  private final Seat seatOf;
  private final Theme theme;
  private final UiTexts texts;

  @FXML private TextField officer;
  @FXML private TextField seat;
  @FXML private HBox languages;
  @FXML private HBox looks;
  @FXML private HBox sizes;

  @Inject
  ChoicesController(Seat seatOf, Theme theme, UiTexts texts) {
    this.seatOf = seatOf;
    this.theme = theme;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    officer.textProperty().bindBidirectional(seatOf.officer());
    seat.textProperty().bindBidirectional(seatOf.name());
    life.add(() -> officer.textProperty().unbindBidirectional(seatOf.officer()));
    life.add(() -> seat.textProperty().unbindBidirectional(seatOf.name()));
    choice(life, languages, "app.language", Language.values(), texts.language(), texts::use);
    choice(life, looks, "app.look", Look.values(), theme.look(), theme.look()::set);
    choice(life, sizes, "app.size", TextSize.values(), theme.textSize(), theme.textSize()::set);
  }

  private <E extends Enum<E>> void choice(
      Subscriptions life,
      HBox where,
      String nameKey,
      E[] all,
      ObservableValue<E> chosen,
      Consumer<E> choose) {
    ToggleGroup group = new ToggleGroup();
    where.getChildren().clear();
    for (E one : all) {
      ToggleButton button = new ToggleButton(texts.name(nameKey, one));
      button.setId("choice-" + one.name());
      button.setUserData(one);
      button.setToggleGroup(group);
      button.getStyleClass().add(place(all, one));
      button.setOnAction(event -> {
        button.setSelected(true);
        choose.accept(one);
      });
      where.getChildren().add(button);
    }
    life.follow(
        chosen,
        now ->
            group.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == now)
                .forEach(toggle -> toggle.setSelected(true)));
  }

  private static <E> String place(E[] all, E one) {
    int index = Arrays.asList(all).indexOf(one);
    if (index == 0) {
      return "left-pill";
    }
    return index == all.length - 1 ? "right-pill" : "center-pill";
  }
}
