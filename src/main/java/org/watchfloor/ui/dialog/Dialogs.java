package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
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

  /** Shows a text that is too long for a label, to be read and closed. JavaFX thread. */
  public void tell(Message title, List<String> lines) {
    TextArea text = new TextArea(String.join(System.lineSeparator(), lines));
    text.setEditable(false);
    text.setWrapText(true);
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    HBox buttons = new HBox(close);
    buttons.getStyleClass().add("dialog-buttons");
    VBox panel = new VBox(heading(title), text, buttons);
    panel.getStyleClass().add("dialog-panel");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    overlay.show(panel, Pos.CENTER, close);
  }

  private Label heading(Message title) {
    Label heading = new Label(texts.say(title));
    heading.getStyleClass().add("dialog-title");
    heading.setWrapText(true);
    return heading;
  }

  private VBox panel(Question question, Button yes, Button no) {
    Label title = heading(question.title());
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
