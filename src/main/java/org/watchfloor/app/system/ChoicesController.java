package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Actor;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.sound.Alarm;
import org.watchfloor.ui.sound.Sound;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/** What this seat likes; every choice works at once. */
public final class ChoicesController implements Activated {
  private final SignIn signIn;
  private final Tasks tasks;
  private final Fx fx;
  private final Theme theme;
  private final UiTexts texts;
  private final Alarm alarm;

  @FXML private TextField officer;
  @FXML private TextField seat;
  @FXML private HBox languages;
  @FXML private HBox looks;
  @FXML private HBox sizes;
  @FXML private CheckBox sound;
  @FXML private Label soundProblem;

  @Inject
  ChoicesController(SignIn signIn, Tasks tasks, Fx fx, Theme theme, UiTexts texts, Alarm alarm) {
    this.signIn = signIn;
    this.tasks = tasks;
    this.fx = fx;
    this.theme = theme;
    this.texts = texts;
    this.alarm = alarm;
  }

  @Override
  public void onShow(Subscriptions life) {
    showActor();
    life.add(officer.focusedProperty().subscribe(this::takeSeat)::unsubscribe);
    life.add(seat.focusedProperty().subscribe(this::takeSeat)::unsubscribe);
    life.follow(alarm.on(), sound::setSelected);
    life.follow(alarm.problem(), this::soundProblem);
    choice(life, languages, "app.language", Language.values(), texts.language(), texts::use);
    choice(life, looks, "app.look", Look.values(), theme.look(), theme.look()::set);
    choice(life, sizes, "app.size", TextSize.values(), theme.textSize(), theme.textSize()::set);
  }

  @FXML
  private void wantSound() {
    alarm.on(sound.isSelected());
  }

  @FXML
  private void trySound() {
    alarm.tryOut(Sound.CALL);
  }

  private void soundProblem(@Nullable Message why) {
    soundProblem.setText(why == null ? "" : texts.say(why));
    soundProblem.setVisible(why != null);
    soundProblem.setManaged(why != null);
  }

  /** On Enter and on leaving a field; an empty field goes back to what it was. */
  @FXML
  private void takeSeat() {
    Actor now = signIn.actor();
    if (officer.getText().isBlank() || seat.getText().isBlank()) {
      showActor();
    } else if (!now.equals(new Actor(officer.getText().strip(), seat.getText().strip()))) {
      change(officer.getText(), seat.getText());
    }
  }

  /** Writes the entry, which waits for the disk; a refusal leaves the fields as they were. */
  private void change(String who, String where) {
    tasks
        .of(
            Message.of("account.task.signIn"),
            progress -> {
              signIn.change(who, where);
              return Optional.empty();
            })
        .quiet()
        .onSuccess(fx, done -> showActor())
        .onFailure(
            fx,
            failure -> {
              showActor();
              tasks.report(failure);
            })
        .start();
  }

  private void showActor() {
    officer.setText(signIn.actor().officer());
    seat.setText(signIn.actor().seat());
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
