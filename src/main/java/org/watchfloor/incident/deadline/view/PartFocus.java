package org.watchfloor.incident.deadline.view;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
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
  /** So much of what stands above is shown with it, pixels. */
  private static final double MARGIN = 120;

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
    Node target = next == null ? anyStep(box) : next;
    if (target != null) {
      target.requestFocus();
    }
  }

  private static @Nullable Node anyStep(Pane box) {
    Node next = box.lookup(".accent");
    return next == null ? box.lookup(".button") : next;
  }

  /**
   * Puts the cursor on the next step of the panel and shows it.
   *
   * @return whether there is one, and it is on the screen
   */
  static boolean toNextStep(Pane box) {
    Node target = anyStep(box);
    if (target == null || box.getScene() == null) {
      return false;
    }
    target.requestFocus();
    scrollTo(target);
    return true;
  }

  private static void scrollTo(Node node) {
    for (Node at = node; at != null; at = parent(at)) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        Node content = scroll.getContent();
        double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        double room =
            content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((top - MARGIN) / room, 0, 1));
        return;
      }
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
