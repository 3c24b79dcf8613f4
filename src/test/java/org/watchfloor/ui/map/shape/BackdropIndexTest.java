package org.watchfloor.ui.map.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.map.Backdrop;
import org.watchfloor.ui.map.BackdropInk;
import org.watchfloor.ui.map.BackdropItem;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;
import org.watchfloor.ui.map.InkSign;
import org.watchfloor.ui.map.InkWidth;
import org.watchfloor.ui.map.Viewport;

/** What of imported features is drawn, and what lies under the pointer. */
class BackdropIndexTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final GeoPoint TOWN = new GeoPoint(122.1, 30.02);
  private static final BackdropInk INK =
      new BackdropInk(InkColour.BLUE, InkWidth.MEDIUM, InkFill.PLAIN, InkSign.CIRCLE, 1);

  private static BackdropItem item(String id, Geometry geometry) {
    return new BackdropItem(new ObjectRef("f", id), geometry, INK, "", id, Map.of());
  }

  private static Geometry square(double lon, double lat, double side) {
    return FACTORY.toGeometry(new Envelope(lon, lon + side, lat, lat + side));
  }

  private static Backdrop backdrop(int fromZoom, List<BackdropItem> items) {
    return new Backdrop("b", "b", "", fromZoom, List.of(), items);
  }

  @Test
  void aHoleIsNotPartOfAnArea() {
    Polygon shell = (Polygon) square(122.09, 30.01, 0.02);
    Polygon hole = (Polygon) square(122.095, 30.015, 0.01);
    Polygon ring =
        FACTORY.createPolygon(
            shell.getExteriorRing(),
            new org.locationtech.jts.geom.LinearRing[] {hole.getExteriorRing()});
    BackdropIndex index = BackdropIndex.of(List.of(backdrop(0, List.of(item("ring", ring)))), 15);
    Viewport view = Viewport.around(TOWN, 15, 1000, 800);
    double x = view.x(new GeoPoint(122.1, 30.02));
    double y = view.y(new GeoPoint(122.1, 30.02));
    assertThat(index.at(view, x, y, 4)).isEmpty();
    assertThat(index.at(view, view.x(new GeoPoint(122.092, 30.02)), y, 4))
        .map(BackdropItem::name)
        .contains("ring");
  }

  @Test
  void whatIsSmallLiesOverWhatIsLargeAndPlacesOverBoth() {
    List<BackdropItem> items =
        List.of(
            item("place", FACTORY.createPoint(new Coordinate(122.1, 30.02))),
            item("large", square(122.05, 29.97, 0.1)),
            item("small", square(122.095, 30.015, 0.01)));
    BackdropIndex index = BackdropIndex.of(List.of(backdrop(0, items)), 14);
    Viewport view = Viewport.around(TOWN, 14, 1000, 800);
    assertThat(index.at(view, view.x(TOWN), view.y(TOWN), 4))
        .map(BackdropItem::name)
        .contains("place");
    assertThat(index.at(view, view.x(TOWN) + 12, view.y(TOWN), 4))
        .map(BackdropItem::name)
        .contains("small");
    assertThat(index.visible(view, 0))
        .extracting(shape -> shape.item().name())
        .containsExactly("large", "small", "place");
  }

  @Test
  void aLayerIsDrawnFromItsZoomOn() {
    Backdrop later = backdrop(14, List.of(item("a", square(122.09, 30.01, 0.02))));
    assertThat(BackdropIndex.of(List.of(later), 13).isEmpty()).isTrue();
    BackdropIndex index = BackdropIndex.of(List.of(later), 14);
    assertThat(index.visible(Viewport.around(TOWN, 14, 800, 600), 0)).hasSize(1);
    assertThat(index.visible(Viewport.around(TOWN, 13, 800, 600), 0)).isEmpty();
  }

  @Test
  void aHundredThousandAreThinnedOutFromAfarAndFoundFromNear() {
    List<BackdropItem> items = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      double lon = 121.9 + 0.4 * (i % 400) / 400;
      double lat = 29.9 + 0.25 * (i / 400) / 250;
      items.add(item("b" + i, square(lon, lat, 0.0002)));
    }
    List<Backdrop> all = List.of(backdrop(0, items));
    BackdropIndex far = BackdropIndex.of(all, 10);
    BackdropIndex near = BackdropIndex.of(all, 17);
    assertThat(far.size()).isLessThan(20_000);
    assertThat(near.size()).isEqualTo(100_000);
    Viewport street = Viewport.around(TOWN, 17, 1920, 1080);
    assertThat(near.visible(street, 40)).hasSizeBetween(50, 800);
  }

  @Test
  void cornersThatCannotBeToldApartAreLeftOut() {
    Coordinate[] line = new Coordinate[10_001];
    for (int i = 0; i <= 10_000; i++) {
      line[i] = new Coordinate(122 + i * 1e-5, 30);
    }
    BackdropShape shape =
        Objects.requireNonNull(
            new BackdropShaper(10).shape(item("line", FACTORY.createLineString(line)), 0));
    assertThat(shape.paths().getFirst().size()).isLessThan(150);
  }
}
