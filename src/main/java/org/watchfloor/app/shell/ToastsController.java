package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.dialog.Toasts.Toast;

/** The corner where short notes come and go. */
public final class ToastsController implements Activated {
  /** Long enough to read a sentence twice. */
  private static final Duration STAY = Duration.seconds(5);

  private final Toasts toasts;
  private final UiTexts texts;

  @FXML private VBox toastBox;

  @Inject
  ToastsController(Toasts toasts, UiTexts texts) {
    this.toasts = toasts;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    ListChangeListener<Toast> listener = change -> added(change);
    toasts.shown().addListener(listener);
    life.add(() -> toasts.shown().removeListener(listener));
  }

  private void added(ListChangeListener.Change<? extends Toast> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::show);
    }
  }

  private void show(Toast said) {
    Label toast = new Label(texts.say(said.text()));
    toast.getStyleClass().add("toast");
    if (said.warning()) {
      toast.getStyleClass().add("toast-warning");
    }
    toast.setWrapText(true);
    toastBox.getChildren().add(toast);
    PauseTransition stay = new PauseTransition(STAY);
    stay.setOnFinished(event -> {
      toastBox.getChildren().remove(toast);
      toasts.shown().remove(said);
    });
    stay.play();
  }
}
