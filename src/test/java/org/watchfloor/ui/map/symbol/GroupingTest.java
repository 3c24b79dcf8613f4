package org.watchfloor.ui.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;
import org.watchfloor.ui.map.Viewport;

class GroupingTest {
  private static final double UNIT = 14;

  @Property(tries = 40)
  void losesNoSymbolAtAnyZoom(
      @ForAll @IntRange(min = 0, max = 2000) int count,
      @ForAll @IntRange(min = Viewport.MIN_ZOOM, max = Viewport.MAX_ZOOM) int zoom) {
    List<MapSymbol> symbols = DistrictSymbols.crowd(count);
    List<MapSymbol> found = new ArrayList<>();
    everything(symbols, zoom).forEach(marker -> found.addAll(marker.members()));
    assertThat(found).containsExactlyInAnyOrderElementsOf(symbols);
  }

  @Test
  void tenThousandSymbolsBecomeNoMoreMarkersThanTheScreenHasRoomFor() {
    MarkerIndex index = Grouping.group(DistrictSymbols.crowd(10_000), 11, UNIT);
    Viewport screen = Viewport.around(new GeoPoint(122.3, 30.2), 11, 1000, 1000);
    assertThat(index.visible(screen, 0)).hasSizeBetween(100, 600);
  }

  @Test
  void groupShowsTheWorstOfItsMembers() {
    List<Marker> markers =
        everything(
            List.of(
                symbol("a", 0, SymbolCategory.TEAM, SymbolState.NORMAL),
                symbol("b", 0.00001, SymbolCategory.DEPOT, SymbolState.ORANGE),
                symbol("c", 0.00002, SymbolCategory.TEAM, SymbolState.FAINT)),
            10);
    assertThat(markers).hasSize(1);
    assertThat(markers.getFirst().state()).isEqualTo(SymbolState.ORANGE);
    assertThat(markers.getFirst().first().label()).isEqualTo("b");
    assertThat(markers.getFirst().common()).isNull();
  }

