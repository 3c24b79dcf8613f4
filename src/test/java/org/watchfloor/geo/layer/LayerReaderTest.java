package org.watchfloor.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.SurveyGrid;
import org.watchfloor.support.Shapefiles;
import org.watchfloor.task.Progress;

/** What other offices hand over, format by format. */
class LayerReaderTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Texts EN = new Texts(Language.EN);
  private static final Charset GBK = Charset.forName("GB18030");

  @TempDir private Path folder;

  @Test
  void escapedCharactersAreNoBombHoweverManyThereAre() {
    String place =
        "<Placemark><name>a</name><description>%s</description><Point><coordinates>122.1,30"
            + "</coordinates></Point></Placemark>";
    String formatted = "&lt;b&gt;".repeat(60) + "&amp;";
    String kml = "<kml><Document>" + place.formatted(formatted).repeat(1_000) + "</Document></kml>";
    LayerReading read = read(write("a.kml", kml.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.features()).hasSize(1_000);
  }

  // GeoJSON

  @Test
  void readsAllKindsOfGeoJsonWithHeightsAndColours() {
    LayerReading read =
        json(
            """
            {"type":"FeatureCollection","name":"堤防",
            "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4490"}},"features":[
            {"type":"Feature","properties":{"名称":"一号闸","stroke":"#f00","高程":3.2},
             "geometry":{"type":"Point","coordinates":[122.1,30.0,5.5]}},
            {"type":"Feature","properties":{},"geometry":{"type":"MultiLineString",
             "coordinates":[[[122.1,30],[122.2,30]],[[122.3,30],[122.4,30]]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"MultiPolygon","coordinates":[
             [[[122,30],[122.1,30],[122.1,30.1],[122,30]]],
             [[[122.5,30],[122.6,30],[122.6,30.1],[122.5,30]]]]}},
            {"type":"Feature","properties":{"name":"mixed"},"geometry":{"type":"GeometryCollection",
             "geometries":[{"type":"Point","coordinates":[122,30]},
             {"type":"LineString","coordinates":[[122,30],[122,31]]}]}}]}
            """);
    assertThat(read.title()).isEqualTo("堤防");
    assertThat(read.format()).isEqualTo(LayerFormat.GEOJSON);
    assertThat(read.notes()).isEmpty();
    // The collection of two kinds is two features.
    assertThat(read.features()).hasSize(5);
    LayerFeature gate = read.features().getFirst();
    assertThat(gate.name()).isEqualTo("一号闸");
    assertThat(gate.hint()).isEqualTo(new LayerHint(255, 0, 0));
    assertThat(gate.attributes()).containsExactly(Map.entry("名称", "一号闸"), Map.entry("高程", "3.2"));
    assertThat(read.features().get(2).geometry().getGeometryType()).isEqualTo("MultiPolygon");
  }

  @Test
  void mendsAnAreaThatCrossesItselfAndCountsIt() {
    LayerReading read =
        json(
            """
            {"type":"Feature","properties":{"name":"bow"},"geometry":{"type":"Polygon",
            "coordinates":[[[122,30],[122.2,30.2],[122.2,30],[122,30.2],[122,30]]]}}
            """);
    assertThat(read.features().getFirst().geometry().isValid()).isTrue();
    assertThat(said(read)).containsExactly("自相交的面 1 个，已修补");
  }

  @Test
  void countsWhatHasNoPlaceCrossesTheDateLineOrIsNoNumber() {
    LayerReading read =
        json(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"name":"ok"},"geometry":{"type":"Point","coordinates":[122,30]}},
            {"type":"Feature","properties":{"name":"none"},"geometry":null},
            {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["122","30"]}},
            {"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[179.9,10],[-179.9,10]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[122,300]}}]}
            """);
    assertThat(read.features()).hasSize(1);
    assertThat(said(read))
        .containsExactlyInAnyOrder(
            "没有位置的要素 1 个，没有收", "图形不完整的要素 1 个，没有收", "跨 180° 经线的要素 1 个，没有收", "坐标不在地球范围内的要素 1 个，没有收");
  }

  @Test
  void anAreaWithACornerThatIsNoNumberIsCountedAndTheOthersComeIn() {
    LayerReading read =
        json(
            """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[122,30]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon",
             "coordinates":[[["122","30"],["122.1","30"],["122.1","30.1"],["122","30"]]]}},
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[
             [[122,30],[122.1,30],[122.1,30.1],[122,30]],
             [["122.01","30"],[122.02,30],[122.02,30.01],[122.01,30]]]}}]}
            """);
    assertThat(read.features()).hasSize(1);
    assertThat(said(read)).containsExactly("图形不完整的要素 2 个，没有收");
    LayerReading kml =
        read(
            write(
                "a.kml",
                """
                <kml><Placemark><Point><coordinates>122.1,30</coordinates></Point></Placemark>
                <Placemark><Polygon><outerBoundaryIs><LinearRing>
                <coordinates>122;30 122.1;30 122.1;30.1 122;30</coordinates>
                </LinearRing></outerBoundaryIs></Polygon></Placemark></kml>
                """
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(kml.features()).hasSize(1);
    assertThat(said(kml)).containsExactly("图形不完整的要素 1 个，没有收");
  }

  @Test
  void whatNobodyThoughtOfIsARefusalOfThatFile() {
    Path file = write("a.geojson", point().getBytes(StandardCharsets.UTF_8));
    Progress failing =
        new Progress() {
          @Override
          public void step(Message step) {
            throw new IllegalStateException("not thought of");
          }

          @Override
          public void at(long done, long total) {
            throw new IllegalStateException("not thought of");
          }

          @Override
          public boolean cancelled() {
            throw new IllegalStateException("not thought of");
          }
        };
    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> LayerReader.read(many(), Datum.WGS84, failing));
    assertThat(ZH.say(refused.said())).contains("many.geojson", "读不了");
    assertThat(read(file).features()).hasSize(1);
  }

  private Path many() {
    String features = String.join(",", Collections.nCopies(600, point()));
    return write(
        "many.geojson",
        ("{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String point() {
    return "{\"type\":\"Feature\",\"properties\":{},\"geometry\":"
        + "{\"type\":\"Point\",\"coordinates\":[122,30]}}";
  }

  @Test
  void whatStandsBehindOddMembersIsReadToItsEnd() {
    String odd = "{\"type\":\"FeatureCollection\",\"features\":[null,%s,[1],%s],\"name\":\"堤\"%s}";
    LayerReading read = json(odd.formatted(point(), point(), ""));
    assertThat(read.features()).hasSize(2);
    assertThat(read.title()).isEqualTo("堤");
    assertThat(said(read)).containsExactly("图形不完整的要素 2 个，没有收");
    String crs = ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}}";
    assertThat(refusedJson(odd.formatted(point(), point(), crs))).contains("EPSG:3857");
  }

  @Test
  void aFeatureOnEachLineIsNoWholeFile() {
    assertThat(refusedJson(point() + "\n" + point())).contains("第 2 行", "一行一个要素");
    assertThat(refusedJson(point() + "\n]")).contains("第 2 行");
    assertThat(json(point() + "\n\n").features()).hasSize(1);
  }

  @Test
  void refusesSwappedAxesOtherSystemsAndBareMetres() {
    assertThat(refusedJson("{\"type\":\"Point\",\"coordinates\":[30.0,122.1]}")).contains("写反");
    assertThat(
            refusedJson(
                "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                    + "{\"name\":\"EPSG:3857\"}},\"features\":[]}"))
        .contains("EPSG:3857", "4490");
    assertThat(refusedJson("{\"type\":\"Point\",\"coordinates\":[13592000.0,3500000.0]}"))
        .contains("以米计");
    assertThat(refusedJson("{\"a\":1}")).contains("不是 GeoJSON");
    assertThat(refusedJson("{\"type\":\"FeatureCollection\",\"features\":[{")).contains("第 1 行");
  }

  @Test
  void movesTheDegreesOfOtherMapsToTheirTruePlace() throws IOException {
    GeoPoint truly = new GeoPoint(122.106, 30.016);
    Datum.Reading shown = Datum.GCJ02.fromWgs84(truly);
    Path file =
        write(
            "gcj.geojson",
            ("{\"type\":\"Point\",\"coordinates\":[" + shown.lon() + "," + shown.lat() + "]}")
                .getBytes(StandardCharsets.UTF_8));
    LayerReading read = LayerReader.read(file, Datum.GCJ02, Progress.UNWATCHED);
    Coordinate at = read.features().getFirst().geometry().getCoordinate();
    assertThat(new GeoPoint(at.x, at.y).metresTo(truly)).isLessThan(0.01);
    assertThat(read.title()).isEqualTo("gcj");
  }

  @Test
  void readsGeoJsonSavedInTheChineseEncoding() throws IOException {
    Path file =
        write(
            "gbk.geojson",
            "{\"type\":\"Feature\",\"properties\":{\"名称\":\"水闸\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[122,30]}}"
                .getBytes(GBK));
    assertThat(read(file).features().getFirst().name()).isEqualTo("水闸");
  }

  // KML

  @Test
  void readsKmlWithFoldersStylesHolesAndTracks() throws IOException {
    LayerReading read = read(write("a.kml", KML.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.title()).isEqualTo("防汛图");
    assertThat(read.features())
        .extracting(LayerFeature::name)
        .containsExactly("水闸", "水库", "巡堤", "两处");
    LayerFeature gate = read.features().getFirst();
    assertThat(gate.hint()).isEqualTo(new LayerHint(0xff, 0x80, 0));
    assertThat(gate.attributes())
        .containsEntry("folder", "一区 / 沿海")
        .containsEntry("管理", "海塘所")
        .containsEntry("description", "两孔  钢闸");
    Polygon lake = (Polygon) read.features().get(1).geometry();
    assertThat(lake.getNumInteriorRing()).isEqualTo(1);
    LayerFeature walk = read.features().get(2);
    assertThat(walk.geometry().getNumPoints()).isEqualTo(2);
    assertThat(walk.attributes())
        .containsEntry("begin", "2026-07-01T20:00:00Z")
        .containsEntry("end", "2026-07-01T21:00:00Z");
    assertThat(read.features().get(3).geometry().getNumGeometries()).isEqualTo(2);
    assertThat(said(read)).containsExactly("贴图和联网链接 1 处，没有收");
  }

  @Test
  void readsKmzInMemoryAndRefusesTricks() throws IOException {
    Path good = write("a.kmz", zip("files/x.png", "x", "doc.kml", KML));
    assertThat(read(good).features()).hasSize(4);
    assertThat(refused(write("trick.kmz", zip("../doc.kml", KML)))).contains("不安全");
    assertThat(refused(write("none.kmz", zip("a.txt", "x")))).contains("没有图层文件");
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("doc.kml"));
      for (long written = 0; written <= LayerLimits.UNPACKED; written += zeros.length) {
        zip.write(zeros);
      }
    }
    assertThat(refused(write("bomb.kmz", bomb.toByteArray()))).contains("解压后超过");
  }

  @Test
  void expandsNoEntityAndFetchesNothing() throws IOException {
    String attack =
        "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<kml><Placemark><name>&x;</name><Point><coordinates>122,30</coordinates></Point>"
            + "</Placemark></kml>";
    Path file = write("x.kml", attack.getBytes(StandardCharsets.UTF_8));
    try {
      assertThat(read(file).features().getFirst().name()).doesNotContain("root");
    } catch (RefusedException e) {
      assertThat(ZH.say(e.said())).contains("XML");
    }
  }

  @Test
  void aBrokenDocumentTypeIsARefusalWhateverTheParserMakesOfIt() {
    for (String head : List.of("<!DOCTYPE ", "<!DOCTYPE kml [", "<!DOCTYPE kml [<!ENTITY", "<!D")) {
      Path file = write("x.kml", (head + "<kml></kml>").getBytes(StandardCharsets.UTF_8));
      assertThat(refused(file)).contains("x.kml");
    }
  }

  // GPX

  @Test
  void readsGpxWaypointsRoutesAndTracksWithTimes() throws IOException {
    String gpx =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1"><metadata><name>夜巡</name></metadata>
        <wpt lat="30.0" lon="122.1"><ele>3</ele><time>2026-07-01T20:00:00Z</time><name>塌方</name></wpt>
        <rte><name>撤离线</name><rtept lat="30" lon="122"/><rtept lat="30.1" lon="122"/></rte>
        <trk><name>一组</name><trkseg>
        <trkpt lat="30" lon="122"><time>2026-07-01T20:00:00Z</time></trkpt>
        <trkpt lat="30.1" lon="122"><time>2026-07-01T20:10:00Z</time></trkpt></trkseg>
        <trkseg><trkpt lat="30.2" lon="122"><time>2026-07-01T20:20:00Z</time></trkpt>
        <trkpt lat="30.3" lon="122"><time>2026-07-01T20:30:00Z</time></trkpt></trkseg></trk></gpx>
        """;
    LayerReading read = read(write("a.gpx", gpx.getBytes(StandardCharsets.UTF_8)));
    assertThat(read.title()).isEqualTo("夜巡");
    assertThat(read.features()).extracting(LayerFeature::name).containsExactly("塌方", "撤离线", "一组");
    assertThat(read.features().get(0).attributes()).containsEntry("time", "2026-07-01T20:00:00Z");
    assertThat(read.features().get(2).geometry().getGeometryType()).isEqualTo("MultiLineString");
    assertThat(read.features().get(2).attributes())
        .containsEntry("begin", "2026-07-01T20:00:00Z")
        .containsEntry("end", "2026-07-01T20:30:00Z");
  }

  // shapefile

  @Test
  void readsAreasWithHolesAndNamesInBothEncodings() throws IOException {
    double[][] shell = {{122, 30}, {122, 30.1}, {122.1, 30.1}, {122.1, 30}, {122, 30}};
    double[][] hole = {
      {122.02, 30.02}, {122.04, 30.02}, {122.04, 30.04}, {122.02, 30.04}, {122.02, 30.02}
    };
    for (int type : new int[] {5, 15}) {
      for (Charset charset : List.of(GBK, StandardCharsets.UTF_8)) {
        write("面.shp", Shapefiles.shp(type, List.of(Shapefiles.parts(type == 15, shell, hole))));
        // Ten bytes cut the last character in half.
        write("面.dbf", Shapefiles.dbf(charset, 10, List.of(Map.of("名称", "甲乙丙丁戊己庚"))));
        write("面.prj", Shapefiles.CGCS2000.getBytes(StandardCharsets.UTF_8));
        LayerReading read = read(folder.resolve("面.shp"));
        assertThat(read.format()).isEqualTo(LayerFormat.SHAPEFILE);
        Polygon area = (Polygon) read.features().getFirst().geometry();
        assertThat(area.getNumInteriorRing()).isEqualTo(1);
        assertThat(read.features().getFirst().name()).startsWith("甲乙丙").hasSizeLessThan(6);
        assertThat(read.notes()).isEmpty();
      }
    }
  }

  @Test
  void readsPointsBundlesAndLinesOfAllTypes() throws IOException {
    double[][] line = {{122, 30}, {122.1, 30.1}};
    write("p.shp", Shapefiles.shp(1, List.of(Shapefiles.point(122, 30))));
    write("pz.shp", Shapefiles.shp(11, List.of(Shapefiles.pointZ(122, 30, 5, 0))));
    write("mp.shp", Shapefiles.shp(8, List.of(Shapefiles.points(line))));
    write("l.shp", Shapefiles.shp(3, List.of(Shapefiles.parts(false, line, line))));
    write("lz.shp", Shapefiles.shp(13, List.of(Shapefiles.parts(true, line))));
    for (String name : List.of("p", "pz", "mp", "l", "lz")) {
      LayerReading read = read(folder.resolve(name + ".shp"));
      assertThat(read.features()).as(name).hasSize(1);
      assertThat(said(read)).contains("没有 .prj，坐标按经纬度读取");
    }
    assertThat(refused(write("mpz.shp", Shapefiles.shp(31, List.of(new byte[60])))))
        .contains("MultiPatch");
  }

  @Test
  void readsTheMetresOfASurveyZone() throws IOException {
    GeoPoint truly = new GeoPoint(122.106, 30.016);
    double[] metres = SurveyGrid.of(123, 1, 41_500_000, 0).metres(truly);
    write("gk.shp", Shapefiles.shp(1, List.of(Shapefiles.point(metres[0], metres[1]))));
    write("gk.prj", Shapefiles.zone(41).getBytes(StandardCharsets.UTF_8));
    Coordinate at = read(folder.resolve("gk.shp")).features().getFirst().geometry().getCoordinate();
    assertThat(at.x).isCloseTo(122.106, within(1e-7));
    assertThat(at.y).isCloseTo(30.016, within(1e-7));
  }

  @Test
  void refusesOtherSystemsByNameAndMetresWithoutOne() throws IOException {
    write("x.shp", Shapefiles.shp(1, List.of(Shapefiles.point(40_500_000, 3_320_000))));
    assertThat(refused(folder.resolve("x.shp"))).contains("以米计", ".prj");
    String xian =
        Shapefiles.zone(40)
            .replace("China_2000", "Xian_1980")
            .replace("GCS_China_Geodetic_Coordinate_System_2000", "GCS_Xian_1980");
    write("x.prj", xian.getBytes(StandardCharsets.UTF_8));
    assertThat(refused(folder.resolve("x.shp"))).contains("GCS_Xian_1980", "国家 2000");
    String web = Shapefiles.zone(40).replace("Gauss_Kruger", "Mercator_Auxiliary_Sphere");
    write("x.prj", web.getBytes(StandardCharsets.UTF_8));
    assertThat(refused(folder.resolve("x.shp"))).contains("坐标系是");
    assertThat(refused(write("x.dbf", new byte[50]))).contains("x.shp");
  }

  @Test
  void readsAShapefilePackedAsZip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("data/a.shp"));
      zip.write(Shapefiles.shp(1, List.of(Shapefiles.point(122, 30))));
      zip.putNextEntry(new ZipEntry("data/a.dbf"));
      zip.write(Shapefiles.dbf(GBK, 20, List.of(Map.of("MC", "水闸"))));
      zip.putNextEntry(new ZipEntry("data/a.prj"));
      zip.write(Shapefiles.CGCS2000.getBytes(StandardCharsets.UTF_8));
    }
    LayerReading read = read(write("a.zip", out.toByteArray()));
    assertThat(read.features().getFirst().name()).isEqualTo("水闸");
    assertThat(read.title()).isEqualTo("a");
  }

  @Test
  void theSumIsOfWhatWasHandedOver() throws IOException {
    Path file = write("a.geojson", "{\"type\":\"Point\",\"coordinates\":[122,30]}".getBytes(GBK));
    LayerReading first = read(file);
    assertThat(first.sha256()).hasSize(64).isEqualTo(read(file).sha256());
    write("p.shp", Shapefiles.shp(1, List.of(Shapefiles.point(122, 30))));
    String without = read(folder.resolve("p.shp")).sha256();
    write("p.dbf", Shapefiles.dbf(GBK, 5, List.of(Map.of("a", "b"))));
    assertThat(read(folder.resolve("p.shp")).sha256()).isNotEqualTo(without);
  }

  private LayerReading json(String text) {
    return read(write("a.geojson", text.getBytes(StandardCharsets.UTF_8)));
  }

  private String refusedJson(String text) {
    return refused(write("a.geojson", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static LayerReading read(Path file) {
    return LayerReader.read(file, Datum.WGS84, Progress.UNWATCHED);
  }

  private static String refused(Path file) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, () -> read(file));
    assertThat(refused).as("a refusal").isNotNull();
    assertThat(EN.say(refused.said())).isNotBlank();
    return ZH.say(refused.said());
  }

  private static List<String> said(LayerReading read) {
    read.notes().forEach(note -> assertThat(EN.say(note)).isNotBlank());
    return read.notes().stream().map(ZH::say).toList();
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  static final String KML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document>
      <name>防汛图</name>
      <StyleMap id="pair"><Pair><key>normal</key><styleUrl>#orange</styleUrl></Pair>
      <Pair><key>highlight</key><styleUrl>#none</styleUrl></Pair></StyleMap>
      <Style id="orange"><IconStyle><color>ff0080ff</color></IconStyle></Style>
      <Folder><name>一区</name><Folder><name>沿海</name>
      <Placemark><name>水闸</name><description><![CDATA[两孔<br>&nbsp;钢闸]]></description><styleUrl>#pair</styleUrl>
      <ExtendedData><Data name="管理"><value>海塘所</value></Data></ExtendedData>
      <Point><coordinates>122.1,30.0,0</coordinates></Point></Placemark>
      <Placemark><name>水库</name><Polygon><outerBoundaryIs><LinearRing><coordinates>
      122.0,30.0 122.1,30.0 122.1,30.1 122.0,30.1 122.0,30.0</coordinates></LinearRing></outerBoundaryIs>
      <innerBoundaryIs><LinearRing><coordinates>122.02, 30.02 122.04, 30.02 122.04, 30.04 122.02, 30.02
      </coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark></Folder></Folder>
      <Placemark><name>巡堤</name><gx:Track><when>2026-07-01T20:00:00Z</when><when>2026-07-01T21:00:00Z</when>
      <gx:coord>122.1 30.0 3</gx:coord><gx:coord>122.2 30.0 3</gx:coord></gx:Track></Placemark>
      <Placemark><name>两处</name><MultiGeometry><Point><coordinates>122.1,30</coordinates></Point>
      <Point><coordinates>122.2,30</coordinates></Point></MultiGeometry></Placemark>
      <GroundOverlay><name>图</name></GroundOverlay></Document></kml>
      """;
}
