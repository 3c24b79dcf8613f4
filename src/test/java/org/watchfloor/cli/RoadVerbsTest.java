package org.watchfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.Station;
import org.watchfloor.geo.road.Weather;
import org.watchfloor.road.RoadWeather;

/** The verbs that ask the roads, on one sample district: two at once would wait for its folder. */
@Execution(ExecutionMode.SAME_THREAD)
class RoadVerbsTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
  private static final String DINGHAI = "122.106,30.016";
  private static final String SHENJIAMEN = "122.30,29.95";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path temp;
  private static final Terminal TERMINAL = new Terminal();
  private static String data = "";

  @BeforeAll
  static void makeStation() {
    data = SampleStation.in(temp);
  }

  private static Terminal.Outcome call(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.add("--data");
    all.add(data);
    return TERMINAL.call(all.toArray(String[]::new));
  }

  @Test
  void locatesCrossingsMistypedNamesAndCoordinates() throws IOException {
    JsonNode crossing =
        JSON.readTree(call("locate", "体育路 滨港路", "--format", "json").lines().getFirst());
    assertThat(crossing.path("kind").asText()).isEqualTo("crossing");
    assertThat(crossing.path("name").asText()).contains("体育路", "滨港路");
    assertThat(call("locate", "沈佳门", "--format", "csv").out()).contains("沈家门", "similar");
    JsonNode point = JSON.readTree(call("locate", DINGHAI, "--format", "json").lines().getFirst());
    assertThat(point.path("lon").asDouble()).isEqualTo(122.106);
    assertThat(call("locate", "30.016,122.106").err()).contains("纬度在前");
    assertThat(call("locate", DINGHAI).err()).doesNotContain("纬度在前");
    Terminal.Outcome nothing = call("locate", "qqqqqqqqqqqq");
    assertThat(nothing.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(nothing.err()).contains("没有找到");
  }

  @Test
  void saysWhereAnIncidentStandsOnTheMap() {
    assertThat(add("定海", "高德 122.11,30.01").err()).contains("原 GCJ-02").doesNotContain("以外");
    assertThat(add("不存在的地方", "").err()).contains("没有上图", "不存在的地方");
    assertThat(add("某处", "118.78,32.04").err()).contains("以外约");
  }

  private Terminal.Outcome add(String place, String at) {
    List<String> all =
        new ArrayList<>(List.of("incident", "add", "--narrative", "积水", "--type", "11A02"));
    all.addAll(List.of("--severity", "ORDINARY", "--place", place));
    if (!at.isEmpty()) {
      all.addAll(List.of("--at", at));
    }
    return call(all.toArray(String[]::new));
  }

  @Test
  void tellsWhoIsThereFirst() throws IOException {
    Terminal.Outcome outcome = call("eta", "--to", DINGHAI, "--teams", "--format", "json");

    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("按路网推算");
    List<JsonNode> rows = new ArrayList<>();
    for (String line : outcome.lines()) {
      rows.add(JSON.readTree(line));
    }
    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows).allMatch(row -> row.path("kind").asText().equals("team"));
    assertThat(rows.getFirst().path("way").asText()).isEqualTo("road");
    double before = 0;
    for (JsonNode row : rows) {
      if (row.path("way").asText().equals("road")) {
        assertThat(row.path("minutes").asDouble()).isGreaterThanOrEqualTo(before);
        before = row.path("minutes").asDouble();
      } else {
        assertThat(row.path("reason").asText()).isNotEmpty();
      }
    }
    assertThat(call("eta", "--to", DINGHAI, "--depots", "--format", "csv").lines().getFirst())
        .startsWith("kind,number,name,minutes,way");
  }

  @Test
  void drawsACircleAsGeoJson() throws IOException {
    Terminal.Outcome outcome = call("reach", "--from", DINGHAI, "--minutes", "15");

    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    JsonNode all = JSON.readTree(outcome.out());
    assertThat(all.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(all.path("features")).hasSize(2);
    JsonNode area = all.path("features").path(0).path("geometry");
    assertThat(area.path("type").asText()).isEqualTo("MultiPolygon");
    assertThat(area.path("coordinates").size()).isPositive();
    assertThat(all.path("features").path(1).path("properties").path("roadMetres").asLong())
        .isGreaterThan(10_000);
    assertThat(call("reach", "--from", "100.0,20.0").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("reach", "--from", DINGHAI, "--minutes", "0").code())
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void saysHowFarAllReadyTeamsGetTogetherAndWhomTheyDoNotReach() throws IOException {
    Terminal.Outcome outcome = call("reach", "--ready", "--minutes", "15", "--compare");

    assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
    assertThat(outcome.err()).contains("按路网推算");
    JsonNode all = JSON.readTree(outcome.out());
    JsonNode area = all.path("features").path(0).path("properties");
    assertThat(area.path("what").asText()).isEqualTo("area");
    assertThat(area.path("coveredPeople").asLong()).isGreaterThan(100_000);
    assertThat(area.path("uncoveredPeople").asLong()).isPositive();
    assertThat(area.path("lostPeople").asLong()).isZero();
    assertThat(area.path("teams").asInt()).isGreaterThan(20);
    List<String> kinds = new ArrayList<>();
    all.path("features").forEach(one -> kinds.add(one.path("properties").path("what").asText()));
    assertThat(kinds).contains("roads", "lost", "uncoveredVillage", "uncoveredRisk");
    assertThat(call("reach").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("reach", "--ready", "--from", DINGHAI).code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("reach", "--from", DINGHAI, "--compare").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void tellsTheWay() throws IOException {
    Terminal.Outcome table = call("route", "--from", DINGHAI, "--to", SHENJIAMEN);
    assertThat(table.code()).isEqualTo(ExitCode.DONE);
    assertThat(table.out()).contains("到达终点");
    assertThat(table.err()).contains("公里");
    Terminal.Outcome json =
        call(
            "route",
            "--from",
            DINGHAI,
            "--to",
            SHENJIAMEN,
            "--alternatives",
            "2",
            "--format",
            "json");
    JsonNode route = JSON.readTree(json.lines().getFirst());
    assertThat(route.path("minutes").asDouble()).isBetween(10.0, 90.0);
    assertThat(route.path("line").size()).isGreaterThan(10);
    assertThat(route.path("steps").size()).isGreaterThan(2);
    Terminal.Outcome none =
        call("route", "--from", DINGHAI, "--to", "122.9,30.9", "--format", "json");
    assertThat(none.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(JSON.readTree(none.out()).path("way").asText()).isEqualTo("unreachable");
    assertThat(none.err()).contains("直线");
    assertThat(call("route", "--from", DINGHAI, "--to", SHENJIAMEN, "--alternatives", "7").code())
        .isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("route", "--from", "30.016,122.106", "--to", SHENJIAMEN).code())
        .isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void carriesAMapInOnePackage() throws IOException {
    Path extract = SAMPLE.resolve("zhoushan.osm.pbf");
    String out = temp.resolve("县图.wfmap").toString();
    Terminal.Outcome built =
        TERMINAL.call("map", "build", extract.toString(), "--out", out, "--name", "县图");
    assertThat(built.code()).isEqualTo(ExitCode.DONE);
    assertThat(built.out().strip()).isEqualTo(out);
    assertThat(built.err()).contains("审图号");
    JsonNode card = JSON.readTree(call("map", "check", out, "--format", "json").out());
    assertThat(card.path("edges").asInt()).isGreaterThan(1000);
    assertThat(card.path("places").asInt()).isGreaterThan(1000);
    assertThat(call("map", "add", out).code()).isEqualTo(ExitCode.DONE);
    assertThat(call("map", "list", "--format", "csv").out()).contains("maps/县图.osm.pbf", "县图");
    assertThat(temp.resolve("dh/maps/县图.osm.pbf.names")).isNotEmptyFile();
    String bare = temp.resolve("bare").toString();
    TERMINAL.call("init", "--data", bare, "--station", "ZS-PT", "--name", "另一处");
    assertThat(TERMINAL.call("map", "add", out, "--data", bare).code()).isEqualTo(ExitCode.DONE);
    assertThat(TERMINAL.call("locate", "沈家门", "--data", bare).out()).contains("沈家门");
    Terminal.Outcome way =
        TERMINAL.call("route", "--from", DINGHAI, "--to", SHENJIAMEN, "--data", bare);
    assertThat(way.code()).as(way.err()).isEqualTo(ExitCode.DONE);
    byte[] bytes = Files.readAllBytes(Path.of(out));
    bytes[bytes.length / 2] ^= 1;
    Files.write(Path.of(out), bytes);
    assertThat(call("map", "check", out).code()).isEqualTo(ExitCode.REFUSED);
    assertThat(call("map", "add", out).err()).contains("损坏");
    assertThat(temp.resolve("dh/maps/.县图.wfmap.parts")).doesNotExist();
  }

  @Test
  void checksTheRoads() throws IOException {
    Terminal.Outcome checked = call("map", "check", "--format", "json");
    assertThat(checked.code()).isEqualTo(ExitCode.DONE);
    JsonNode row = JSON.readTree(checked.out());
    assertThat(row.path("edges").asInt()).isGreaterThan(1000);
    assertThat(row.path("ferries").asInt()).isPositive();
    assertThat(row.path("problems").asInt()).isZero();
    assertThat(call("map", "check", temp.resolve("none.osm.pbf").toString()).code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("map").code()).isEqualTo(ExitCode.WRONG_CALL);
  }

  @Test
  void laysDownDeliveryRoutesAndListsHowTheyStand() throws IOException {
    String depot =
        JSON.readTree(call("list", "depots", "--format", "json").lines().getFirst())
            .path("number")
            .asText();
    Terminal.Outcome stored =
        call("route", "--store", "--from", depot, "--to", "towns", "--format", "csv");
    assertThat(stored.err()).contains("已生成配送路径", "按路网推算");
    assertThat(stored.out()).contains("主路线可通，重型货车", "备选1可通");

    List<JsonNode> rows = new ArrayList<>();
    for (String line : call("list", "deliveries", "--format", "json").lines()) {
      rows.add(JSON.readTree(line));
    }
    assertThat(rows).hasSizeGreaterThan(3);
    assertThat(rows).allMatch(row -> row.path("depot").asText().equals(depot));
    assertThat(rows).allMatch(row -> row.path("state").asText().equals("open"));
    assertThat(rows).allMatch(row -> row.path("truckMinutes").asDouble() > 0);
    assertThat(call("route", "--store", "--from", "nowhere", "--to", "towns").code())
        .isEqualTo(ExitCode.REFUSED);

    double fair = truckMinutesNow();
    say(Weather.STORM);
    try {
      assertThat(truckMinutesNow()).isGreaterThan(fair * 1.05);
      assertThat(call("route", "--store", "--from", depot, "--to", "towns").err())
          .contains("按暴风雨天车速");
    } finally {
      say(Weather.CLEAR);
    }
  }

  @Test
  void allocatesWhatIsOpenAndAsksTheDepots() throws IOException {
    String blankets = "3010101";
    String urgent =
        call(
                "demand",
                "add",
                "--to",
                "BZ-001",
                "--item",
                blankets,
                "--quantity",
                "9000",
                "--asker",
                "昌国街道",
                "--latest",
                "2")
            .lines()
            .getFirst();
    String later =
        call(
                "demand",
                "add",
                "--to",
                "BZ-002",
                "--item",
                blankets,
                "--quantity",
                "12000",
                "--asker",
                "昌国街道",
                "--priority",
                "2")
            .lines()
            .getFirst();

    JsonNode answer =
        JSON.readTree(
            call("demand", "allocate", "--json", "--fix", "WZ-001:" + urgent + "=0").out());

    assertThat(answer.path("status").asText()).isEqualTo("OPTIMAL");
    assertThat(answer.path("unmet")).isEmpty();
    assertThat(sum(answer, urgent)).isEqualTo(9000);
    assertThat(sum(answer, later)).isEqualTo(12000);
    answer
        .path("lines")
        .forEach(line -> {
          assertThat(line.path("why")).isNotEmpty();
          assertThat(line.path("depot").asText() + line.path("demand").asText())
              .isNotEqualTo("WZ-001" + urgent);
        });

    Path paper = temp.resolve("allocation.pdf");
    Terminal.Outcome table =
        call("demand", "allocate", "--fix", "WZ-001:" + urgent + "=0", "--print", paper.toString());
    assertThat(table.lines().getFirst()).contains("from", "minutes", "leaveBy", "why");
    assertThat(paper).isNotEmptyFile();
    assertThat(table.out()).contains(urgent, later, "编织袋", "中心救灾物资库（已禁止）", "人员禁止由这里调");
    assertThat(table.err()).contains("代价下限", "种子 0", "毫秒");
    assertThat(call("demand", "allocate", "--least", "0").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(table.lines().getFirst()).as("no trips without a truck").doesNotContain("trips");
    JsonNode carried = JSON.readTree(call("demand", "allocate", "--json", "--truck", "5000").out());
    assertThat(carried.path("trips")).isNotEmpty();
    assertThat(carried.path("trips").get(0).path("trips").asLong()).isPositive();
    Terminal.Outcome byTrips =
        call("demand", "allocate", "--truck", "5000", "--size", blankets + "=2", "--least", "10");
    assertThat(byTrips.lines().getFirst()).contains("trips");
    assertThat(byTrips.err()).contains("每车装 5000", "每单位占车：" + blankets + " 2", "车次", "代价下限");
    for (List<String> wrong :
        List.of(
            List.of("--truck", "0"),
            List.of("--truck", "many"),
            List.of("--size", blankets + "=2"),
            List.of("--truck", "9", "--size", blankets + "=0"))) {
      List<String> all = new ArrayList<>(List.of("demand", "allocate"));
      all.addAll(wrong);
      assertThat(call(all.toArray(new String[0])).code()).isEqualTo(ExitCode.WRONG_CALL);
    }
    assertThat(call("demand", "allocate", "--truck", "9", "--size", "0000000=1").code())
        .isEqualTo(ExitCode.REFUSED);
    assertThat(call("demand", "allocate", "--json", "--apply").code())
        .isEqualTo(ExitCode.WRONG_CALL);

    Terminal.Outcome applied = call("demand", "allocate", "--apply", "--purpose", "防台");
    assertThat(applied.code()).isEqualTo(ExitCode.DONE);
    String transfers = call("list", "transfers").out();
    assertThat(applied.lines()).isNotEmpty().allMatch(transfers::contains);
    assertThat(call("demand", "allocate").err()).contains("没有未安排的需求");

    assertThat(call("demand", "withdraw", urgent, "--reason", "改用学校自有").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(call("demand", "withdraw", urgent, "--reason", "again").code())
        .isEqualTo(ExitCode.REFUSED);
  }

  private static long sum(JsonNode answer, String demand) {
    long sum = 0;
    for (JsonNode line : answer.path("lines")) {
      sum += line.path("demand").asText().equals(demand) ? line.path("quantity").asLong() : 0;
    }
    return sum;
  }

  private static double truckMinutesNow() throws IOException {
    return JSON.readTree(call("list", "deliveries", "--format", "json").lines().getFirst())
        .path("minutesNow")
        .asDouble();
  }

  private static void say(Weather weather) {
    try (Station station = Station.open(Path.of(data))) {
      station.get(SignIn.class).begin("值班员甲", "1");
      station.get(RoadWeather.class).say(weather);
    }
  }

  @Test
  void findsTheNearestHelipadWaterAndHarbour() throws IOException {
    for (String kind : List.of("helipad", "water", "harbour")) {
      Terminal.Outcome outcome =
          call("locate", "--nearest", kind, "--from", DINGHAI, "--format", "json");
      assertThat(outcome.code()).isEqualTo(ExitCode.DONE);
      JsonNode first = JSON.readTree(outcome.lines().getFirst());
      assertThat(first.path("kind").asText()).isEqualTo(kind);
      assertThat(first.path("name").asText()).isNotEmpty();
      assertThat(first.path("way").asText()).isEqualTo("road");
    }
    assertThat(call("locate", "--nearest", "helipad").code()).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(call("locate").code()).isEqualTo(ExitCode.WRONG_CALL);
  }
}
