package org.watchfloor.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.GeoPoint;

class ViewportTest {
  private static final GeoPoint DINGHAI = DistrictSymbols.DINGHAI;

  @Property(tries = 300)
  void aPlaceComesBackFromItsPixel(
      @ForAll @DoubleRange(min = -179, max = 179) double lon,
      @ForAll @DoubleRange(min = -84, max = 84) double lat,
      @ForAll @IntRange(min = Viewport.MIN_ZOOM, max = Viewport.MAX_ZOOM) int zoom) {
    Viewport viewport = Viewport.around(new GeoPoint(lon, lat), zoom, 801, 603);
    GeoPoint back = viewport.point(viewport.x(viewport.centre()), viewport.y(viewport.centre()));
    assertThat(back.metresTo(viewport.centre())).isLessThan(0.01);
    // Snapping to whole pixels moves the middle by at most half a pixel each way.
    double pixel = Mercator.metresPerPixel(lat, zoom);
    assertThat(viewport.centre().metresTo(new GeoPoint(lon, lat))).isLessThan(pixel + 0.01);
  }

  @Property(tries = 300)
  void zoomingKeepsThePlaceUnderThePointer(
      @ForAll @IntRange(min = 6, max = 17) int zoom,
      @ForAll @IntRange(min = -1, max = 1) int steps,
      @ForAll @IntRange(min = 0, max = 800) int x,
      @ForAll @IntRange(min = 0, max = 600) int y) {
    Viewport viewport = Viewport.around(DINGHAI, zoom, 800, 600);
    GeoPoint under = viewport.point(x, y);
    Viewport after = viewport.zoomed(zoom + steps, x, y);
    assertThat(after.x(under)).isCloseTo(x, within(1.0));
    assertThat(after.y(under)).isCloseTo(y, within(1.0));
  }

  @Test
  void liesOnWholePixelsAndWholeZooms() {
    Viewport viewport = Viewport.around(DINGHAI, 99, 799.5, 600.3).moved(0.4, -0.3);
    assertThat(viewport.zoom()).isEqualTo(Viewport.MAX_ZOOM);
    assertThat(viewport.left()).isEqualTo(Math.rint(viewport.left()));
    assertThat(viewport.top()).isEqualTo(Math.rint(viewport.top()));
  }

  @Test
  void neverLeavesTheWorld() {
    Viewport far = Viewport.around(DINGHAI, 8, 800, 600).moved(1e9, -1e9);
    assertThat(far.centre().lat()).isBetween(-86.0, 86.0);
    assertThat(far.centre().lon()).isBetween(-180.0, 180.0);
  }

  @Test
  void scaleBarIsRoundAndFits() {
    Viewport viewport = Viewport.around(DINGHAI, 12, 800, 600);
    ScaleBar bar = ScaleBar.of(viewport, 126);
    assertThat(bar).isEqualTo(new ScaleBar(2000, bar.pixels()));
    assertThat(bar.pixels()).isBetween(50.0, 126.0);
    GeoPoint west = viewport.point(300, 300);
    GeoPoint east = viewport.point(300 + bar.pixels(), 300);
    assertThat(west.metresTo(east)).isCloseTo(2000, within(12.0));
  }
}
