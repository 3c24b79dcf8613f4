package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.PointCount;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.ui.ObjectOpener;

/** Opens a move on its page, narrowed to one of its places where it was one that was asked for. */
final class EvacuationOpener implements ObjectOpener {
  private static final String AT = "@";

  private final MovesViewModel model;
  private final SafetyTabs tabs;

  @Inject
  EvacuationOpener(MovesViewModel model, SafetyTabs tabs) {
    this.model = model;
    this.tabs = tabs;
  }

  /** The id of one place of a move. */
  static String id(Evacuation move, PointCount point) {
    return move.number() + AT + point.id();
  }

  @Override
  public String kind() {
    return EvacuationService.KIND;
  }

  @Override
  public String page() {
    return SafetyTabs.PAGE;
  }

  @Override
  public void show(String id) {
    String[] parts = id.split(AT, 2);
    tabs.shown().set(SafetyTabs.Part.PEOPLE);
    model.look(parts[0], parts.length == 2 ? Set.of(parts[1]) : Set.of());
  }
}
