package org.watchfloor.incident.dispatch.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The rows of the panel: a name, why it stands there, and what can be done with it. */
final class PanelRow {
  private PanelRow() {}

  static Node of(String name, String why, @Nullable Region act) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    Label reason = new Label(why);
    reason.getStyleClass().add("muted");
    reason.setWrapText(true);
    VBox words = new VBox(title, reason);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("row");
    if (act != null) {
      act.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(act);
    }
    return row;
  }

  static Node muted(String text) {
    return line(text, "muted");
  }

  static Node warning(String text) {
    return line(text, "failed");
  }

  private static Node line(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
