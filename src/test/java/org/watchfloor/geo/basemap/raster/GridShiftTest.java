package org.watchfloor.geo.basemap.raster;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.basemap.WebMercator;

class GridShiftTest {
  private final GridShift shift = new GridShift(Datum.GCJ02);

  /** One offset for a whole tile, in whole pixels: half a pixel of rounding, 0.9 of change. */
  @Property
  void aPlaceIsShownWithinAboutAPixelOfWhereItIs(
      @ForAll @DoubleRange(min = 74, max = 135) double lon,
      @ForAll @DoubleRange(min = 4, max = 53) double lat,
      @ForAll @IntRange(min = 8, max = 19) int zoom) {
    double pixels = WebMercator.worldPixels(zoom);
    double x = WebMercator.x(lon) * pixels;
    double y = WebMercator.y(lat) * pixels;
    GridShift.Place corner = shift.of(zoom, (int) x / 256, (int) y / 256);
    Datum.Reading shown = Datum.GCJ02.fromWgs84(new GeoPoint(lon, lat));
    double pictureX = corner.x() + x % 256;
    double pictureY = corner.y() + y % 256;
    assertThat(Math.abs(pictureX - WebMercator.x(shown.lon()) * pixels)).isLessThan(1.4);
    assertThat(Math.abs(pictureY - WebMercator.y(shown.lat()) * pixels)).isLessThan(1.4);
  }

  @Test
  void movesNothingOutsideChinaAndNothingOfAMapThatIsNotShifted() {
    assertThat(shift.of(12, 3638, 1612)).isEqualTo(new GridShift.Place(3638 * 256, 1612 * 256));
    assertThat(new GridShift(Datum.WGS84).of(12, 3435, 1689))
        .isEqualTo(new GridShift.Place(3435 * 256, 1689 * 256));
    assertThat(shift.of(12, 3435, 1689)).isNotEqualTo(new GridShift.Place(3435 * 256, 1689 * 256));
  }
}
