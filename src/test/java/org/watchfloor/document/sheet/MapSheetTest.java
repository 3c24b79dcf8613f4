package org.watchfloor.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;

class MapSheetTest {
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);

  @Property(tries = 200)
  void aMillimetreOfPaperIsAsManyMetresAsTheScaleSays(
      @ForAll @IntRange(min = MapSheet.LARGEST, max = 200_000) int scale,
      @ForAll @DoubleRange(min = 18, max = 53) double lat,
      @ForAll Paper paper) {
    MapSheet sheet = new MapSheet(new GeoPoint(110, lat), scale, paper);
    Envelope box = sheet.box();
    GeoPoint west = new GeoPoint(box.getMinX(), lat);
    GeoPoint east = new GeoPoint(box.getMaxX(), lat);
    assertThat(west.metresTo(east) / sheet.widthMetres()).isCloseTo(1, within(0.003));
    assertThat(sheet.widthMetres()).isCloseTo(sheet.frame().width() * scale / 1000, within(1e-6));
    assertThat(sheet.x(110)).isCloseTo(paper.width() / 2, within(1e-6));
  }

  @Test
  void theSheetAroundABoxHoldsAllOfItAtTheNearestRoundScale() {
    Envelope township = new Envelope(122.05, 122.16, 29.98, 30.06);
    MapSheet sheet = MapSheet.around(township, Paper.A3);
    assertThat(sheet.box().contains(township)).isTrue();
    assertThat(sheet.scale()).isEqualTo(50_000);
    assertThat(MapSheet.around(township, Paper.A4).scale()).isEqualTo(100_000);
  }

  @Test
  void refusesScalesNoSheetHas() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new MapSheet(DINGHAI, 100, Paper.A3));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new MapSheet(DINGHAI, 5_000_000, Paper.A3));
  }

  @Test
  void gridLinesStandAtRoundAngles() {
    assertThat(Graticule.lines(122.1, 122.2, 8))
        .extracting(Graticule.Line::label)
        .containsExactly(
            "122°06′", "122°07′", "122°08′", "122°09′", "122°10′", "122°11′", "122°12′");
    assertThat(Graticule.lines(30.0001, 30.0024, 4))
        .extracting(Graticule.Line::label)
        .containsExactly("30°00′05″");
    assertThat(Graticule.lines(-0.01, 0.01, 3))
        .extracting(Graticule.Line::label)
        .contains("0°00′", "-0°00′30″");
  }

  @Property(tries = 100)
  void gridLinesAreNeverMoreThanAskedForNorOutside(
      @ForAll @DoubleRange(min = 70, max = 135) double from,
      @ForAll @DoubleRange(min = 0.01, max = 20) double width) {
    assertThat(Graticule.lines(from, from + width, 8))
        .hasSizeLessThanOrEqualTo(9)
        .allSatisfy(line -> assertThat(line.degrees()).isBetween(from - 1e-9, from + width + 1e-9));
  }

  @Test
  void anAtlasCoversTheDistrictAndNamesItsSheets() {
    Envelope district = new Envelope(121.9, 122.3, 29.9, 30.2);
    Atlas atlas = Atlas.of(district, 50_000, Paper.A3);
    assertThat(atlas.sheets()).extracting(Atlas.Named::name).startsWith("A1", "A2");
    for (double lon = 121.9; lon <= 122.3; lon += 0.01) {
      for (double lat = 29.9; lat <= 30.2; lat += 0.01) {
        double x = lon;
        double y = lat;
        assertThat(atlas.sheets()).anyMatch(named -> named.sheet().box().contains(x, y));
      }
    }
    assertThat(atlas.overview().box().contains(district)).isTrue();
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Atlas.of(district, 1_000, Paper.A4));
  }
}
