package org.watchfloor.ui.map.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.Geodesic;
import org.watchfloor.ui.map.draw.Corners.Handle;

/** What can be taken hold of, and what becomes of the drawing. */
class CornersTest {
  private static final GeoPoint A = new GeoPoint(122.10, 30.02);
  private static final GeoPoint B = new GeoPoint(122.12, 30.02);
  private static final GeoPoint C = new GeoPoint(122.12, 30.04);
  private static final GeoPoint NEW = new GeoPoint(122.11, 30.00);

  @Test
  void aCornerMovesAndTheMiddleOfAnEdgeBecomesOne() {
    Sketch area = new Sketch(Sketch.Form.AREA, List.of(A, B, C));
    List<Handle> handles = Corners.of(area);
    assertThat(handles).hasSize(6);
    assertThat(Corners.moved(area, handles.get(1), NEW).points()).containsExactly(A, NEW, C);
    assertThat(handles.get(3).at().lon()).isCloseTo(122.11, within(1e-9));
    assertThat(Corners.moved(area, handles.get(3), NEW).points()).containsExactly(A, NEW, B, C);
    assertThat(Corners.moved(area, handles.get(5), NEW).points())
        .as("the edge that comes back to the beginning")
        .containsExactly(A, B, C, NEW);
  }

  @Test
  void aLineHasNoEdgeBackToItsBeginningAndASpotNone() {
    assertThat(Corners.of(new Sketch(Sketch.Form.LINE, List.of(A, B)))).hasSize(3);
    assertThat(Corners.of(new Sketch(Sketch.Form.SPOT_OR_LINE, List.of(A)))).hasSize(1);
    assertThat(Corners.of(new Sketch(Sketch.Form.SPOT_OR_LINE, List.of(A, B)))).hasSize(3);
    assertThat(Corners.of(new Sketch(Sketch.Form.SPOT, List.of(A)))).hasSize(1);
  }

  @Test
  void aCircleKeepsItsRadiusWhenItsMiddleMovesAndItsMiddleWhenItsEdgeDoes() {
    Sketch circle = new Sketch(Sketch.Form.CIRCLE, List.of(A, Geodesic.destination(A, 90, 500)));
    List<Handle> handles = Corners.of(circle);
    assertThat(handles).hasSize(2);
    Sketch moved = Corners.moved(circle, handles.getFirst(), B);
    assertThat(moved.points().getFirst()).isEqualTo(B);
    assertThat(moved.radius()).isCloseTo(500, within(0.01));
    Sketch wider = Corners.moved(circle, handles.getLast(), Geodesic.destination(A, 10, 800));
    assertThat(wider.points().getFirst()).isEqualTo(A);
    assertThat(wider.radius()).isCloseTo(800, within(0.01));
  }

  @Test
  void aCornerThatIsNeededIsNotTakenAway() {
    Sketch area = new Sketch(Sketch.Form.AREA, List.of(A, B, C));
    Handle first = Corners.of(area).getFirst();
    assertThat(Corners.without(area, first)).isEqualTo(area);
    Sketch larger = Corners.moved(area, Corners.of(area).get(3), NEW);
    assertThat(Corners.without(larger, first).points()).containsExactly(NEW, B, C);
  }
}
