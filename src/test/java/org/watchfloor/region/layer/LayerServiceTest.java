package org.watchfloor.region.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.geo.Datum;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.layer.LayerFeature;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.geo.place.Place;
import org.watchfloor.geo.place.PlaceKind;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.map.InkColour;
import org.watchfloor.ui.map.InkFill;

class LayerServiceTest {
  private static final Texts ZH = new Texts(Language.ZH);
  private static final Texts EN = new Texts(Language.EN);

  @TempDir private Path temp;

  private TestStation open(String station) {
    return TestStation.open(temp.resolve(station), station, new HandClock(), new LayerModule());
  }

  private Path gates() {
    return write(
        "水闸.geojson",
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"名称":"一号闸","状态":"完好"},"geometry":{"type":"Point","coordinates":[122.1,30.0]}},
        {"type":"Feature","properties":{"名称":"二号闸","状态":"完好"},"geometry":{"type":"Point","coordinates":[122.2,30.0]}},
        {"type":"Feature","properties":{"名称":"三号闸","状态":"待修"},"geometry":{"type":"Point","coordinates":[122.3,30.0]}},
        {"type":"Feature","properties":{"名称":"无位置"},"geometry":null},
        {"type":"Feature","properties":{"名称":"湖"},"geometry":{"type":"Polygon",
         "coordinates":[[[122,30],[122.2,30.2],[122.2,30],[122,30.2],[122,30]]]}}]}
        """);
  }

  private Path write(String name, String text) {
    try {
      return Files.write(temp.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String take(LayerService layers, Path file) {
    return said(layers.take(prepare(layers, file)));
  }

  private static LayerTaking prepare(LayerService layers, Path file) {
    return layers.prepare(file, "", "海塘所", Datum.WGS84, Progress.UNWATCHED);
  }

  private static String said(Message message) {
    assertThat(EN.say(message)).isNotBlank().doesNotContain("region.");
    return ZH.say(message);
  }

  @Test
  void howExactALayerIsIsToldWhenItComesInOrLater() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      layers.take(prepare(layers, gates()).accurateTo(25.0));
      ImportedLayer layer = layers.standing().getFirst();
      assertThat(layer.source().pointSource()).isEqualTo(PointSource.row(Datum.WGS84, 25.0));
      layers.tellAccuracy(layer.id(), 300.0);
      layers.tellAccuracy(layer.id(), 300.0);
      assertThat(layers.standing().getFirst().source().accuracyMetres()).isEqualTo(300.0);
      assertThatThrownBy(() -> layers.tellAccuracy(layer.id(), 0.0))
          .isInstanceOf(RefusedException.class);
      layers.tellAccuracy(layer.id(), null);
      assertThat(layers.standing().getFirst().source().accuracyMetres()).isNull();
      var before = station.tables();
      station.journal().rebuild(done -> {});
      assertThat(station.tables()).isEqualTo(before);
    }
  }

  @Test
  void aLayerComesInWithASentenceAndStandsOnTheTimeline() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      assertThat(take(layers, gates()))
          .isEqualTo("水闸.geojson：已收入图层“水闸”，要素 4 个（点 3，线 0，面 1）。自相交的面 1 个，已修补；没有位置的要素 1 个，没有收。");
      ImportedLayer layer = layers.standing().getFirst();
      assertThat(layer.takenBy()).isEqualTo("值班员甲");
      assertThat(layer.source().sha256()).hasSize(64);
      assertThat(layers.features(layer)).hasSize(4);
      assertThat(station.timeline())
          .anyMatch(line ->
              line.contains("收入图层“水闸”") && line.contains(layer.source().sha256().substring(0, 12)));
    }
  }

  @Test
  void whatWasTakenInIsThereAfterTheNextStart() {
    List<LayerFeature> before;
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      take(layers, gates());
      before = layers.features(layers.standing().getFirst());
    }
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      List<LayerFeature> after = layers.features(layers.standing().getFirst());
      assertThat(after).hasSameSizeAs(before);
      for (int i = 0; i < after.size(); i++) {
        assertThat(after.get(i).geometry().equalsExact(before.get(i).geometry())).isTrue();
        assertThat(after.get(i).attributes()).isEqualTo(before.get(i).attributes());
        assertThat(after.get(i).name()).isEqualTo(before.get(i).name());
      }
    }
  }

  @Test
  void theSameFileTwiceInOneImportIsOneLayer() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      LayerTaking one = prepare(layers, gates());
      LayerTaking other = prepare(layers, gates());
      layers.take(one);
      assertThat(said(layers.take(other))).contains("同一份文件", "没有改动");
      assertThat(layers.standing()).hasSize(1);
    }
  }

  @Test
  void aLayerTakenAwayBetweenTheCheckAndTheYesComesInAgain() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      take(layers, gates());
      ImportedLayer before = layers.standing().getFirst();
      LayerTaking asked = prepare(layers, gates());
      layers.remove(before.id(), "换新");
      assertThat(said(layers.take(asked))).contains("已收入图层");
      assertThat(layers.standing()).extracting(ImportedLayer::id).doesNotContain(before.id());
      assertThat(layers.features(layers.standing().getFirst())).hasSize(4);
    }
  }

  @Test
  void whatTheRecordDoesNotTakeLeavesNoFile() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      LayerTaking asked = prepare(layers, gates());
      station.journal().close();
      assertThatThrownBy(() -> layers.take(asked)).isInstanceOf(RuntimeException.class);
      assertThat(temp.resolve("ZS-DH/layers")).isEmptyDirectory();
    }
  }

  @Test
  void theSameFileAgainChangesNothingAndSaysSo() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      take(layers, gates());
      long size = station.journal().size();
      assertThat(prepare(layers, gates()).changes()).isFalse();
      assertThat(take(layers, gates())).contains("同一份文件", "没有改动");
      assertThat(station.journal().size()).isEqualTo(size);
      assertThat(layers.standing()).hasSize(1);
    }
  }

  @Test
  void aMissingOrBrokenFileSaysSoAndComesBackWithTheSameFile() throws IOException {
    try (TestStation station = open("ZS-DH")) {
      take(station.get(LayerService.class), gates());
    }
    Path stored;
    try (var files = Files.list(temp.resolve("ZS-DH/layers"))) {
      stored = files.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(stored);
    for (int damage = 0; damage < 4; damage++) {
      switch (damage) {
        case 0 -> Files.delete(stored);
        case 1 -> Files.write(stored, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        case 2 -> Files.write(stored, new byte[0]);
        default -> {
          byte[] turned = bytes.clone();
          turned[bytes.length / 3] ^= 1;
          Files.write(stored, turned);
        }
      }
      try (TestStation station = open("ZS-DH")) {
        LayerService layers = station.get(LayerService.class);
        ImportedLayer layer = layers.standing().getFirst();
        assertThat(said(layers.problem(layer).orElseThrow())).contains("水闸.geojson", "补回");
        long size = station.journal().size();
        List<String> told = new ArrayList<>();
        layers.onChange(() -> told.add("changed"));
        assertThat(said(prepare(layers, gates()).said())).contains("将补回");
        assertThat(take(layers, gates())).contains("已补回");
        assertThat(told).hasSize(1);
        assertThat(layers.problem(layer)).isEmpty();
        assertThat(station.journal().size()).isEqualTo(size);
      }
      assertThat(Files.readAllBytes(stored)).isEqualTo(bytes);
    }
  }

  @Test
  void aLayerIsNamedDrawnAndMovedAndTakenAwayWithAReason() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      take(layers, gates());
      take(layers, write("b.geojson", "{\"type\":\"Point\",\"coordinates\":[122.1,30.1]}"));
      assertThat(layers.standing())
          .extracting(layer -> layer.style().colour())
          .containsExactly(InkColour.BLUE, InkColour.ORANGE);
      String id = layers.standing().getFirst().id();
      layers.rename(id, " 闸门 ");
      LayerStyle style = layers.standing().getFirst().style();
      List<LayerCategory> values =
          LayerStyles.categories(
              layers.features(layers.standing().getFirst()), "状态", style.colour());
      assertThat(values).extracting(LayerCategory::value).containsExactly("完好", "待修");
      assertThat(values).extracting(LayerCategory::colour).doesNotContain(style.colour());
      layers.style(id, style.colouredBy("状态", values));
      layers.move(id, true);
      assertThat(layers.standing()).extracting(ImportedLayer::name).containsExactly("b", "闸门");
      layers.move(id, true);
      assertThat(layers.standing()).extracting(ImportedLayer::name).containsExactly("b", "闸门");
      ImportedLayer layer = layers.find(id).orElseThrow();
      assertThat(LayerStyles.ink(layer.style(), layers.features(layer).get(2)).colour())
          .isEqualTo(values.get(1).colour());
      assertThat(refused(() -> layers.remove(id, " "))).contains("原因");
      layers.remove(id, "换新版");
      assertThat(layers.standing()).hasSize(1);
      assertThat(layers.find(id).orElseThrow().stands()).isFalse();
      assertThat(temp.resolve("ZS-DH/layers/" + id + ".layer")).doesNotExist();
      assertThat(station.timeline()).anyMatch(line -> line.contains("移除图层“闸门”：换新版"));
      assertThat(refused(() -> layers.rename(id, "x"))).contains("没有图层");
      // Taken in again it is a new layer.
      assertThat(take(layers, gates())).contains("已收入");
    }
  }

  @Test
  void coloursOfTheFileAreASuggestion() {
    try (TestStation station = open("ZS-DH")) {
      LayerService layers = station.get(LayerService.class);
      take(
          layers,
          write(
              "c.geojson",
              """
              {"type":"FeatureCollection","features":[
              {"type":"Feature","properties":{"stroke":"#00cc44"},"geometry":{"type":"Point","coordinates":[122.1,30.0]}},
              {"type":"Feature","properties":{"stroke":"#ff2200"},"geometry":{"type":"Point","coordinates":[122.2,30.0]}}]}
              """));
      ImportedLayer layer = layers.standing().getFirst();
      assertThat(layer.style().colourBy()).isEqualTo(LayerStyle.SUGGESTED);
      assertThat(layers.features(layer))
          .extracting(feature -> LayerStyles.ink(layer.style(), feature).colour())
          .containsExactly(InkColour.GREEN, InkColour.RED);
    }
  }

  @Test
  void stationsThatExchangedKnowTheLayerAndTheOtherAsksForItsFile() {
    try (TestStation hall = open("ZS-DH");
        TestStation town = open("ZS-LJ")) {
      LayerService here = hall.get(LayerService.class);
      LayerService there = town.get(LayerService.class);
      take(here, gates());
      here.style(
          here.standing().getFirst().id(),
          new LayerStyle(
              InkColour.GREEN,
              here.standing().getFirst().style().width(),
              InkFill.ASLANT,
              here.standing().getFirst().style().sign(),
              60,
              12,
              "",
              "",
              List.of()));
      town.journal().receive(hall.contents());
      assertThat(hall.tables()).isEqualTo(town.tables());
      ImportedLayer layer = there.standing().getFirst();
      assertThat(said(there.problem(layer).orElseThrow())).contains("不在本机");
      assertThat(LayerListing.of(there).rows().getFirst()).containsEntry("state", "NO_FILE");
      assertThat(take(there, gates())).contains("已补回");
      assertThat(LayerListing.of(there).rows().getFirst())
          .containsEntry("state", "SHOWN")
          .containsEntry("name", "水闸")
          .containsEntry("points", 3);
      assertThat(town.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aCoastOfAMillionCornersIsThereAfterARestart() {
    StringBuilder corners = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      corners.append(i == 0 ? "[" : ",[").append(121 + i * 1e-6).append(",30]");
    }
    Path coast =
        write(
            "coast.geojson",
            "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"LineString\","
                + "\"coordinates\":["
                + corners
                + "]}}");
    try (TestStation station = open("ZS-DH")) {
      take(station.get(LayerService.class), coast);
    }
    try (TestStation again = open("ZS-DH")) {
      LayerService layers = again.get(LayerService.class);
      ImportedLayer layer = layers.standing().getFirst();
      assertThat(layers.problem(layer)).isEmpty();
      assertThat(layers.features(layer).getFirst().geometry().getNumPoints()).isEqualTo(1_000_000);
    }
  }

  @Test
  void placesTheMapKnowsTellThatTheDatumIsWrong() {
    try (TestStation station = open("ZS-DH")) {
      List<Place> known = new ArrayList<>();
      StringBuilder features = new StringBuilder();
      for (int i = 0; i < 6; i++) {
        GeoPoint at = new GeoPoint(122.0 + 0.05 * i, 30.0 + 0.01 * i);
        known.add(new Place("p" + i, "示例" + "甲乙丙丁戊己".charAt(i) + "村", PlaceKind.VILLAGE, at));
        Datum.Reading shown = Datum.GCJ02.fromWgs84(at);
        features
            .append(i == 0 ? "" : ",")
            .append("{\"type\":\"Feature\",\"properties\":{\"name\":\"")
            .append(known.get(i).name())
            .append("\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[")
            .append(shown.lon())
            .append(",")
            .append(shown.lat())
            .append("]}}");
      }
      station.get(Gazetteer.class).put("map", known);
      Path file =
          write("v.geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
      LayerService layers = station.get(LayerService.class);
      assertThat(said(prepare(layers, file).said())).contains("像是 GCJ-02");
      LayerTaking right = layers.prepare(file, "", "", Datum.GCJ02, Progress.UNWATCHED);
      assertThat(said(right.said())).contains("全部收入");
    }
  }

  @Test
  void aCategoryMoreThanThereIsRoomForHasTheLayersColour() {
    List<LayerFeature> features = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      features.add(
          new LayerFeature(
              "",
              new org.locationtech.jts.geom.GeometryFactory()
                  .createPoint(new org.locationtech.jts.geom.Coordinate(122, 30)),
              Map.of("k", "v" + i % 10),
              null));
    }
    List<LayerCategory> values = LayerStyles.categories(features, "k", InkColour.BLUE);
    assertThat(values).hasSize(LayerStyle.MOST);
    LayerStyle style = LayerStyle.plain(InkColour.BLUE).colouredBy("k", values);
    assertThat(LayerStyles.ink(style, features.get(9)).colour()).isEqualTo(InkColour.BLUE);
  }

  private static String refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    RefusedException refused = catchThrowableOfType(RefusedException.class, call);
    assertThat(refused).isNotNull();
    return said(refused.said());
  }
}
