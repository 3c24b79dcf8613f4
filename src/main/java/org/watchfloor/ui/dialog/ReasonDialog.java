package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.ui.UiTexts;

/** Asks for the reason of an act in one line; Enter does the act, Esc goes back. */
public final class ReasonDialog {
  private final Overlay overlay;
  private final UiTexts texts;

  @Inject
  public ReasonDialog(Overlay overlay, UiTexts texts) {
    this.overlay = overlay;
    this.texts = texts;
  }

  /**
   * Asks; the act waits until something is written. JavaFX thread; returns at once.
   *
   * @param act gets the reason, stripped and never empty
   */
  public void ask(Question question, Consumer<String> act) {
    Label title = new Label(texts.say(question.title()));
    title.getStyleClass().add("dialog-title");
    title.setWrapText(true);
    TextField reason = new TextField();
    reason.setId("reason-text");
    reason.setPromptText(texts.get("ui.reason.prompt"));
    Button yes = new Button(texts.say(question.act()));
    yes.setId("reason-act");
    yes.getStyleClass().add(question.danger() ? "danger" : "accent");
    yes.disableProperty().bind(reason.textProperty().map(String::isBlank));
    yes.setDefaultButton(true);
    yes.setOnAction(event -> {
      overlay.close();
      act.accept(reason.getText().strip());
    });
    Button no = new Button(texts.get("ui.question.back"));
    no.setOnAction(event -> overlay.close());
    VBox panel = new VBox(title);
    for (Message line : question.consequences()) {
      Label consequence = new Label("• " + texts.say(line));
      consequence.setWrapText(true);
      panel.getChildren().add(consequence);
    }
    HBox buttons = new HBox(no, yes);
    buttons.getStyleClass().add("dialog-buttons");
    panel.getChildren().addAll(reason, buttons);
    panel.getStyleClass().add("dialog-panel");
    panel.setAccessibleRole(AccessibleRole.DIALOG);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(panel, Pos.CENTER, reason);
  }
}
