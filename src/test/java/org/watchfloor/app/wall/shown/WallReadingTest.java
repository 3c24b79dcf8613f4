package org.watchfloor.app.wall.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.wall.WallStation;
import org.watchfloor.base.Language;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;
import org.watchfloor.incident.Severity;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;

class WallReadingTest {
  private static final GeoPoint PIER = new GeoPoint(122.3, 29.95);

  @TempDir Path folder;
  private WallStation desk;

  @BeforeEach
  void open() {
    desk = new WallStation(folder);
    desk.get(RegionService.class)
        .registerAreas(
            List.of(
                new Area(
                    "330902001000", "昌国街道", AreaLevel.TOWN, null, 0, 0, null, PointSource.UNTOLD)));
    desk.get(Gazetteer.class)
        .put(
            "test",
            List.of(
                new Place("1", "沈家门", PlaceKind.TOWN, PIER),
                new Place("2", "三江码头", PlaceKind.VILLAGE, PIER)));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anAddressIsNeverShownButItsAreaOrAPlaceOfTheMap() {
    desk.report("某某甲家门口", null, "330902001000", Severity.LARGE);
    desk.report("三江码头", null, null, Severity.ORDINARY);
    desk.report("某某甲家屋后", PIER, null, Severity.ORDINARY);
    desk.report("某某甲家屋后", null, null, Severity.ORDINARY);
    WallContent content = read();
    assertThat(content.incidents())
        .extracting(one -> one.area().text())
        .containsExactly("昌国街道", "三江码头", "沈家门", "");
    assertThat(content.toString()).doesNotContain("某某甲").doesNotContain("0000000");
  }

  @Test
  void ofADimmedIncidentOnlyItsGradeIsLeftAndAHiddenOneIsGone() {
    String one = desk.report("三江码头", PIER, null, Severity.LARGE);
    String other = desk.report("三江码头", PIER, null, Severity.ORDINARY);
    desk.get(Discretion.class).put(one, Showing.DIMMED);
    desk.get(Discretion.class).put(other, Showing.HIDDEN);
    WallIncident left = read().incidents().getFirst();
    assertThat(read().incidents()).hasSize(1);
    assertThat(left.dimmed()).isTrue();
    assertThat(left.kind()).isEqualTo(PublicName.NONE);
    assertThat(left.area()).isEqualTo(PublicName.NONE);
    assertThat(left.severity()).isEqualTo(Severity.LARGE);
  }

  @Test
  void aReadingThatDoesNotComeIsTold() {
    WallContent content = read();
    assertThat(content.still(content.asOf().plus(Duration.ofSeconds(90)))).isFalse();
    assertThat(content.still(content.asOf().plus(Duration.ofSeconds(101)))).isTrue();
    assertThat(WallContent.NONE.still(content.asOf())).isFalse();
    assertThat(WallContent.NONE.read()).isFalse();
  }

  private WallContent read() {
    return desk.get(WallReading.class).read(Language.ZH);
  }
}
