package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The layer over the page: one thing at a time, the page below waits and keeps the place of the
 * cursor. Esc closes. JavaFX thread.
 */
@Singleton
public final class Overlay {
  private @Nullable StackPane layer;
  private @Nullable Node below;
  private @Nullable Node focusBefore;

  @Inject
  public Overlay() {}

  /**
   * Tells the overlay where to show; called by the shell whenever it is built anew.
   *
   * @param host lies over the page and is hidden while empty
   * @param page what waits while something is shown
   */
  public void attach(StackPane host, Node page) {
    layer = host;
    below = page;
    host.setVisible(false);
    host.getStyleClass().add("overlay");
    host.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
    host.setOnMousePressed(event -> {
      if (event.getTarget() == host) {
        close();
      }
    });
  }

  /** Whether something is shown. */
  public boolean showing() {
    return layer != null && layer.isVisible();
  }

  /**
   * Shows a node and puts the cursor into it.
   *
   * @param content what to show
   * @param where where on the page
   * @param first gets the cursor
   */
  public void show(Node content, Pos where, Node first) {
    StackPane host = layer;
    Node page = below;
    if (host == null || page == null) {
      throw new IllegalStateException("No window to show in");
    }
    if (!host.isVisible()) {
      focusBefore = host.getScene() == null ? null : host.getScene().getFocusOwner();
    }
    StackPane.setAlignment(content, where);
    host.getChildren().setAll(content);
    host.setVisible(true);
    page.setDisable(true);
    // A node can take the cursor only after it was laid out in the scene.
    Platform.runLater(first::requestFocus);
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
  }

  private void closeOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
