package org.watchfloor.incident.deadline.view;

import javafx.scene.layout.Region;

/**
 * Whether the cursor was in a panel when a form was opened over it: the panel may be made anew
 * below the form, and what had the cursor is gone when the form closes. JavaFX thread.
 */
final class PanelCursor {
  private final Region panel;
  private boolean inside;

  PanelCursor(Region panel) {
    this.panel = panel;
    panel
        .focusWithinProperty()
        .subscribe(within -> {
          // A form disables the page below it; the cursor left because of that.
          if (within || !panel.isDisabled()) {
            inside = within;
          }
        });
  }

  /** Whether a form that was opened from the panel is over it. */
  boolean away() {
    return inside && panel.isDisabled();
  }
}
