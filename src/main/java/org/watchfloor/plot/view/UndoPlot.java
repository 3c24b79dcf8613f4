package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Takes back what the officer drew last, from anywhere. On the map it has the key Ctrl+Z. */
final class UndoPlot implements Command {
  private final PlotActs acts;

  @Inject
  UndoPlot(PlotActs acts) {
    this.acts = acts;
  }

  @Override
  public String titleKey() {
    return "plot.undo.command";
  }

  @Override
  public String icon() {
    return "mdi2u-undo-variant";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    acts.undoLast();
  }
}
