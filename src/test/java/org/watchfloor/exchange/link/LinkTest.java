package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.link.Linked.introduce;
import static org.watchfloor.exchange.link.Linked.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.activemq.artemis.api.config.ActiveMQDefaultConfiguration;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.support.HandClock;

/** Two stations over a real broker and real connections. */
class LinkTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final int port = Linked.freePort();
  private Linked county;
  private Linked island;
  private FaultProxy line;

  @BeforeEach
  void open() {
    county = new Linked(folder, "ZS-DH", clock);
    island = new Linked(folder, "DH-LH", clock);
    line = new FaultProxy(port);
    county.links.serve(String.valueOf(port));
  }

  @AfterEach
  void close() {
    line.close();
    island.close();
    county.close();
  }

  private void link() {
    introduce(island, county);
    island.links.connect("ZS-DH", line.address());
    until(() -> island.together(county) && county.together(island), county, island);
  }

  /** Until neither lacks anything of the other. */
  private void settle() {
    until(
        () -> county.with(island).itLacks() == 0 && island.with(county).itLacks() == 0,
        county,
        island);
  }

  private void rounds(int count) {
    for (int round = 0; round < count; round++) {
      clock.move(Duration.ofSeconds(1));
      county.links.beat();
      island.links.beat();
    }
  }

  @Test
  void whatIsWrittenAtEitherComesToTheOtherByItselfAndNothingGoesToAndFro() {
    link();
    island.note("六横断电");
    county.note("已派发电车");

    until(
        () ->
            county.log().contains("六横断电")
                && island.log().contains("已派发电车")
                && county.with(island).itLacks() == 0
                && island.with(county).itLacks() == 0,
        county,
        island);

    long size = county.station.journal().size();
    rounds(12);
    assertThat(county.station.journal().size()).isEqualTo(size);
    assertThat(county.with(island).way()).isEqualTo(LinkState.Way.IN);
    assertThat(island.with(county).way()).isEqualTo(LinkState.Way.OUT);
    assertThat(county.with(island).seenAt())
        .isBetween(clock.instant().minusSeconds(10), clock.instant());
    assertThat(county.parcels.list().getFirst().officer())
        .as("nobody had a hand in it")
        .isEqualTo("-");
  }

  @Test
  void aStationThatIsNotIntroducedThereIsTurnedAwayInASentence() {
    island.trust(county);
    island.links.connect("ZS-DH", line.address());
    until(() -> island.said(county).contains("没有在那里认证"), county, island);

    county.trust(island);
    until(() -> island.together(county), county, island);
  }

  @Test
  void aStationThatShowsAnotherKeyIsNotSpokenTo() {
    county.trust(island);
    try (Linked spare = new Linked(folder.resolve("spare"), "ZS-DH", clock)) {
      island.trust(spare);
      island.links.connect("ZS-DH", line.address());
      until(() -> island.said(county).contains("不是站点 ZS-DH 认证过的密钥"), county, island);
      assertThat(county.with(island).seenAt()).isNull();
    }
  }

  @Test
  void aStationThatIsStruckOffIsCutOffAtOnceAndStaysOut() {
    link();
    county.peers.strikeOff("DH-LH", "机器丢失");
    county.links.beat();
    island.note("来自丢失的机器");

    until(() -> island.said(county).contains("停止信任"), county, island);
    assertThat(county.links.states()).isEmpty();
    assertThat(county.log()).doesNotContain("来自丢失的机器");
  }

  @Test
  void aCutLineIsSaidAndComesBackByItself() {
    link();
    line.cut();
    until(() -> island.with(county).lost() && county.with(island).lost(), county, island);
    assertThat(island.said(county)).contains("连接中断");
    for (int i = 0; i < 20; i++) {
      island.note("断网时第 " + i + " 条");
    }
    assertThat(island.with(county).seenAt()).isNotNull();

    line.heal();
    until(() -> county.log().contains("断网时第 19 条"), county, island);
    assertThat(county.log()).containsSubsequence("断网时第 0 条", "断网时第 1 条", "断网时第 19 条");
  }

  @Test
  void aClockThatIsSetBackDoesNotHoldALinkUp() {
    link();
    settle();
    // Further than the rounds of a test can make good.
    clock.move(Duration.ofDays(-4000));
    assertThat(island.together(county)).as("a word of later is no fresh one").isFalse();
    island.note("钟拨回之后");
    until(() -> county.log().contains("钟拨回之后") && island.together(county), county, island);

    line.cut();
    until(() -> island.with(county).lost() && county.with(island).lost(), county, island);
    rounds(30);
    clock.move(Duration.ofDays(-4000));
    line.heal();
    until(() -> island.together(county) && county.together(island), county, island);
  }

  @Test
  void whatAsksAQuestionWaitsForALookAndTheNextWaitsBehindIt() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      introduce(island, village);
      village.note("村里的记录");
      Path stick = folder.resolve("stick.wfp");
      village.parcels.export(stick, List.of("DH-LH"), false);
      island.parcels.take(stick);

      // The county never met the village: its entries would come on the island's word.
      until(() -> !county.links.waiting().isEmpty(), county, island);
      assertThat(county.said(island)).contains("先看后收");
      assertThat(county.log()).doesNotContain("村里的记录");
      until(() -> island.said(county).contains("等值班员查看"), county, island);
      island.note("后来的一条");
      rounds(10);
      assertThat(county.links.waiting()).hasSize(1);

      county.parcels.take(county.links.waiting().getFirst());
      until(
          () -> county.log().contains("后来的一条") || !county.links.waiting().isEmpty(),
          county,
          island);
      assertThat(county.log()).contains("村里的记录");
    }
  }

  @Test
  void aPackageWhoseEntriesCameAnotherWayWaitsNoLonger() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      introduce(island, village);
      village.note("村里的记录");
      Path stick = folder.resolve("stick.wfp");
      village.parcels.export(stick, List.of("DH-LH"), false);
      island.parcels.take(stick);
      until(() -> !county.links.waiting().isEmpty(), county, island);

      Path all = folder.resolve("all.wfp");
      island.parcels.export(all, List.of("ZS-DH"), true);
      county.parcels.take(all);
      until(() -> county.links.waiting().isEmpty(), county, island);
      island.note("后来的一条");
      until(() -> county.log().contains("后来的一条"), county, island);
    }
  }

  @Test
  void aLinkOfAnotherIsNotSaidToBeDroppedHere() {
    link();
    assertThatThrownBy(() -> county.links.disconnect("DH-LH"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.said().key()).isEqualTo("exchange.link.refused.callsHere"));
    rounds(2);
    assertThat(county.together(island)).isTrue();
  }

  @Test
  void aDamagedSettingIsToldAndDoesNotKeepTheWatchFromStarting() throws IOException {
    Path keys = folder.resolve("DH-CUN").resolve("keys");
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      village.links.serve(String.valueOf(Linked.freePort()));
      village.note("开班");
    }
    Files.writeString(keys.resolve("links.json"), "{\"port\":56");
    int free = Linked.freePort();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      village.note("照常");
      assertThat(Linked.ZH.say(village.links.trouble().orElseThrow())).contains("links.json");
      assertThat(village.links.serves()).isEmpty();
      village.links.serve(String.valueOf(free));
      assertThat(village.links.trouble()).isEmpty();
    }
    assertThat(keys.resolve("links.damaged")).hasContent("{\"port\":56");
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      assertThat(village.links.serves()).contains(free);
    }
  }

  @Test
  void anAlteredPackageChangesNothingAndAGoodOneComesAfterIt() throws Exception {
    link();
    settle();
    island.note("真的");
    Path file = folder.resolve("real.wfp");
    island.parcels.export(file, List.of("ZS-DH"), false);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    island.links.end();
    long size = county.station.journal().size();

    Supplier<SSLContext> context = () -> island.station.get(StationTls.class).context(key -> true);
    try (LinkWire wire =
        LinkWire.open(
            Netty.connector("127.0.0.1", port, Linked.QUICK, context),
            Linked.QUICK,
            "down.DH-LH",
            "up.DH-LH")) {
      wire.send(
          new Part("0ALTERED", 0, bytes.length, LinkIntake.sha256(file), bytes)
              .into(wire.message()));
      wire.send(new Part("0SHORT", 0, bytes.length, "0".repeat(64), bytes).into(wire.message()));
      wire.commit();
    }
    until(() -> county.said(island).contains("损坏"), county);
    assertThat(county.station.journal().size()).isEqualTo(size);

    until(() -> county.log().contains("真的"), county, island);
  }

  @Test
  void aStationReachesItsOwnQueuesAlone() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      introduce(county, village);
      county.links.beat();
      Supplier<SSLContext> context =
          () -> village.station.get(StationTls.class).context(key -> true);
      for (List<String> queues :
          List.of(
              List.of("down.DH-LH", "up.DH-CUN"),
              List.of("up.DH-CUN", "up.DH-CUN"),
              List.of("activemq.management", "up.DH-CUN"))) {
        assertThatThrownBy(() ->
                LinkWire.open(
                        Netty.connector("127.0.0.1", port, Linked.QUICK, context),
                        Linked.QUICK,
                        queues.getFirst(),
                        queues.getLast())
                    .close())
            .isInstanceOf(ActiveMQException.class);
      }
      assertThatThrownBy(
              () -> {
                try (LinkWire wire =
                    LinkWire.open(
                        Netty.connector("127.0.0.1", port, Linked.QUICK, context),
                        Linked.QUICK,
                        "down.DH-CUN",
                        "up.DH-LH")) {
                  wire.send(wire.message());
                  wire.commit();
                }
              })
          .isInstanceOf(ActiveMQException.class);
      // What everybody can read in the broker's manual.
      assertThatThrownBy(
              () -> {
                try (ServerLocator locator =
                        ActiveMQClient.createServerLocatorWithoutHA(
                            Netty.connector("127.0.0.1", port, Linked.QUICK, context));
                    ClientSessionFactory factory = locator.createSessionFactory();
                    ClientSession session =
                        factory.createSession(
                            ActiveMQDefaultConfiguration.getDefaultClusterUser(),
                            ActiveMQDefaultConfiguration.getDefaultClusterPassword(),
                            false,
                            true,
                            true,
                            false,
                            0)) {
                  session.createConsumer("down.DH-LH").close();
                }
              })
          .isInstanceOf(ActiveMQException.class);
    }
  }
}
