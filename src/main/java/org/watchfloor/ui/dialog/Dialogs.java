package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.ui.UiTexts;

/** Asks before an act: once, with what will happen, and with buttons named by the act. */
public final class Dialogs {
  private final Overlay overlay;
  private final UiTexts texts;

  @Inject
  public Dialogs(Overlay overlay, UiTexts texts) {
    this.overlay = overlay;
    this.texts = texts;
  }

  /** Asks, and does the act if the officer agrees. JavaFX thread; returns at once. */
  public void ask(Question question, Runnable act) {
    Button yes = new Button(texts.say(question.act()));
    yes.setId("question-act");
    yes.getStyleClass().add(question.danger() ? "danger" : "accent");
    yes.setDefaultButton(!question.danger());
    yes.setOnAction(event -> {
      overlay.close();
      act.run();
    });
    Button no = new Button(texts.get("ui.question.back"));
    no.setId("question-back");
    no.setOnAction(event -> overlay.close());
    overlay.show(panel(question, yes, no), Pos.CENTER, question.danger() ? no : yes);
  }

  private VBox panel(Question question, Button yes, Button no) {
    Label title = new Label(texts.say(question.title()));
    title.getStyleClass().add("dialog-title");
    title.setWrapText(true);
    VBox panel = new VBox(title);
    panel.getStyleClass().add("dialog-panel");
    panel.setAccessibleRole(AccessibleRole.DIALOG);
    panel.setAccessibleText(title.getText());
    for (Message consequence : question.consequences()) {
      Label line = new Label("• " + texts.say(consequence));
      line.setWrapText(true);
      panel.getChildren().add(line);
    }
    HBox buttons = new HBox(no, yes);
    buttons.getStyleClass().add("dialog-buttons");
    panel.getChildren().add(buttons);
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    return panel;
  }
}
