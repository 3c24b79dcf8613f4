package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.exchange.link.Linked.introduce;
import static org.watchfloor.exchange.link.Linked.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SmallDisk;

/** Lines, brokers and disks that fail; slow, as silence is waited for in real time. */
@Tag("nightly")
class LinkFaultTest {
  private static final int NOTES = 400;

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final Random random = new Random(20_260_730);
  private final int port = Linked.freePort();
  private final FaultProxy line = new FaultProxy(port);
  private final List<Process> children = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // every test opens both first
  private Linked county;

  @SuppressWarnings("NullAway.Init")
  private Linked island;

  private void open(LinkTimes times, LinkDisk disk) {
    county = new Linked(folder, "ZS-DH", clock, times, disk);
    island = new Linked(folder, "DH-LH", clock, times, disk);
    introduce(island, county);
    county.links.serve(String.valueOf(port));
    island.links.connect("ZS-DH", line.address());
  }

  private void open() {
    open(Linked.QUICK, Linked.SMALL);
  }

  private void link() {
    until(() -> island.together(county) && county.together(island), county, island);
    until(
        () -> county.with(island).itLacks() == 0 && island.with(county).itLacks() == 0,
        county,
        island);
  }

  @AfterEach
  void close() {
    children.forEach(Process::destroyForcibly);
    line.close();
    island.close();
    county.close();
  }

  /** Notes that cannot be packed small: about a megabyte in all. */
  private void write(Linked at) {
    for (int note = 0; note < NOTES; note++) {
      StringBuilder text = new StringBuilder("第 " + note + " 条 ");
      random.ints(1200, 0x4E00, 0x9FA5).forEach(one -> text.append((char) one));
      at.note(text.toString());
    }
  }

  private static long notes(Linked at) {
    return at.log().stream().filter(line -> line.startsWith("第 ")).count();
  }

  @Test
  void aLineThatIsOpenAndCarriesNothingIsNoticedAndReplaced() {
    open();
    link();
    line.swallow();
    until(() -> island.with(county).lost(), county, island);
    assertThat(island.said(county)).contains("没有应答");
    island.note("半开连接时写的");

    line.heal();
    until(() -> county.log().contains("半开连接时写的"), county, island);
  }

  @Test
  void twoSecondsThereAndBackOnlyMakeItSlow() {
    open(LinkTimes.USUAL, Linked.SMALL);
    line.late(1000);
    island.note("卫星线路");
    until(Duration.ofMinutes(5), () -> county.log().contains("卫星线路"), county, island);
    assertThat(island.with(county).condition()).isEqualTo(LinkState.Condition.TOGETHER);
  }

  @Test
  void aLineThatStallsAndBreaksByChanceCarriesAllInTheEnd() {
    open();
    link();
    write(island);
    line.loses(0.02, 200, 0.01);
    until(Duration.ofMinutes(5), () -> notes(county) == NOTES, county, island);
    assertThat(line.broken()).isPositive();
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
  }

  @Test
  void aPackageGoesOnWhereItStopped() {
    open();
    link();
    write(island);
    long before = line.carried();
    until(() -> line.carried() - before > 400_000, island);
    assertThat(notes(county)).isZero();
    line.cut();
    until(() -> island.with(county).lost(), county, island);
    long half = line.carried() - before;
    line.heal();
    until(() -> notes(county) == NOTES, county, island);
    long whole = line.carried() - before;
    assertThat(whole).as("of %s at the cut", half).isLessThan(1_700_000);
  }

  @Test
  void aFullQueueHoldsTheSenderBackAndNobodyElse() {
    open(Linked.QUICK, new LinkDisk(300 << 10, 1 << 20, LinkDisk.USUAL.parcel()));
    link();
    write(island);
    until(() -> island.said(county).contains("存满"), island);
    long begun = System.nanoTime();
    island.note("值守照常");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));

    until(Duration.ofMinutes(3), () -> notes(county) == NOTES, county, island);
    until(() -> county.log().contains("值守照常"), county, island);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFullDiskAtTheBrokerStopsTheLinkAndNotTheWatch() throws IOException, InterruptedException {
    Path files = folder.resolve("ZS-DH/links/broker");
    county = new Linked(folder, "ZS-DH", clock);
    county.close();
    Files.createDirectories(files);
    try (SmallDisk disk = SmallDisk.mount(files, 120)) {
      open(Linked.QUICK, new LinkDisk(LinkDisk.USUAL.queue(), 20 << 20, LinkDisk.USUAL.parcel()));
      link();
      Path ballast = disk.fillUp();
      until(
          Duration.ofMinutes(2),
          () -> {
            island.note("写一条");
            return island.said(county).contains("存满") || county.links.trouble().isPresent();
          },
          county,
          island);
      write(island);
      for (int round = 0; round < 10; round++) {
        clock.move(Duration.ofSeconds(1));
        county.links.beat();
        island.links.beat();
      }
      assertThat(notes(county)).isZero();
      county.note("链路存满，值守照常");
      assertThat(county.log()).contains("链路存满，值守照常");

      Files.delete(ballast);
      until(Duration.ofMinutes(3), () -> notes(county) == NOTES, county, island);
      county.links.end();
    }
  }

  @Test
  void aBrokerThatIsKilledInTheMiddleLosesNothingAndBringsNothingTwice() throws Exception {
    open();
    county.close();
    write(island);
    for (int kill = 0; kill < 3; kill++) {
      Process child = start();
      long before = line.carried();
      long more = 50_000 + random.nextInt(150_000);
      until(Duration.ofMinutes(2), () -> line.carried() - before > more, island);
      child.destroyForcibly().waitFor();
    }
    Process child = start();
    until(
        Duration.ofMinutes(3),
        () -> island.with(county).itLacks() == 0 && island.together(county),
        island);
    child.destroyForcibly().waitFor();
    county = new Linked(folder, "ZS-DH", clock);
    assertThat(notes(county)).isEqualTo(NOTES);
    assertThat(county.station.journal().verify(done -> {}).faults()).isEmpty();
  }

  private Process start() throws IOException, InterruptedException {
    Path out = folder.resolve("child.out");
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LinkChild.class.getName(),
                    folder.toString(),
                    String.valueOf(
                        Duration.between(new HandClock().instant(), clock.instant()).toSeconds())))
            .redirectError(folder.resolve("child.err").toFile())
            .redirectOutput(out.toFile())
            .start();
    children.add(child);
    while (Files.size(out) == 0) {
      assertThat(child.waitFor(20, TimeUnit.MILLISECONDS))
          .as(Files.readString(folder.resolve("child.err")))
          .isFalse();
    }
    return child;
  }
}