  @Test
  void incidentIsNeverHiddenInAGroupOfOtherThings() {
    List<MapSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      symbols.add(symbol("s" + i, 0, SymbolCategory.SHELTER, SymbolState.NORMAL));
    }
    symbols.add(symbol("fire", 0, SymbolCategory.INCIDENT, SymbolState.BLUE));
    MarkerIndex index = Grouping.group(symbols, 8, UNIT);
    Viewport screen = Viewport.around(new GeoPoint(122, 30), 8, 400, 400);
    assertThat(index.visible(screen, 0)).hasSize(2);
    Marker uppermost = index.at(screen, 200, 200, 20).orElseThrow();
    assertThat(uppermost.first().label()).isEqualTo("fire");
    assertThat(uppermost.label()).as("an incident is always named").isNotNull();
  }

  @Test
  void aPlaceCutOffIsNotGatheredWithTheSheltersOfItsTown() {
    List<MapSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      symbols.add(symbol("s" + i, 0, SymbolCategory.SHELTER, SymbolState.NORMAL));
    }
    symbols.add(symbol("cut off", 0, SymbolCategory.OUTAGE, SymbolState.RED));
    symbols.add(symbol("no power", 0.00001, SymbolCategory.POWER_OUT, SymbolState.YELLOW));
    List<Marker> markers = everything(symbols, 10);
    assertThat(markers).hasSize(2);
    Marker danger =
        markers.stream().filter(marker -> marker.members().size() == 2).findFirst().orElseThrow();
    assertThat(danger.state()).isEqualTo(SymbolState.RED);
    assertThat(danger.members())
        .extracting(MapSymbol::label)
        .containsExactly("cut off", "no power");
  }

  @Test
  void noTwoGroupsOfOneKindCoverEachOther() {
    List<Marker> markers = everything(DistrictSymbols.shelters(), 11);
    for (Marker one : markers) {
      for (Marker other : markers) {
        if (one != other) {
          assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y())).isGreaterThan(UNIT);
        }
      }
    }
  }

  @Test
  void namesDoNotCoverEachOtherNorOtherSymbols() {
    List<Marker> markers = everything(DistrictSymbols.depots(), 13);
    List<Marker> named = markers.stream().filter(marker -> marker.label() != null).toList();
    assertThat(named).isNotEmpty();
    for (Marker one : named) {
      for (Marker other : named) {
        assertThat(one != other && overlap(box(one), box(other)))
            .as("%s on %s", one.first().label(), other.first().label())
            .isFalse();
      }
    }
  }

  @Test
  void aLineLeadsToTheNameOfWhatIsOverItsLimitWhereItIsCrowded() {
    List<MapSymbol> symbols = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      // So near that every spot beside the one in the middle is taken, and no nearer.
      double angle = Math.PI / 2 * i;
      GeoPoint around =
          new GeoPoint(122 + 0.0022 * Math.cos(angle), 30 + 0.00165 * Math.sin(angle));
      symbols.add(
          MapSymbol.of(
              new ObjectRef("x", "r" + i),
              around,
              SymbolCategory.SHELTER,
              SymbolState.NORMAL,
              "避灾安置点" + i));
    }
    symbols.add(symbol("full", 0, SymbolCategory.SHELTER, SymbolState.RED));
    Marker full =
        everything(symbols, 15).stream()
            .filter(marker -> marker.first().label().equals("full"))
            .findFirst()
            .orElseThrow();
    assertThat(full.isGroup()).isFalse();
    assertThat(full.label()).isEqualTo(LabelSpot.FAR_ABOVE_RIGHT);
    symbols.set(4, symbol("full", 0, SymbolCategory.SHELTER, SymbolState.NORMAL));
    List<Marker> calm = everything(symbols, 15);
    assertThat(calm)
        .extracting(Marker::label)
        .filteredOn(spot -> spot != null && spot.leader())
        .isEmpty();
  }

  @Test
  void aClickFindsTheSymbolUnderItAndNothingBesideIt() {
    MarkerIndex index =
        Grouping.group(List.of(symbol("a", 0, SymbolCategory.TEAM, SymbolState.NORMAL)), 15, UNIT);
    Viewport screen = Viewport.around(new GeoPoint(122, 30), 15, 800, 600);
    assertThat(index.at(screen, 405, 296, UNIT)).isPresent();
    assertThat(index.at(screen, 440, 300, UNIT)).isEmpty();
  }

  @Test
  void answersForAnotherZoomUntilItsOwnIndexIsReady() {
    MarkerIndex index =
        Grouping.group(List.of(symbol("a", 0, SymbolCategory.TEAM, SymbolState.NORMAL)), 10, UNIT);
    Viewport closer = Viewport.around(new GeoPoint(122, 30), 12, 800, 600);
    assertThat(index.at(closer, 400, 300, UNIT)).isPresent();
  }

  private static List<Marker> everything(List<MapSymbol> symbols, int zoom) {
    double side = 256 * Math.pow(2, zoom);
    Viewport area = Viewport.around(new GeoPoint(122.3, 30.2), zoom, side / 50, side / 50);
    return Grouping.group(symbols, zoom, UNIT).visible(area, 0);
  }

  private static double[] box(Marker marker) {
    double width = SymbolSizes.textEms(marker.first().label()) * UNIT;
    LabelSpot spot = java.util.Objects.requireNonNull(marker.label());
    double left = marker.x() + SymbolSizes.labelX(spot, UNIT, width);
    double middle = marker.y() + SymbolSizes.labelY(spot, UNIT);
    return new double[] {left, middle - UNIT * 0.6, left + width, middle + UNIT * 0.6};
  }

  private static boolean overlap(double[] a, double[] b) {
    return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  }

  private static MapSymbol symbol(
      String id, double east, SymbolCategory category, SymbolState state) {
    return MapSymbol.of(new ObjectRef("x", id), new GeoPoint(122 + east, 30), category, state, id);
  }
}
