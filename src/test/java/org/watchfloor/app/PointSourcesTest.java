package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.vessel.VesselFact.VesselReported;
import org.watchfloor.evacuation.vessel.VesselReport;
import org.watchfloor.evacuation.vessel.VesselService;
import org.watchfloor.evacuation.vessel.VesselState;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointOrigin;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentFact.IncidentCorrected;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.HybridTime;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.plot.PlotKind;
import org.watchfloor.plot.PlotService;
import org.watchfloor.risk.RiskFact.RiskRegistered;
import org.watchfloor.store.DataFolder;
import org.watchfloor.table.ImportReport;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.team.TeamFact.TeamLocated;
import org.watchfloor.team.TeamService;

/** Whatever is stored with a place keeps the system it came in and how far off it may be. */
class PointSourcesTest {
  private static final GeoPoint TRUE_PLACE = Datum.GCJ02.toWgs84(122.11, 30.01);

  @TempDir Path temp;
  private Station station;

  @BeforeEach
  void open() {
    DataFolder.create(temp.resolve("dh"), "ZS-DH", "示例");
    station = Station.open(temp.resolve("dh"));
  }

  @AfterEach
  void close() {
    station.close();
  }

  private ImportReport take(String kind, Datum datum, String text) throws IOException {
    Path file = temp.resolve(kind + ".csv");
    Files.writeString(file, text);
    return station
        .get(Importer.class)
        .prepare(file, new ImportSpec(Optional.of(kind), datum, Optional.empty()))
        .apply();
  }

