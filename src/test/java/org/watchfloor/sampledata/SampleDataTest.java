package org.watchfloor.sampledata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;

/** Holds the committed district to its generator, and the generator to its promises. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDataTest {
  private static final Path DATA =
      Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data");

  private static final String PBF = "zhoushan.osm.pbf";

  private record Row(List<String> header, List<String> cells) {
    boolean has(String column) {
      return header.contains(column);
    }

    String get(String column) {
      return cells.get(header.indexOf(column));
    }
  }

  private final Sources sources = new Sources(DATA.resolve("source"));
  private final Path committed = DATA.resolve("zhoushan");
  private District district;
  private Map<String, Register> registers;

  @BeforeAll
  void make() throws IOException {
    district = District.make(sources);
    registers =
        SampleDistrict.registers(district, sources).stream()
            .collect(Collectors.toMap(Register::file, register -> register));
  }

  @Test
  void theGeneratorWritesTheCommittedFiles(@TempDir Path out) throws IOException {
    SampleDistrict.write(district, sources, out);
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.toList())
          .hasSize(14)
          .filteredOn(file -> !file.endsWith(PBF))
          .allSatisfy(file ->
              assertThat(file).hasSameBinaryContentAs(committed.resolve(file.getFileName())));
    }
    assertThat(PbfContent.of(out.resolve(PBF))).isEqualTo(PbfContent.of(committed.resolve(PBF)));
  }

  @Test
  void theSameSourcesGiveTheSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
    SampleDistrict.write(district, sources, one);
    SampleDistrict.write(district, sources, two);
    assertThat(one.resolve(PBF)).hasSameBinaryContentAs(two.resolve(PBF));
  }

  @Test
  void theRepositoryStaysSmall() throws IOException {
    assertThat(bytes(committed)).isLessThan(12_000_000);
    assertThat(bytes(sources.folder())).isLessThan(2_000_000);
  }

  @Test
  void everyRoadIsReachedFromTheMainTownOfItsIsland() {
    Set<Integer> lost = new HashSet<>();
    district
        .mainTowns()
        .forEach((island, centre) -> {
          boolean[] reached = district.roads().reachable(centre);
          for (RoadGraph.Edge edge : district.roads().edges()) {
            Coordinate at = district.roads().point(edge.from());
            if (edge.use() != null
                && !edge.isBridge()
                && island.holds(at)
                && !reached[edge.from()]) {
              lost.add(edge.from());
            }
          }
        });
    assertThat(lost).isEmpty();
  }

  @Test
  void everyInhabitedIslandIsReachedByBridgeOrBoat() {
    int start = requireNonNull(district.mainTowns().get(district.land().island(1)));
    Set<Integer> reached = new HashSet<>();
    Set<Integer> next = Set.of(start);
    while (reached.addAll(next)) {
      Set<Integer> after = new HashSet<>();
      for (int node : reached) {
        boolean[] byRoad = district.roads().reachable(node);
        for (Crossings.Lane lane : district.crossings().lanes()) {
          if (byRoad[lane.from().node()] || byRoad[lane.to().node()]) {
            after.add(lane.from().node());
            after.add(lane.to().node());
          }
        }
        district.mainTowns().values().stream().filter(main -> byRoad[main]).forEach(after::add);
      }
      next = after;
    }
    assertThat(reached).containsAll(district.mainTowns().values());
  }

  @Test
  void roadsStayOnLandButForBridges() {
    assertThat(district.roads().edges())
        .filteredOn(edge -> edge.use() != null && !edge.isBridge())
        .hasSizeGreaterThan(8000)
        .allSatisfy(edge -> {
          Coordinate from = district.roads().point(edge.from());
          Coordinate to = district.roads().point(edge.to());
          assertThat(district.land().at(from).orElseThrow().holds(from, to)).isTrue();
        });
  }

  @Test
  void roadsMeetOnlyInSharedNodes() {
    STRtree tree = new STRtree();
    List<RoadGraph.Edge> roads =
        district.roads().edges().stream()
            .filter(edge -> edge.use() != null && !edge.isBridge())
            .toList();
    roads.forEach(edge -> tree.insert(line(edge).getEnvelopeInternal(), edge));
    for (RoadGraph.Edge edge : roads) {
      for (Object other : tree.query(line(edge).getEnvelopeInternal())) {
        assertThat(line(edge).crosses(line((RoadGraph.Edge) other))).as(edge.name()).isFalse();
      }
    }
  }

  @Test
  void boatsStayOnWaterBetweenTheirPiers() {
    assertThat(district.crossings().lanes()).hasSize(27);
    for (Crossings.Lane lane : district.crossings().lanes()) {
      List<Coordinate> open = lane.path().subList(1, lane.path().size() - 1);
      LineString path = Sources.GEOMETRY.createLineString(open.toArray(Coordinate[]::new));
      assertThat(district.land().isSea(path)).as(lane.name()).isTrue();
    }
  }

  @Test
  void landLiesOnTheLeftOfTheCoast() {
    OsmMap map = Cartographer.draw(district);
    List<OsmMap.Way> coast =
        map.ways().stream().filter(way -> way.tags().containsValue("coastline")).toList();
    assertThat(coast).hasSizeGreaterThan(800);
    assertThat(coast)
        .allSatisfy(way -> {
          assertThat(way.nodes().getFirst()).isEqualTo(way.nodes().getLast());
          Coordinate[] ring =
              way.nodes().stream()
                  .map(id -> map.nodes().get(Math.toIntExact(id - 1)))
                  .map(node -> new Coordinate(node.lon(), node.lat()))
                  .toArray(Coordinate[]::new);
          assertThat(Orientation.isCCW(ring)).isTrue();
        });
  }

  @Test
  void theMapIsOfTheSizeOfARealDistrict() {
    OsmMap map = Cartographer.draw(district);
    long roadNodes =
        map.ways().stream()
            .filter(way -> way.tags().containsKey("highway"))
            .flatMap(way -> way.nodes().stream())
            .distinct()
            .count();
    assertThat(roadNodes).isBetween(8_000L, 20_000L);
    assertThat(map.ways())
        .filteredOn(way -> way.tags().containsKey("building"))
        .hasSizeBetween(10_000, 20_000);
    assertThat(map.ways()).filteredOn(way -> way.tags().containsValue("ferry")).hasSize(27);
  }

  @Test
  void theRegistersAreFull() {
    assertThat(rows("units.csv")).hasSizeGreaterThanOrEqualTo(40);
    assertThat(rows("units.csv")).filteredOn(row -> row.get("类别").equals("镇街")).hasSize(36);
    assertThat(rows("units.csv")).filteredOn(row -> row.get("上级编号").isEmpty()).hasSize(1);
    assertThat(rows("areas.csv")).filteredOn(row -> row.get("级别").equals("村社")).hasSize(500);
    assertThat(rows("areas.csv")).filteredOn(row -> row.get("级别").equals("乡镇")).hasSize(36);
    assertThat(rows("shelters.csv")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(rows("depots.csv")).hasSizeGreaterThanOrEqualTo(25);
    assertThat(rows("depots.csv"))
        .extracting(row -> row.get("层级"))
        .contains("区级", "专业", "镇街", "村社");
    assertThat(rows("supplies.csv")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(rows("stock.csv")).hasSizeGreaterThanOrEqualTo(400);
    assertThat(rows("teams.csv")).hasSizeGreaterThanOrEqualTo(40);
    assertThat(rows("teams.csv"))
        .extracting(row -> row.get("类别"))
        .contains("综合", "专业", "基层", "社会", "单位", "民兵");
    assertThat(rows("contacts.csv")).hasSizeGreaterThanOrEqualTo(120);
    assertThat(rows("risks.csv")).hasSizeGreaterThanOrEqualTo(80);
    assertThat(rows("vessels.csv")).hasSizeGreaterThanOrEqualTo(60);
    assertThat(rows("households.csv")).hasSizeBetween(200, 600);
  }

  @Test
  void everyPositionIsOnLandOfTheDistrict() {
    for (Register register : registers.values()) {
      for (Row row : rows(register.file())) {
        if (row.has("经度")) {
          assertThat(district.land().at(position(row))).as(row.toString()).isPresent();
        }
      }
    }
  }

  @Test
  void sheltersDepotsAndTeamsAreBesideRoads() {
    for (String file : List.of("shelters.csv", "depots.csv", "teams.csv")) {
      for (Row row : rows(file)) {
        Coordinate at = position(row);
        double nearest = Double.MAX_VALUE;
        for (int node = 0; node < district.roads().size(); node++) {
          if (district.roads().point(node).distance(at) < nearest
              && !district.roads().roads(node).isEmpty()) {
            nearest = district.roads().point(node).distance(at);
          }
        }
        assertThat(nearest).as(row.toString()).isLessThan(200);
      }
    }
  }

  @Test
  void codesAreKnownAndUnique() {
    Set<String> areas = column("areas.csv", "代码");
    assertThat(areas).hasSize(rows("areas.csv").size()).allMatch(code -> code.matches("\\d{12}"));
    for (String file :
        List.of(
            "units.csv", "shelters.csv", "depots.csv", "teams.csv", "risks.csv", "vessels.csv")) {
      assertThat(areas).as(file).containsAll(column(file, "区划代码"));
      assertThat(column(file, "编号")).as(file).hasSize(rows(file).size());
    }
    assertThat(areas).containsAll(column("households.csv", "区划代码"));
    assertThat(column("risks.csv", "编号")).containsAll(column("households.csv", "风险点编号"));
    assertThat(column("shelters.csv", "编号")).containsAll(column("households.csv", "安置点编号"));
    assertThat(column("units.csv", "编号")).containsAll(column("contacts.csv", "单位编号"));
    assertThat(column("units.csv", "编号")).containsAll(column("depots.csv", "管理单位"));
    assertThat(column("supplies.csv", "编码"))
        .containsAll(column("stock.csv", "物资编码"))
        .allMatch(code -> code.matches("[123]\\d{6}"));
    assertThat(column("depots.csv", "编号")).containsAll(column("stock.csv", "物资库编号"));
  }

  @Test
  void sheltersHoldWhatTheirAreaAllows() {
    assertThat(rows("shelters.csv"))
        .allSatisfy(row -> {
          int area = number(row, "有效面积(平方米)");
          assertThat(number(row, "紧急容量")).isEqualTo(area * 2);
          assertThat(number(row, "短期容量")).isEqualTo(area / 2);
          assertThat(number(row, "长期容量")).isIn(0, (int) Math.floor(area / 4.5));
        });
  }

  @Test
  void nobodyCanBeRungUp() {
    for (Register register : registers.values()) {
      for (Row row : rows(register.file())) {
        for (String column : List.of("电话", "值班电话", "固话")) {
          assertThat(row.has(column) ? row.get(column) : "0580-0000000").matches("0580-000\\d{4}");
        }
        assertThat(row.has("手机") ? row.get("手机") : "000-").startsWith("000-");
      }
    }
  }

  @Test
  void nobodyInTheRosterIsAPerson() {
    assertThat(column("households.csv", "户主")).allMatch(name -> name.matches("示例户 \\d+"));
    assertThat(column("vessels.csv", "船名号")).allMatch(name -> name.startsWith("示例"));
  }

  private LineString line(RoadGraph.Edge edge) {
    return Sources.GEOMETRY.createLineString(
        new Coordinate[] {district.roads().point(edge.from()), district.roads().point(edge.to())});
  }

  private static long bytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private List<Row> rows(String file) {
    Register register = requireNonNull(registers.get(file));
    return register.rows().stream().map(row -> new Row(register.header(), row)).toList();
  }

  private Set<String> column(String file, String column) {
    return rows(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  private static Coordinate position(Row row) {
    return Plane.metres(Double.parseDouble(row.get("经度")), Double.parseDouble(row.get("纬度")));
  }

  private static int number(Row row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
