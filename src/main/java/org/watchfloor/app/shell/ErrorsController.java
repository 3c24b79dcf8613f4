package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.watchfloor.base.Message;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Copies;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.ErrorReport;
import org.watchfloor.ui.dialog.ErrorReports;
import org.watchfloor.ui.dialog.Toasts;

/** The banner of what went wrong: the newest sentence, how many more, copy, dismiss. */
public final class ErrorsController implements Activated {
  private final ErrorReports errors;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Copies copies;

  @FXML private HBox banner;
  @FXML private Label sentence;
  @FXML private Label more;

  @Inject
  ErrorsController(ErrorReports errors, Toasts toasts, UiTexts texts, Copies copies) {
    this.copies = copies;
    this.errors = errors;
    this.toasts = toasts;
    this.texts = texts;
  }

  @Override
  public void onShow(Subscriptions life) {
    InvalidationListener listener = changed -> refresh();
    errors.open().addListener(listener);
    life.add(() -> errors.open().removeListener(listener));
    refresh();
  }

  private void refresh() {
    int count = errors.open().size();
    banner.setVisible(count > 0);
    banner.setManaged(count > 0);
    if (count > 0) {
      sentence.setText(texts.say(errors.open().getFirst().sentence()));
      more.setText(count > 1 ? texts.get("app.error.more", count - 1) : "");
    }
  }

  @FXML
  private void copy() {
    ErrorReport report = errors.open().getFirst();
    copies.words(texts.say(report.sentence()) + System.lineSeparator() + report.details());
    toasts.say(Message.of("app.error.copied"));
  }

  @FXML
  private void dismiss() {
    errors.dismiss(errors.open().getFirst());
  }
}
