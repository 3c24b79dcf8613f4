package org.watchfloor.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field to search a list with: magnifier, prompt, Esc empties it. */
public final class SearchField extends CustomTextField {

  /** An empty field; set the prompt in FXML. */
  public SearchField() {
    getStyleClass().add("search-field");
    FontIcon glass = new FontIcon("mdi2m-magnify");
    glass.getStyleClass().add("field-icon");
    setLeft(glass);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
          }
        });
  }
}
