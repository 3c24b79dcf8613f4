package org.watchfloor.incident.deadline.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the cursor where it was while the parts of a panel are made anew: on the button of the next
 * step, so that a report goes from its draft to its proof with Enter alone. JavaFX thread.
 *
 * @param part which of the parts had the cursor; negative if none had
 * @param name the words of the button that had it
 */
record PartFocus(int part, String name) {
  private static final PartFocus NONE = new PartFocus(-1, "");

  /** Where the cursor is now. */
  static PartFocus in(Pane box) {
    Node owner = box.getScene() == null ? null : box.getScene().getFocusOwner();
    for (int i = 0; i < box.getChildren().size(); i++) {
      if (within(owner, box.getChildren().get(i))) {
        return new PartFocus(i, owner instanceof Button button ? button.getText() : "");
      }
    }
    return NONE;
  }

  /** Puts it into the part that took the place of the one before. */
  void giveBack(Pane box) {
    if (part < 0 || part >= box.getChildren().size()) {
      return;
    }
    Node anew = box.getChildren().get(part);
    Node next = anew.lookup(".accent");
    if (next == null) {
      next =
          anew.lookupAll(".button").stream()
              .filter(node -> node instanceof Button button && button.getText().equals(name))
              .findFirst()
              .orElseGet(() -> anew.lookup(".button"));
    }
    if (next != null) {
      next.requestFocus();
    }
  }

  private static boolean within(@Nullable Node node, Node part) {
    for (Node at = node; at != null; at = parent(at)) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Parent parent(Node node) {
    return node.getParent();
  }
}
