package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.FoundOnMap;
import org.watchfloor.ui.map.FoundOnMap.Spot;
import org.watchfloor.ui.map.MapDesk;

/** Opens a plot where it is: on the map, with its card. */
final class PlotOpener implements ObjectOpener {
  private final PlotService plots;
  private final FoundOnMap found;

  @Inject
  PlotOpener(PlotService plots, FoundOnMap found) {
    this.plots = plots;
    this.found = found;
  }

  @Override
  public String kind() {
    return PlotService.KIND;
  }

  @Override
  public String page() {
    return MapDesk.PAGE;
  }

  @Override
  public void show(String id) {
    found.open(Message.of("plot.task.find"), progress -> plots.find(id).map(PlotOpener::spot));
  }

  private static Spot spot(PlotItem item) {
    return new Spot(new ObjectRef(PlotService.KIND, item.id()), item.details().points().getFirst());
  }
}
