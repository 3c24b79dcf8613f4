package org.watchfloor.ui.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;

class UncertaintyTest {
  private static final GeoPoint HERE = new GeoPoint(122.1, 30);
  private static final double COVERED = 20;

  private static MapSymbol symbol(PointSource source) {
    return MapSymbol.of(
            new ObjectRef("team", "T1"), HERE, SymbolCategory.TEAM, SymbolState.NORMAL, "队")
        .from(source);
  }

  private static Viewport at(int zoom) {
    return Viewport.around(HERE, zoom, 1000, 700);
  }

  @Test
  void aRoughPlaceHasARingOfItsSizeOnTheGround() {
    MapSymbol rough = symbol(PointSource.named(500));
    double radius = Uncertainty.pixels(rough, at(15), COVERED).orElseThrow();
    double east =
        at(15).x(new GeoPoint(122.1 + 500 / (111_195 * Math.cos(Math.toRadians(30))), 30));
    assertThat(radius).isCloseTo(east - 500, within(1.0));
    assertThat(Uncertainty.pixels(rough, at(16), COVERED).orElseThrow())
        .isCloseTo(2 * radius, within(1e-6));
  }

  @Test
  void whatTheSymbolCoversHasNone() {
    assertThat(Uncertainty.pixels(symbol(PointSource.named(500)), at(9), COVERED)).isEmpty();
    assertThat(Uncertainty.pixels(symbol(PointSource.named(30)), at(15), COVERED)).isEmpty();
  }

  @Test
  void aRingAroundTheWholeScreenIsNotDrawn() {
    assertThat(Uncertainty.pixels(symbol(PointSource.named(5_000)), at(18), COVERED)).isEmpty();
  }

  @Test
  void whereNobodyToldThereIsNoRing() {
    assertThat(Uncertainty.pixels(symbol(PointSource.UNTOLD), at(18), COVERED)).isEmpty();
    assertThat(Uncertainty.pixels(symbol(PointSource.row(Datum.GCJ02, null)), at(18), COVERED))
        .isEmpty();
  }
}
