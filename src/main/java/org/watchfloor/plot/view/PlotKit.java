package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Arrays;
import java.util.List;
import org.watchfloor.ui.map.draw.DrawingKit;
import org.watchfloor.ui.map.draw.MapTool;

/** The tools that draw plots, and taking back the last. */
final class PlotKit implements DrawingKit {
  private final Provider<PlotForm> form;
  private final Provider<PlotActs> acts;

  @Inject
  PlotKit(Provider<PlotForm> form, Provider<PlotActs> acts) {
    this.form = form;
    this.acts = acts;
  }

  @Override
  public List<MapTool> tools() {
    return Arrays.stream(PlotToolSpec.values())
        .<MapTool>map(spec -> new PlotTool(spec, plot -> form.get().draw(plot)))
        .toList();
  }

  @Override
  public void undo() {
    acts.get().undoLast();
  }
}
