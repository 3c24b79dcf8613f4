package org.watchfloor.plot.view;

import jakarta.inject.Provider;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.map.MapAction;

/** A road is flooded, or cut, where the officer right-clicked. */
final class CutHere implements MapAction {
  private final Provider<PlotForm> form;
  private final PlotToolSpec spec;

  CutHere(Provider<PlotForm> form, PlotToolSpec spec) {
    this.form = form;
    this.spec = spec;
  }

  @Override
  public String titleKey() {
    return "plot.here." + spec.name();
  }

  @Override
  public int order() {
    return 14 + spec.ordinal();
  }

  @Override
  public void run(GeoPoint at) {
    form.get().draw(spec.blank(List.of(at)));
  }
}
