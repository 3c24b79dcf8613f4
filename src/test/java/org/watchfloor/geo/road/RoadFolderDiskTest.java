package org.watchfloor.geo.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Progress;

/** Disks that are full and builds that are killed: the graph there was stays in use. */
@Execution(ExecutionMode.CONCURRENT)
class RoadFolderDiskTest {
  private static final SpeedTable SPEEDS = SpeedTableReader.builtIn();

  @TempDir Path folder;
  private Path town;
  private Path maps;

  @BeforeEach
  void draw() {
    town = TestRoads.town(folder);
    maps = folder.resolve("maps");
  }

  private static List<String> kept(Path maps) throws IOException {
    try (Stream<Path> all = Files.list(maps)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList();
    }
  }

  private void stillThere(Path where) {
    assertThat(new RoadFolder(where).open(town, SPEEDS).orElseThrow().edges()).isEqualTo(17);
  }

  @Test
  void looksForRoomBeforeItWritesAndSaysHowMuch() throws IOException {
    new RoadFolder(maps).build(town, SPEEDS, Progress.UNWATCHED);
    List<String> before = kept(maps);
    RoadFolder narrow = new RoadFolder(maps, where -> 70L << 20);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> narrow.build(town, SPEEDS, Progress.UNWATCHED))
        .satisfies(e -> {
          assertThat(e.said().key()).isEqualTo("geo.roads.noRoom");
          assertThat(e.said().args()).containsExactly(maps, 81L, 70L);
          assertThat(RoadFolder.passes(e)).isTrue();
        });
    assertThat(kept(maps)).isEqualTo(before);
    stillThere(maps);
  }

  @Test
  void needsNoMoreRoomThanItSaid() throws IOException {
    Path sample = Path.of(System.getProperty("watchfloor.basedir", "."), "sample-data", "zhoushan");
    List<Path> extracts =
        List.of(
            town,
            sample.resolve("zhoushan.osm.pbf"),
            RoadTrial.grid(folder.resolve("g.osm.pbf"), 150));
    for (Path extract : extracts) {
      Path own = folder.resolve("own-" + extract.getFileName());
      new RoadFolder(own).build(extract, SPEEDS, Progress.UNWATCHED);
      RoadExtract roads =
          new RoadExtract(org.watchfloor.geo.osm.OsmFile.read(extract, Progress.UNWATCHED));
      Path plain = folder.resolve("plain.gz");
      roads.write(plain, Progress.UNWATCHED);
      assertThat(bytes(own) + Files.size(plain)).isLessThanOrEqualTo(roads.bytesNeeded());
    }
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(one);
      }
    }
    return bytes;
  }

  @Test
  void aDiskThatFillsUpInTheMiddleLeavesTheOldGraphInUse()
      throws IOException, InterruptedException {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString());
    assumeTrue(mounted, "no right to mount a disk here");
    try {
      Path where = disk.resolve("maps");
      new RoadFolder(where, any -> Long.MAX_VALUE).build(town, SPEEDS, Progress.UNWATCHED);
      List<String> before = kept(where);
      // Room for so much of a graph, and then no more.
      for (int kilobytes : new int[] {0, 4, 200, 1500, 3000}) {
        Path ballast = disk.resolve("ballast");
        fill(ballast, kilobytes);
        assertThatExceptionOfType(RefusedException.class)
            .isThrownBy(() ->
                new RoadFolder(where, any -> Long.MAX_VALUE)
                    .build(town, SPEEDS, Progress.UNWATCHED))
            .satisfies(e -> assertThat(e.said().key()).isEqualTo("geo.roads.cannotWrite"));
        assertThat(kept(where)).isEqualTo(before);
        stillThere(where);
        Files.delete(ballast);
      }
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> new RoadFolder(where).build(town, SPEEDS, Progress.UNWATCHED))
          .satisfies(e -> assertThat(e.said().key()).isEqualTo("geo.roads.noRoom"));
    } finally {
      assertThat(run("umount", "-l", disk.toString())).isTrue();
    }
  }

  private static void fill(Path ballast, int kilobytesLeft) throws IOException {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(ballast)) {
      while (ballast.toFile().getUsableSpace() > kilobytesLeft * 1024L) {
        out.write(block);
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatCannotGrowLeavesTheOldGraphInUse() throws IOException, InterruptedException {
    new RoadFolder(maps).build(town, SPEEDS, Progress.UNWATCHED);
    List<String> before = kept(maps);
    Child child = new Child(List.of("bash", "-c", "ulimit -f 300; exec \"$@\"", "sh"));

    assertThat(child.toTheEnd()).endsWith("geo.roads.cannotWrite");
    assertThat(kept(maps)).isEqualTo(before);
    stillThere(maps);
  }

  @Test
  void aBuildThatIsKilledLeavesTheOldGraphInUse() throws IOException, InterruptedException {
    new RoadFolder(maps).build(town, SPEEDS, Progress.UNWATCHED);
    List<String> before = kept(maps);
    int lines = new Child(List.of()).toTheEnd().size();
    assertThat(lines).isGreaterThan(8);
    int unfinished = 0;
    for (int after = 1; after < lines; after += Math.max(1, lines / 6)) {
      new Child(List.of()).killAfter(after);
      unfinished += kept(maps).size() > 1 ? 1 : 0;
      stillThere(maps);
    }
    assertThat(unfinished).isPositive();
    new RoadFolder(maps).build(town, SPEEDS, Progress.UNWATCHED);
    assertThat(kept(maps)).isEqualTo(before);
  }

  @Test
  void aGraphLeftBesideItsPlaceByAKillIsPutBack() throws IOException {
    new RoadFolder(maps).build(town, SPEEDS, Progress.UNWATCHED);
    Path place = maps.resolve(kept(maps).getFirst());
    Files.move(place, place.resolveSibling(place.getFileName() + ".old"));

    stillThere(maps);
    assertThat(kept(maps)).containsExactly(String.valueOf(place.getFileName()));
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** A build in a process of its own. */
  private final class Child {
    private final Process process;

    Child(List<String> prefix) throws IOException {
      List<String> command = new ArrayList<>(prefix);
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Xmx256m",
              "-cp",
              System.getProperty("java.class.path"),
              RoadBuild.class.getName(),
              town.toString(),
              maps.toString()));
      process =
          new ProcessBuilder(command).redirectError(folder.resolve("child.err").toFile()).start();
    }

    List<String> toTheEnd() throws IOException, InterruptedException {
      List<String> lines = new ArrayList<>();
      try (BufferedReader out = reader()) {
        for (String line; (line = out.readLine()) != null; ) {
          lines.add(line);
        }
      }
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return lines;
    }

    /** SIGKILL once it has said so many words. */
    void killAfter(int words) throws IOException, InterruptedException {
      try (BufferedReader out = reader()) {
        for (int i = 0; i < words; i++) {
          assertThat(out.readLine()).isNotNull();
        }
        process.destroyForcibly().waitFor();
      }
    }

    private BufferedReader reader() {
      return new BufferedReader(
          new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
  }
}
