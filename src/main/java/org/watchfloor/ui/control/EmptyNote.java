package org.watchfloor.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sentence that stands where a list is empty, and says why: none yet, or none that fits. */
public final class EmptyNote extends VBox {
  private final Label sentence = new Label();
  private final FontIcon icon = new FontIcon("mdi2i-inbox-outline");

  /** A note without a sentence. */
  public EmptyNote() {
    getStyleClass().add("empty-note");
    setAlignment(Pos.CENTER);
    sentence.setWrapText(true);
    sentence.setTextAlignment(TextAlignment.CENTER);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
    icon.getStyleClass().add("empty-icon");
    getChildren().addAll(icon, sentence);
  }

  /** Why the list is empty, in the user's language. */
  public void say(String why) {
    sentence.setText(why);
  }

  /** The sentence as it stands. */
  String said() {
    return sentence.getText();
  }

  /** The icon above the sentence, an Ikonli code. */
  public void icon(String code) {
    icon.setIconLiteral(code);
  }
}
