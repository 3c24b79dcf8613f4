package org.watchfloor.order.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.watchfloor.region.OrgUnit;

/** A unit an order may be addressed to, and whether it is. JavaFX thread. */
final class UnitChoice {
  private final OrgUnit unit;
  private final BooleanProperty chosen = new SimpleBooleanProperty();

  UnitChoice(OrgUnit unit) {
    this.unit = unit;
  }

  OrgUnit unit() {
    return unit;
  }

  BooleanProperty chosen() {
    return chosen;
  }
}
