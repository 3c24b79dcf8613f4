package org.watchfloor.ui.control;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The last row of a list that grows at its end: in sight when one comes, and still in sight when
 * what stands below the list takes some of its room. JavaFX thread.
 */
public final class EndOfList {
  private static final double HAIR = 1e-6;

  private final ListView<?> list;

  /** Until the officer moves the list, its end is what is wanted, whatever room there is. */
  private boolean wanted;

  /** The end of a list. */
  public EndOfList(ListView<?> list) {
    this.list = list;
    list.heightProperty().subscribe(this::resized);
    list.addEventFilter(ScrollEvent.SCROLL, event -> wanted = false);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wanted = false);
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> wanted = false);
  }

  /** Whether the last row can be seen; so it is if there is nothing to scroll. */
  public boolean inSight() {
    for (Node node : list.lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar
          && bar.getOrientation() == Orientation.VERTICAL
          && bar.isVisible()) {
        return bar.getValue() >= bar.getMax() - HAIR;
      }
    }
    return true;
  }

  /** Brings the last row into sight. */
  public void show() {
    wanted = true;
    scroll();
    // The list learns how much room it has only when it is laid out; then once more.
    Platform.runLater(this::scroll);
  }

  private void resized() {
    // Asked before the list is laid out anew, so this is how it was.
    if (wanted || inSight()) {
      show();
    }
  }

  private void scroll() {
    if (!list.getItems().isEmpty()) {
      list.scrollTo(list.getItems().size() - 1);
    }
  }
}
