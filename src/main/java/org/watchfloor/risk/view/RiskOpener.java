package org.watchfloor.risk.view;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.risk.RiskService;
import org.watchfloor.ui.ObjectOpener;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.FoundOnMap;
import org.watchfloor.ui.map.FoundOnMap.Spot;
import org.watchfloor.ui.map.MapDesk;

/** Opens a risk point where it is: on the map. */
final class RiskOpener implements ObjectOpener {
  static final String KIND = "risk";

  private final RiskService risks;
  private final FoundOnMap found;

  @Inject
  RiskOpener(RiskService risks, FoundOnMap found) {
    this.risks = risks;
    this.found = found;
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
    found.open(
        Message.of("risk.task.find"),
        progress ->
            risks.find(id).map(point -> new Spot(new ObjectRef(KIND, point.number()), point.at())));
  }
}