  private Map<String, Object> first(String kind) {
    return station.listings().stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows()
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shelters | 编号,名称,经度,纬度,精度,级别,类型,紧急容量  | B1,示例小学,122.11,30.01,15,镇街级,室内,100
          depots   | 编号,名称,经度,纬度,精度（米）,层级          | W1,示例仓库,122.11,30.01,15,区级
          teams    | 编号,名称,经度,纬度,accuracyMetres,类别,能力,人数,集结分钟 | T1,示例队,122.11,30.01,15,民兵,排水,10,5
          risks    | 编号,名称,经度,纬度,坐标精度,类别,风险等级   | R1,示例点,122.11,30.01,15,地质灾害,红
          areas    | 代码,名称,级别,经度,纬度,精度                | 330902000000,示例区,区县,122.11,30.01,15
          stations | 编号,名称,测报要素,经度,纬度,精度            | G1,示例站,雨量,122.11,30.01,15
          """)
  void aRegisterKeepsTheTruePlaceItsSystemAndItsAccuracy(String kind, String header, String row)
      throws IOException {
    ImportReport report = take(kind, Datum.GCJ02, header + "\n" + row + "\n");

    assertThat(report.problems()).isEmpty();
    assertThat(report.added()).isEqualTo(1);
    Map<String, Object> stored = first(kind);
    assertThat((Double) stored.get("lon")).isCloseTo(TRUE_PLACE.lon(), within(1e-9));
    assertThat((Double) stored.get("lat")).isCloseTo(TRUE_PLACE.lat(), within(1e-9));
    assertThat(stored)
        .containsEntry("sourceDatum", "GCJ02")
        .containsEntry("accuracyMetres", 15.0)
        .containsEntry("pointOrigin", "FILE");
    assertThat(take(kind, Datum.GCJ02, header + "\n" + row + "\n").unchanged()).isEqualTo(1);
  }

  @Test
  void aVesselLiesAtItsBerthAsTheRegisterHasItAndElsewhereAsReported() throws IOException {
    take("vessels", Datum.BD09, "编号,船名号,类型,船籍港,经度,纬度,精度\nV1,示例渔01,渔船,沈家门,122.11,30.01,50\n");
    VesselService vessels = station.get(VesselService.class);
    vessels.report(
        "V1",
        new VesselReport(VesselState.BERTHED, null, null, null, PointSource.UNTOLD, "", ""),
        null);
    assertThat(first("vessels"))
        .containsEntry("sourceDatum", "BD09")
        .containsEntry("accuracyMetres", 50.0);
    vessels.report(
        "V1",
        new VesselReport(
            VesselState.AT_SEA,
            null,
            null,
            new GeoPoint(122.5, 30.2),
            PointSource.typed(Datum.WGS84, 2000),
            "",
            ""),
        null);
    assertThat(first("vessels"))
        .containsEntry("sourceDatum", "WGS84")
        .containsEntry("accuracyMetres", 2000.0);
  }

  @Test
  void foldedAgainEverythingStandsAsItStood() throws IOException {
    take("teams", Datum.GCJ02, "编号,名称,经度,纬度,精度,类别,能力,人数,集结分钟\nT1,示例队,122.11,30.01,15,民兵,排水,10,5\n");
    station
        .get(TeamService.class)
        .locate("T1", new GeoPoint(122.2, 30.1), PointSource.named(500), "电台", null);
    IncidentService incidents = station.get(IncidentService.class);
    String id = incidents.report(report(PointSource.onMap(12)));
    incidents.correct(id, IncidentField.POINT, "gcj02 122.11,30.01", "来电人用高德看的");
    station
        .get(PlotService.class)
        .draw(
            PlotDetails.of(PlotKind.POINT, List.of(new GeoPoint(122.3, 29.95)))
                .withPointSource(PointSource.onMap(40)),
            null);
    List<Map<String, Object>> before = List.of(first("teams"), first("incidents"), first("plots"));
    assertThat(before.get(0))
        .containsEntry("accuracyMetres", 500.0)
        .containsEntry("pointOrigin", "NAME");
    assertThat(before.get(1))
        .containsEntry("accuracyMetres", 1000.0)
        .containsEntry("sourceDatum", "GCJ02");
    assertThat(before.get(2))
        .containsEntry("accuracyMetres", 40.0)
        .containsEntry("pointOrigin", "MAP");

    Journal journal = station.get(Journal.class);
    journal.rebuild(done -> {});
    assertThat(journal.verify(done -> {}).faults()).isEmpty();
    assertThat(List.of(first("teams"), first("incidents"), first("plots"))).isEqualTo(before);
  }

  private NewIncident report(PointSource source) {
    Instant at = station.get(WatchClock.class).instant();
    return new NewIncident(
        new IncidentDetails(
            "一楼进水",
            "11A02",
            "示例路",
            new GeoPoint(122.106, 30.016),
            source,
            null,
            null,
            null,
            at,
            at),
        Severity.ORDINARY,
        true);
  }

  /** What was written before this was asked, in the form and version it was written in. */
  @Test
  void entriesOfBeforeReadAsNotTold() throws JsonProcessingException {
    String point = "{\"lon\":122.1,\"lat\":30.0}";
    assertThat(
            ((TeamLocated) old("TeamLocated", "{\"at\":" + point + ",\"how\":\"电台\"}"))
                .pointSource())
        .isEqualTo(PointSource.UNTOLD);
    assertThat(
            ((VesselReported)
                    old(
                        "VesselReported",
                        "{\"place\":" + point + ",\"by\":\"\",\"note\":\"\",\"after\":\"\"}"))
                .pointSource())
        .isEqualTo(PointSource.UNTOLD);
    assertThat(
            ((IncidentCorrected)
                    old(
                        "IncidentCorrected",
                        "{\"field\":\"POINT\",\"before\":\"\",\"after\":\"122.1,30.0\",\"reason\":\"r\"}"))
                .pointSource())
        .isEqualTo(PointSource.UNTOLD);
    assertThat(
            ((IncidentReported)
                    old(
                        "IncidentReported",
                        "{\"details\":{\"narrative\":\"n\",\"type\":\"11A02\",\"place\":\"p\",\"point\":"
                            + point
                            + ",\"occurredAt\":\"2026-07-20T02:00:00Z\",\"receivedAt\":\"2026-07-20T02:00:00Z\"},"
                            + "\"severity\":\"LARGE\",\"verified\":true}"))
                .details()
                .pointSource())
        .isEqualTo(PointSource.UNTOLD);
    assertThat(
            ((RiskRegistered)
                    old(
                        "RiskRegistered",
                        "{\"point\":{\"number\":\"R1\",\"name\":\"n\",\"kind\":\"GEOLOGICAL\",\"color\":\"RED\",\"at\":"
                            + point
                            + ",\"households\":1,\"people\":3}}"))
                .point()
                .pointSource())
        .isEqualTo(PointSource.UNTOLD);
    assertThat(
            ((PlotDrawn)
                    old(
                        "PlotDrawn",
                        "{\"details\":{\"kind\":\"POINT\",\"sense\":\"NOTE\",\"points\":["
                            + point
                            + "],\"label\":\"\",\"status\":\"ACTUAL\"}}"))
                .details()
                .pointSource()
                .origin())
        .isEqualTo(PointOrigin.UNTOLD);
  }

  private Fact old(String fact, String data) throws JsonProcessingException {
    Instant at = Instant.parse("2026-07-20T02:00:00Z");
    Entry entry =
        new Entry(
            EntryId.parse("ZS-DH-1"),
            new HybridTime(1),
            at,
            at,
            new Actor("值班员甲", "1"),
            new Subject("thing", "1"),
            List.of(),
            fact,
            1,
            "",
            new ObjectMapper().readTree(data),
            "",
            "");
    return station.get(FactRegistry.class).read(entry).orElseThrow();
  }
}
