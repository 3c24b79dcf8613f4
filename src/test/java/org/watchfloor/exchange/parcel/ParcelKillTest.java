package org.watchfloor.exchange.parcel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.parcel.Exchanging.introduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SmallDisk;

/** Real kills while packages come in, and a real full disk while one is made. */
@Execution(ExecutionMode.CONCURRENT)
class ParcelKillTest {
  private static final int PACKAGES = 4;
  private static final int MANY = 150;
  private static final int FEW = 10;

  @TempDir Path temp;
  private final List<Path> packages = new ArrayList<>();

  private void pack(int number, int notes) {
    try (Exchanging island = new Exchanging(temp, "DH-LH", new HandClock());
        Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
      introduce(island, county);
      for (int file = 0; file < number; file++) {
        for (int note = 0; note < notes; note++) {
          island.note("第 " + file + " 包第 " + note + " 条");
        }
        packages.add(island.pack());
      }
    }
  }

  @Test
  void diedTheMomentItWasInItIsWholeAndCanBeSetAside() throws IOException, InterruptedException {
    pack(2, FEW);
    assertThat(start("dies").waitFor()).isEqualTo(9);
    try (Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
      assertThat(whole(county, FEW)).isEqualTo(1);
      county.parcels.setAside(county.parcels.list().getFirst().number(), "取错了包");
      assertThat(county.log()).noneMatch(line -> line.startsWith("第 "));
      assertThat(county.take(packages.getLast())).contains("新记录");
      assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void diedTheMomentItWasSetAsideNothingOfItCounts() throws IOException, InterruptedException {
    pack(1, FEW);
    try (Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
      county.take(packages.getFirst());
      assertThat(county.log()).anyMatch(line -> line.startsWith("第 "));
    }
    assertThat(start("sets aside").waitFor()).isEqualTo(9);
    try (Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
      assertThat(county.log()).noneMatch(line -> line.startsWith("第 "));
      assertThat(county.parcels.list().getFirst().setAside()).isNotNull();
      assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onAFullDiskAPackageIsRefusedWholeAndComesInOnceThereIsRoom()
      throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.mount(temp.resolve("disk"), 120)) {
      try (Exchanging island = new Exchanging(temp, "DH-LH", new HandClock());
          Exchanging county = new Exchanging(disk.root(), "ZS-PT", new HandClock())) {
        introduce(island, county);
        island.note("第 2 包第 1 条");
        Path last = temp.resolve("last.wfp");
        island.parcels.export(last, List.of(), true);
        long size = county.station.journal().size();
        Path ballast = disk.fillUp();
        assertThatThrownBy(() -> county.parcels.take(last)).isInstanceOf(RefusedException.class);
        Files.delete(ballast);
        assertThat(county.station.journal().size()).isEqualTo(size);
        assertThat(county.take(last)).contains("新记录");
        assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
      }
    }
  }

  @Test
  void killedAtAnyMomentEveryPackageIsWholeOrAbsent() throws IOException, InterruptedException {
    pack(PACKAGES, MANY);
    Random random = new Random(20_260_730);
    for (int kill = 0; kill < 3; kill++) {
      Process child = start("goes on");
      Path out = temp.resolve("child.out");
      while (Files.size(out) == 0 && !child.waitFor(20, TimeUnit.MILLISECONDS)) {
        assertThat(child.isAlive() || child.exitValue() == 0).isTrue();
      }
      if (!child.waitFor(random.nextInt(250), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
      }
      try (Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
        whole(county, MANY);
      }
    }
    try (Exchanging county = new Exchanging(temp, "ZS-DH", new HandClock())) {
      county.take(packages.getLast());
      assertThat(county.log().stream().filter(line -> line.startsWith("第 ")).count())
          .isEqualTo(PACKAGES * MANY);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFullStickGetsNoHalfPackage() throws IOException, InterruptedException {
    pack(1, FEW);
    try (SmallDisk stick = SmallDisk.mount(temp.resolve("stick"), 4);
        Exchanging island = new Exchanging(temp, "DH-LH", new HandClock())) {
      Path ballast = stick.fillUp();
      Path file = stick.root().resolve("p.wfp");
      assertThatThrownBy(() -> island.parcels.export(file, List.of(), true))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(Exchanging.said(e.said())).contains("没有留下半个文件"));
      try (Stream<Path> left = Files.list(stick.root())) {
        assertThat(left).containsExactly(ballast);
      }
      Files.delete(ballast);
      assertThat(Exchanging.said(island.parcels.export(file, List.of(), true))).contains("已生成");
    }
  }

  /** What came in is all of some packages of so many notes and nothing else; how many. */
  private static int whole(Exchanging county, int notes) {
    List<TakenParcel> taken = county.parcels.list();
    long entries = taken.stream().mapToLong(one -> one.size() + 1).sum();
    assertThat(county.station.journal().size()).isEqualTo(entries + 1);
    assertThat(taken).allSatisfy(one -> assertThat(one.size()).isGreaterThanOrEqualTo(notes));
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
    return taken.size();
  }

  private Process start(String what) throws IOException {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                ParcelChild.class.getName(),
                temp.toString(),
                what));
    packages.forEach(file -> call.add(file.toString()));
    return new ProcessBuilder(call)
        .redirectError(temp.resolve("child.err").toFile())
        .redirectOutput(temp.resolve("child.out").toFile())
        .start();
  }
}
