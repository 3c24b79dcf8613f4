package org.watchfloor.risk.view;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.watchfloor.base.Message;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapDesk;

/** Opens a risk point where it is: on the map. */
final class RiskOpener implements ObjectOpener {
  static final String KIND = "risk";

  private final RiskService risks;
  private final Tasks tasks;
  private final Fx fx;
  private final Provider<MapDesk> map;

  @Inject
  RiskOpener(RiskService risks, Tasks tasks, Fx fx, Provider<MapDesk> map) {
    this.risks = risks;
    this.tasks = tasks;
    this.fx = fx;
    this.map = map;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String page() {
    return MapDesk.PAGE;
  }

  @Override
  public void show(String id) {
    tasks
        .of(Message.of("risk.task.find"), progress -> risks.find(id))
        .quiet()
        .onSuccess(fx, found -> found.ifPresent(this::point))
        .startLatest();
  }

  private void point(RiskPoint point) {
    map.get().point(new ObjectRef(KIND, point.number()), point.at());
  }
}
