package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.geo.GeoPoint;

class RingsTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @Test
  void holesAreCutIntoOneRingThatEnclosesTheSameArea() {
    Polygon polygon = (Polygon) box(0, 4, 0, 4).difference(box(1, 2, 1, 2));
    Polygon two = (Polygon) polygon.difference(box(2.5, 3, 2.5, 3));
    List<GeoPoint> ring = Rings.inOne(two);

    assertThat(signedArea(ring)).isEqualTo(-two.getArea());
    assertThat(Rings.of(two))
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.getFirst()).isEqualTo(one.getLast()));
  }

  @Test
  void withoutHolesItIsTheRingItself() {
    assertThat(Rings.inOne((Polygon) box(0, 1, 0, 1))).hasSize(4);
  }

  private static org.locationtech.jts.geom.Geometry box(double l, double r, double b, double t) {
    return SHAPES.toGeometry(new Envelope(l, r, b, t));
  }

  /** Negative clockwise; a cut there and back adds nothing. */
  private static double signedArea(List<GeoPoint> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      GeoPoint a = ring.get(i);
      GeoPoint b = ring.get((i + 1) % ring.size());
      twice += new Coordinate(a.lon(), a.lat()).x * b.lat() - b.lon() * a.lat();
    }
    return twice / 2;
  }
}
