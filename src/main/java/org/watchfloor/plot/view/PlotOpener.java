package org.watchfloor.plot.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.watchfloor.base.Message;
import org.watchfloor.plot.PlotItem;
import org.watchfloor.plot.PlotService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapDesk;

/** Opens a plot where it is: on the map, with its card. */
final class PlotOpener implements ObjectOpener {
  private final PlotService plots;
  private final Tasks tasks;
  private final Fx fx;
  private final Provider<MapDesk> map;

  @Inject
  PlotOpener(PlotService plots, Tasks tasks, Fx fx, Provider<MapDesk> map) {
    this.plots = plots;
    this.tasks = tasks;
    this.fx = fx;
    this.map = map;
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
    tasks
        .of(Message.of("plot.task.find"), progress -> plots.find(id))
        .quiet()
        .onSuccess(fx, found -> found.ifPresent(this::point))
        .startLatest();
  }

  private void point(PlotItem item) {
    map.get().point(new ObjectRef(PlotService.KIND, item.id()), item.details().points().getFirst());
  }
}
