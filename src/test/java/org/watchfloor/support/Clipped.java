package org.watchfloor.support;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/**
 * Finds what cannot be read on a screen: texts cut short with dots, prompts longer than their
 * field, and anything with words, and any table, that reaches beyond the window or the page it is
 * on. Cells of tables may be cut, their columns can be drawn wider; so may lines of a log, which
 * stand in full below it when chosen; what can be scrolled to may lie outside. JavaFX thread.
 */
public final class Clipped {
  /** Rounding of positions is no fault. */
  private static final double HAIR = 1.5;

  private static final String LINE_OF_LOG = "timeline-said";

  private final List<String> found = new ArrayList<>();

  private Clipped() {}

  /** One line for each text that cannot be read, with where it stands. */
  public static List<String> in(Scene scene) {
    Clipped clipped = new Clipped();
    clipped.look(scene.getRoot(), new Room(0, 0, scene.getWidth(), scene.getHeight()));
    return clipped.found;
  }

  /** Where words may stand, in coordinates of the scene. */
  private record Room(double left, double top, double right, double bottom) {

    boolean holds(Bounds box) {
      return box.getMinX() >= left - HAIR
          && box.getMaxX() <= right + HAIR
          && box.getMinY() >= top - HAIR
          && box.getMaxY() <= bottom + HAIR;
    }

    /** A page cuts off what is larger than itself. */
    Room within(Bounds page) {
      return new Room(
          Math.max(left, page.getMinX()),
          Math.max(top, page.getMinY()),
          Math.min(right, page.getMaxX()),
          Math.min(bottom, page.getMaxY()));
    }

    /** Inside something that scrolls up and down, only the sides count. */
    Room scrolled(Bounds view) {
      return new Room(
          Math.max(left, view.getMinX()),
          Double.NEGATIVE_INFINITY,
          Math.min(right, view.getMaxX()),
          Double.POSITIVE_INFINITY);
    }
  }

  private void look(Node node, Room room) {
    if (!node.isVisible() || node instanceof TableCell) {
      return;
    }
    if (node instanceof Labeled label && label.getText() != null && !label.getText().isBlank()) {
      if (label.isTextTruncated() && !label.getStyleClass().contains(LINE_OF_LOG)) {
        found.add("cut: " + label.getText() + place(label));
      }
      outside(label, label.getText(), room);
    }
    if (node instanceof TextField field) {
      prompt(field);
      outside(field, String.valueOf(field.getPromptText()), room);
    }
    if (node instanceof TableView) {
      outside(node, "a table", room);
    }
    if (node instanceof Parent parent && !(node instanceof TextArea)) {
      Room inside = inside(node, room);
      parent.getChildrenUnmodifiable().forEach(child -> look(child, inside));
    }
  }

  private static Room inside(Node node, Room room) {
    if (scrolls(node)) {
      return room.scrolled(box(node));
    }
    return node instanceof TabPane || node.getStyleClass().contains("page")
        ? room.within(box(node))
        : room;
  }

  private static boolean scrolls(Node node) {
    return node instanceof ScrollPane || node instanceof ListView || node instanceof TableView;
  }

  private void outside(Node node, String words, Room room) {
    if (!room.holds(box(node))) {
      found.add("outside: " + words + place(node));
    }
  }

  private void prompt(TextField field) {
    String words = field.getPromptText();
    if (words != null && !words.isBlank() && field.getLength() == 0) {
      Text measure = new Text(words);
      measure.setFont(field.getFont());
      double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + HAIR;
      if (measure.getLayoutBounds().getWidth() > room) {
        found.add("prompt cut: " + words + place(field));
      }
    }
  }

  private static Bounds box(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String place(Node node) {
    Bounds box = box(node);
    String name = node.getId() == null ? node.getStyleClass().toString() : "#" + node.getId();
    return String.format(
        java.util.Locale.ROOT,
        " (%s at %.0f,%.0f %.0f wide)",
        name,
        box.getMinX(),
        box.getMinY(),
        box.getWidth());
  }
}
