package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.ObjectOpener;

/**
 * Opens one contradiction from the list of what is overdue: its window, over the page of shifts.
 */
public final class ConflictOpener implements ObjectOpener {
  private static final String KIND = "conflict";

  /** The page of the log and the shift, where what is open at a hand-over stands. */
  private static final String PAGE = "duty";

  private final OpenConflicts window;

  @Inject
  ConflictOpener(OpenConflicts window) {
    this.window = window;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String page() {
    return PAGE;
  }

  @Override
  public void show(String id) {
    window.open(id);
  }
}
