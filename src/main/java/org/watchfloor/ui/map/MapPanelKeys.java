package org.watchfloor.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the keys typed in a panel over the map from reaching the map: a digit would switch a layer,
 * an arrow move the ground. Esc, function keys, Tab and keys with Ctrl or Alt go on. JavaFX thread.
 */
public final class MapPanelKeys {
  private MapPanelKeys() {}

  /** Keeps the keys of a panel and all in it. */
  public static void keep(Node panel) {
    panel.addEventHandler(KeyEvent.KEY_PRESSED, MapPanelKeys::keep);
  }

  private static void keep(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean goesOn =
        event.isShortcutDown()
            || event.isAltDown()
            || key == KeyCode.ESCAPE
            || key == KeyCode.TAB
            || key == KeyCode.CONTEXT_MENU
            || key.isFunctionKey();
    if (!goesOn) {
      event.consume();
    }
  }
}
