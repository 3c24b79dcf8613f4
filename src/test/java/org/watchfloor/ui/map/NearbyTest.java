package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.road.Hindrance;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.ui.ObjectRef;

class NearbyTest {
  private static final GeoPoint HERE = new GeoPoint(122.1, 30.0);

  @Test
  void namesTheNearestOfEachKindThatCanBeHad() {
    List<Nearby> near =
        Nearby.of(
            HERE,
            List.of(
                symbol("far", 122.3, SymbolCategory.TEAM, SymbolState.NORMAL),
                symbol("near", 122.11, SymbolCategory.TEAM, SymbolState.BLUE),
                symbol("away", 122.101, SymbolCategory.TEAM, SymbolState.FAINT),
                symbol("risk", 122.1, SymbolCategory.RISK, SymbolState.NORMAL),
                symbol("hall", 122.2, SymbolCategory.SHELTER, SymbolState.NORMAL)),
            5);
    assertThat(near)
        .extracting(Nearby::category)
        .containsExactly(SymbolCategory.TEAM, SymbolCategory.SHELTER);
    assertThat(near.getFirst().hits())
        .extracting(hit -> hit.symbol().ref().id())
        .containsExactly("near", "far");
    assertThat(near.getFirst().hits().getFirst().metres()).isBetween(950.0, 975.0);
  }

  @Test
  void byRoadTheSoonestComesFirstAndWhoCannotComeLast() {
    List<Nearby> near =
        Nearby.of(
            HERE,
            List.of(
                symbol("cut", 122.101, SymbolCategory.TEAM, SymbolState.NORMAL),
                symbol("near", 122.11, SymbolCategory.TEAM, SymbolState.NORMAL),
                symbol("far", 122.3, SymbolCategory.TEAM, SymbolState.NORMAL)),
            5);
    assertThat(Nearby.places(near)).hasSize(3);
    List<Nearby> told =
        Nearby.by(
            List.of(
                new Travel.Unreachable(new Hindrance.NeedsBoat(), 100, 1),
                new Travel.ByRoad(30, 1000),
                new Travel.ByRoad(20, 19000)),
            near,
            2);
    assertThat(told.getFirst().hits())
        .extracting(hit -> hit.symbol().ref().id())
        .containsExactly("far", "near");
    assertThat(
            Nearby.by(
                    List.of(
                        new Travel.Unreachable(new Hindrance.NeedsBoat(), 100, 1),
                        new Travel.ByRoad(30, 1000),
                        new Travel.ByRoad(20, 19000)),
                    near,
                    3)
                .getFirst()
                .hits()
                .getLast()
                .symbol()
                .ref()
                .id())
        .isEqualTo("cut");
  }

  @Test
  void tellsNoMoreThanAskedFor() {
    assertThat(Nearby.of(HERE, DistrictSymbols.teams(), 5).getFirst().hits()).hasSize(5);
  }

  private static MapSymbol symbol(
      String id, double lon, SymbolCategory category, SymbolState state) {
    return MapSymbol.of(new ObjectRef("x", id), new GeoPoint(lon, 30.0), category, state, id);
  }
}
