package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;

class PointSourceTest {
  private static final GeoPoint DINGHAI = new GeoPoint(122.106, 30.016);
  private static final Texts ZH = new Texts(Language.ZH);

  @ParameterizedTest
  @CsvSource({
    "0.01, 1",
    "1.4, 1",
    "1.6, 2",
    "18.5, 20",
    "31, 30",
    "96, 100",
    "111, 100",
    "1852, 2000"
  })
  void aboutIsOneDigit(double metres, double about) {
    assertThat(PointSource.onMap(metres).accuracyMetres()).isEqualTo(about);
  }

  @Test
  void isToldInOneLine() {
    assertThat(ZH.say(PointSource.typed(Datum.GCJ02, 100).line(DINGHAI)))
        .isEqualTo("坐标 122.10600,30.01600 · 精度约 100 米 · 原 GCJ-02");
    assertThat(ZH.say(PointSource.named(5000).said(DINGHAI)))
        .isEqualTo("122.10600,30.01600 · 精度约 5 公里");
    assertThat(ZH.say(PointSource.row(Datum.WGS84, 2.5).said())).isEqualTo("精度约 2.5 米");
    assertThat(ZH.say(PointSource.row(Datum.BD09, null).said())).isEqualTo("精度未说明 · 原 BD-09");
  }

  @Test
  void whatNobodyToldIsNotMentioned() {
    assertThat(PointSource.of(null)).isEqualTo(PointSource.UNTOLD);
    assertThat(PointSource.UNTOLD.told()).isFalse();
    assertThat(ZH.say(PointSource.UNTOLD.said(DINGHAI))).isEqualTo("122.10600,30.01600");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -5, Double.NaN, Double.POSITIVE_INFINITY})
  void whatCannotBeAnAccuracyIsNone(double metres) {
    assertThat(PointSource.row(Datum.WGS84, metres).accuracyMetres()).isNull();
  }

  @Property
  boolean aDraftKeepsIt(
      @ForAll PointOrigin origin,
      @ForAll Datum datum,
      @ForAll @DoubleRange(min = 0, max = 1e6) double metres) {
    PointSource source = new PointSource(origin, datum, metres);
    PointSource bare = new PointSource(origin, null, null);
    return PointSource.read(source.written()).equals(source)
        && PointSource.read(bare.written()).equals(bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MAP", "MAP WGS84", "MAP WGS84 x", "HEARD WGS84 1", "MAP WGS72 1"})
  void anotherTextIsNothingTold(String text) {
    assertThat(PointSource.read(text)).isEqualTo(PointSource.UNTOLD);
  }
}
