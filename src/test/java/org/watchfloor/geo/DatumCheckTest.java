package org.watchfloor.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.watchfloor.geo.DatumCheck.Landmark;
import org.watchfloor.geo.DatumCheck.Verdict;

class DatumCheckTest {
  private static final List<GeoPoint> KNOWN =
      List.of(
          new GeoPoint(122.106, 30.016),
          new GeoPoint(122.301, 29.953),
          new GeoPoint(122.452, 30.727),
          new GeoPoint(122.205, 30.245),
          new GeoPoint(122.39, 29.99));

  @Test
  void tellsASwapOnlyWhenTheOtherOrderIsInChina() {
    assertThat(DatumCheck.swapped(30.016, 122.106)).isTrue();
    assertThat(DatumCheck.swapped(122.106, 30.016)).isFalse();
    assertThat(DatumCheck.swapped(-74, 40.7)).isFalse();
  }

  @Test
  void tellsWhatWasDoneToTheLandmarks() {
    assertThat(verdict(p -> p)).isEqualTo(Verdict.TRUE_PLACE);
    assertThat(verdict(p -> shown(Datum.GCJ02, p))).isEqualTo(Verdict.READ_GCJ02);
    assertThat(verdict(p -> shown(Datum.BD09, p))).isEqualTo(Verdict.READ_BD09);
    assertThat(verdict(p -> shown(Datum.GCJ02, shown(Datum.GCJ02, p))))
        .isEqualTo(Verdict.SHIFTED_TWICE);
    assertThat(verdict(p -> Datum.GCJ02.toWgs84(p.lon(), p.lat()))).isEqualTo(Verdict.MOVED_BACK);
    assertThat(verdict(p -> new GeoPoint(p.lon() + 0.02, p.lat()))).isEqualTo(Verdict.UNKNOWN);
  }

  @Test
  void theFixPutsEveryLandmarkBack() {
    for (Verdict verdict : Verdict.values()) {
      UnaryOperator<GeoPoint> done =
          switch (verdict) {
            case TRUE_PLACE, UNKNOWN -> p -> p;
            case READ_GCJ02 -> p -> shown(Datum.GCJ02, p);
            case READ_BD09 -> p -> shown(Datum.BD09, p);
            case SHIFTED_TWICE -> p -> shown(Datum.GCJ02, shown(Datum.GCJ02, p));
            case MOVED_BACK -> p -> Datum.GCJ02.toWgs84(p.lon(), p.lat());
          };
      for (GeoPoint known : KNOWN) {
        assertThat(DatumCheck.fix(verdict, done.apply(known)).metresTo(known))
            .as("%s", verdict)
            .isLessThan(0.01);
      }
    }
  }

  @Test
  void givesTheMeanShiftInMetres() {
    DatumCheck.Finding finding =
        DatumCheck.compare(landmarks(p -> new GeoPoint(p.lon(), p.lat() + 0.01)));
    assertThat(finding.northMetres()).isCloseTo(1112, within(1.0));
    assertThat(finding.eastMetres()).isCloseTo(0, within(0.1));
  }

  private static Verdict verdict(UnaryOperator<GeoPoint> done) {
    return DatumCheck.compare(landmarks(done)).verdict();
  }

  private static List<Landmark> landmarks(UnaryOperator<GeoPoint> done) {
    return KNOWN.stream().map(known -> new Landmark(known, done.apply(known))).toList();
  }

  private static GeoPoint shown(Datum datum, GeoPoint point) {
    Datum.Reading reading = datum.fromWgs84(point);
    return new GeoPoint(reading.lon(), reading.lat());
  }
}
