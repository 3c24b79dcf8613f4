package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.View;

/**
 * The layer over the page: one thing at a time, the page below waits and keeps the place of the
 * cursor. Esc closes; a click beside it closes only what would lose nothing typed. JavaFX thread.
 */
@Singleton
public final class Overlay {
  private @Nullable StackPane layer;
  private @Nullable Node below;
  private @Nullable Node focusBefore;
  private Runnable closed = () -> {};
  private Runnable gone = () -> {};
  private boolean typed;
  private boolean passing;

  @Inject
  public Overlay() {}

  /**
   * Tells the overlay where to show; called by the shell whenever it is built anew.
   *
   * @param host lies over the page and is hidden while empty
   * @param page what waits while something is shown
   * @param afterClosing is run whenever something was taken away: what had the cursor before may be
   *     gone
   */
  public void attach(StackPane host, Node page, Runnable afterClosing) {
    closed = afterClosing;
    layer = host;
    below = page;
    host.setVisible(false);
    host.getStyleClass().add("overlay");
    host.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    host.addEventFilter(InputMethodEvent.ANY, event -> typed = true);
    host.setOnMousePressed(event -> {
      event.consume();
      if (event.getTarget() == host && (passing || !typed)) {
        close();
      }
    });
  }

  /** Whether something is shown. */
  public boolean showing() {
    return layer != null && layer.isVisible();
  }

  /** Lets go of the window it showed in: nothing of it is kept alive. */
  public void detach() {
    layer = null;
    below = null;
    focusBefore = null;
    closed = () -> {};
    leave();
  }

  /**
   * Shows a view, which lives as long as it is shown, and puts the cursor into it.
   *
   * @param where where on the page
   * @param first gets the cursor
   */
  public void show(View view, Pos where, Node first) {
    view.show();
    show(view.root(), where, first, view::close);
  }

  /**
   * Shows a node and puts the cursor into it.
   *
   * @param content what to show
   * @param where where on the page
   * @param first gets the cursor
   */
  public void show(Node content, Pos where, Node first) {
    show(content, where, first, () -> {});
  }

  /**
   * Shows a node and puts the cursor into it.
   *
   * @param content what to show
   * @param where where on the page
   * @param first gets the cursor
   * @param afterwards is run once it is gone: closed, or something else is shown in its place
   */
  public void show(Node content, Pos where, Node first, Runnable afterwards) {
    StackPane host = layer;
    Node page = below;
    if (host == null || page == null) {
      throw new IllegalStateException("No window to show in");
    }
    if (!host.isVisible()) {
      focusBefore = host.getScene() == null ? null : host.getScene().getFocusOwner();
    }
    typed = false;
    passing = false;
    StackPane.setAlignment(content, where);
    host.getChildren().setAll(content);
    host.setVisible(true);
    page.setDisable(true);
    Runnable before = gone;
    gone = afterwards;
    before.run();
    // A node can take the cursor only after it was laid out in the scene.
    Platform.runLater(first::requestFocus);
  }

  /** Shows a node that a click beside it always closes: what is typed there is no work. */
  public void showPassing(Node content, Pos where, Node first) {
    show(content, where, first);
    passing = true;
  }

  /** Takes it away and gives the cursor back; does nothing if nothing is shown. */
  public void close() {
    StackPane host = layer;
    Node page = below;
    if (host == null || page == null || !host.isVisible()) {
      return;
    }
    host.getChildren().clear();
    host.setVisible(false);
    page.setDisable(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
    closed.run();
    leave();
  }

  private void leave() {
    Runnable before = gone;
    gone = () -> {};
    before.run();
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    } else if (event.getCode() != KeyCode.TAB) {
      typed = true;
    }
  }
}
