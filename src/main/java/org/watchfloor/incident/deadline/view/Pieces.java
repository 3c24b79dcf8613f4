package org.watchfloor.incident.deadline.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What rows of the panel are made of. JavaFX thread. */
final class Pieces {
  private Pieces() {}

  static Label words(String text, String... styles) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  /** One of one line, never cut. */
  static Label mark(String text, String... styles) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styles);
    return label;
  }

  static Button button(String text, Runnable act) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  /** The name of an entry; pressed, it tells what stands there. */
  static Button link(String text, Runnable act) {
    Button link = button(text, act);
    link.getStyleClass().add("entry-link");
    return link;
  }

  static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("row");
    for (Node part : parts) {
      if (part instanceof Region wide && wide.getMaxWidth() == Double.MAX_VALUE) {
        HBox.setHgrow(part, Priority.ALWAYS);
      }
    }
    return row;
  }

  /** Parts beside each other, going on below where there is no room. */
  static FlowPane flow(Node... parts) {
    FlowPane flow = new FlowPane(parts);
    flow.getStyleClass().add("reporting-flow");
    flow.setMinWidth(0);
    return flow;
  }
}
