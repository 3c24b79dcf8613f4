package org.watchfloor.team.view;

import javafx.scene.control.Label;

/** A cell that stands out where something is wrong: by its colour and by its words. */
final class Warned {
  private Warned() {}

  static Label label(String text, boolean wrong) {
    Label label = new Label(text);
    if (wrong) {
      label.getStyleClass().add("failed");
    }
    return label;
  }
}
