package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.osm.TestMap;
import org.watchfloor.task.Progress;

class RoadFolderTest {
  private static final SpeedTable SPEEDS = SpeedTableReader.builtIn();

  @TempDir Path folder;
  private Path town;
  private Path maps;
  private RoadFolder roads;

  @BeforeEach
  void draw() {
    town = TestRoads.town(folder);
    maps = folder.resolve("maps");
    roads = new RoadFolder(maps);
  }

  private List<String> kept() throws IOException {
    if (!Files.exists(maps)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(maps)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  private Path graph() throws IOException {
    return maps.resolve(kept().getFirst());
  }

  @Test
  void opensWhatWasBuiltAndBuildsAnewWhenTheMapChanges() throws IOException {
    assertThat(roads.open(town, SPEEDS)).isEmpty();
    RoadNetwork built = roads.network(town, SPEEDS, Progress.UNWATCHED);
    List<String> first = kept();

    assertThat(roads.open(town, SPEEDS).orElseThrow().edges()).isEqualTo(built.edges());
    TestMap other = new TestMap();
    other.line(new double[] {120, 30, 120.01, 30}, "highway", "residential");
    other.write(town);
    assertThat(roads.open(town, SPEEDS)).isEmpty();
    assertThat(roads.network(town, SPEEDS, Progress.UNWATCHED).edges()).isEqualTo(1);
    assertThat(kept()).hasSize(2).containsAll(first);
  }

  @Test
  void aDamagedGraphIsNoticedAndBuiltAgain() throws IOException {
    roads.build(town, SPEEDS, Progress.UNWATCHED);
    Path edges = graph().resolve("edges");
    byte[] bytes = Files.readAllBytes(edges);
    bytes[bytes.length / 2] ^= 1;
    Files.write(edges, bytes);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> roads.open(town, SPEEDS))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("geo.roads.damaged"));
    assertThat(roads.network(town, SPEEDS, Progress.UNWATCHED).edges()).isEqualTo(17);
    assertThat(roads.open(town, SPEEDS)).isPresent();
  }

  @Test
  void aGraphOfAnotherVersionIsLeftAndBuiltHere() throws IOException {
    roads.build(town, SPEEDS, Progress.UNWATCHED);
    Path brought = folder.resolve("brought");
    Files.move(graph(), brought);
    Path manifest = brought.resolve("manifest.properties");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("format=\\d+", "format=999"));

    assertThat(roads.adopt(brought, town)).isFalse();
    assertThat(roads.open(town, SPEEDS)).isEmpty();
    assertThat(roads.network(town, SPEEDS, Progress.UNWATCHED).edges()).isEqualTo(17);
  }

  @Test
  void graphsThatAreBroughtLeaveTheOneInUse() throws IOException {
    roads.build(town, SPEEDS, Progress.UNWATCHED);
    for (int i = 1; i <= 2; i++) {
      TestMap other = new TestMap();
      other.line(new double[] {120 + i, 30, 120.01 + i, 30}, "highway", "residential");
      Path map = folder.resolve("other" + i + ".osm.pbf");
      other.write(map);
      RoadFolder there = new RoadFolder(folder.resolve("there" + i));
      there.build(map, SPEEDS, Progress.UNWATCHED);
      assertThat(roads.adopt(there.place(map), map)).isTrue();
    }
    assertThat(roads.open(town, SPEEDS)).isPresent();
  }

  @Test
  void aMissingFileOfAGraphIsNoticed() throws IOException {
    roads.build(town, SPEEDS, Progress.UNWATCHED);
    Files.delete(graph().resolve("nodes"));

    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> roads.open(town, SPEEDS));
  }

  @Test
  void aBuildThatIsCalledOffLeavesTheOldGraphAndNothingElse() throws IOException {
    roads.build(town, SPEEDS, Progress.UNWATCHED);
    List<String> before = kept();

    for (int step = 1; step < 12; step += 2) {
      Progress stopping = new StopAfter(step);
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> roads.build(town, SPEEDS, stopping));
      assertThat(kept()).isEqualTo(before);
    }
    assertThat(roads.open(town, SPEEDS)).isPresent();
  }

  @Test
  void whatAKilledBuildLeftIsClearedAway() throws IOException {
    Path left = maps.resolve("roads-0123456789abcdef-1.making-99999999");
    Files.createDirectories(left);
    Files.writeString(left.resolve("edges"), "half");

    assertThat(roads.network(town, SPEEDS, Progress.UNWATCHED).edges()).isEqualTo(17);
    assertThat(kept()).hasSize(1).noneMatch(name -> name.contains("making"));
  }

  @Test
  void sentencesForWhatCannotBeBuilt() throws IOException {
    Path sea = folder.resolve("sea.osm.pbf");
    TestMap empty = new TestMap();
    empty.node(120, 30, "place", "island", "name", "孤岛");
    empty.write(sea);
    Path half = folder.resolve("half.osm.pbf");
    Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(town), 300));
    Path file = Files.writeString(folder.resolve("file"), "not a folder");

    assertThat(refusal(roads, sea)).isEqualTo("geo.roads.none");
    assertThat(refusal(roads, half)).startsWith("geo.refused.osm.");
    assertThat(refusal(roads, folder.resolve("none.osm.pbf"))).isEqualTo("geo.refused.osm.missing");
    assertThat(refusal(roads, folder)).isEqualTo("geo.refused.osm.kind");
    assertThat(refusal(new RoadFolder(file), town)).isEqualTo("geo.roads.cannotWrite");
    assertThat(kept()).isEmpty();
  }

  private static String refusal(RoadFolder roads, Path extract) {
    try {
      roads.network(extract, SPEEDS, Progress.UNWATCHED);
      return "built";
    } catch (RefusedException e) {
      return e.said().key();
    }
  }

  /** Is cancelled from the n-th look on. */
  private static final class StopAfter implements Progress {
    private int looks;

    StopAfter(int looks) {
      this.looks = looks;
    }

    @Override
    public void at(long done, long total) {}

    @Override
    public void step(Message step) {}

    @Override
    public boolean cancelled() {
      return looks-- <= 0;
    }
  }
}
