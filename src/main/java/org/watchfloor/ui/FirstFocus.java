package org.watchfloor.ui;

import javafx.scene.Node;

/**
 * A controller that knows what gets the cursor when its page opens. A page without one puts it into
 * its first list.
 */
public interface FirstFocus {

  /** The field or list to work in; JavaFX thread. */
  Node first();
}
