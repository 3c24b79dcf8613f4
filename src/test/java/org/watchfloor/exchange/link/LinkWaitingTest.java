package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.watchfloor.exchange.link.Linked.introduce;
import static org.watchfloor.exchange.link.Linked.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.link.Standing.Handled;
import org.watchfloor.exchange.link.Standing.How;
import org.watchfloor.exchange.link.Standing.Said;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.exchange.peer.StationTls;
import org.watchfloor.support.HandClock;

/** Packages that nobody wants: put away, declined for good, too large for a link. */
class LinkWaitingTest {
  private static final int PAGE = 2000;

  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final int port = Linked.freePort();
  private Linked county;
  private Linked island;

  @BeforeEach
  void open() {
    county = new Linked(folder, "ZS-DH", clock);
    island = new Linked(folder, "DH-LH", clock);
    introduce(island, county);
    county.links.serve(String.valueOf(port));
  }

  @AfterEach
  void close() {
    island.close();
    county.close();
  }

  private void link() {
    island.links.connect("ZS-DH", "127.0.0.1:" + port);
    until(() -> island.together(county) && county.together(island), county, island);
  }

  private void rounds(int count) {
    for (int round = 0; round < count; round++) {
      clock.move(Duration.ofSeconds(1));
      county.links.beat();
      island.links.beat();
    }
  }

  /** What of a village that the county never met makes a package wait there. */
  private void bringWhatAsks(Linked village) {
    introduce(island, village);
    village.note("村里的记录");
    Path stick = folder.resolve("stick.wfp");
    village.parcels.export(stick, List.of("DH-LH"), false);
    island.parcels.take(stick);
    until(() -> county.with(island).waits() != null, county, island);
  }

  @Test
  void whatNobodyWantsIsPutAwayAndItsMakerIsTold() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      bringWhatAsks(village);
      Path waits = county.links.waiting().getFirst();

      String said = Linked.ZH.say(county.links.putAway("DH-LH"));
      Path kept = folder.resolve("ZS-DH/links/put-away").resolve(waits.getFileName());
      assertThat(kept).isRegularFile();
      assertThat(waits).doesNotExist();
      assertThat(said).contains("DH-LH", kept.toString());

      until(() -> county.links.waiting().isEmpty(), county, island);
      until(() -> island.said(county).contains("已搁置"), county, island);
      assertThat(county.log()).doesNotContain("村里的记录");
      rounds(10);
      assertThat(county.links.waiting()).as("not again while nothing changed").isEmpty();

      island.note("后来的一条");
      until(() -> county.with(island).waits() != null, county, island);
      county.parcels.take(kept);
      assertThat(county.log()).contains("村里的记录");
    }
  }

  @Test
  void whereNothingWaitsThereIsNothingToPutAway() {
    assertThatThrownBy(() -> county.links.putAway("DH-LH"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.said().key()).isEqualTo("exchange.link.refused.nothingWaits"));
  }

  @Test
  void aLostLinkDoesNotHideThatOneWaits() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      bringWhatAsks(village);
      Path waits = county.with(island).waits();
      island.links.end();
      until(() -> county.with(island).lost(), county);
      assertThat(county.with(island).waits()).isEqualTo(waits);
    }
    county.close();
    county = new Linked(folder, "ZS-DH", clock);
    until(() -> !county.links.waiting().isEmpty(), county);
    assertThat(county.with(island).lost()).isTrue();
  }

  @Test
  void whatCameOverALinkThatEndedStillWaitsInSight() {
    link();
    try (Linked village = new Linked(folder, "DH-CUN", clock)) {
      bringWhatAsks(village);
      Path waits = county.links.waiting().getFirst();
      county.links.serveNoMore();
      until(
          () ->
              county.links.states().stream()
                  .allMatch(one -> one.condition() == LinkState.Condition.ENDED),
          county);
      assertThat(county.links.waiting()).containsExactly(waits);
      assertThat(county.said(island)).contains(waits.toString());

      county.close();
      county = new Linked(folder, "ZS-DH", clock);
      until(() -> !county.links.waiting().isEmpty(), county);
      assertThat(county.with(island).lost()).isFalse();
      county.parcels.take(waits);
      until(() -> county.links.states().isEmpty(), county);
      assertThat(waits).doesNotExist();
    }
  }

  @Test
  void whatIsTooLargeIsSaidToItsMakerAndGoesOnAStick() {
    island.close();
    island =
        new Linked(
            folder, "DH-LH", clock, Linked.QUICK, new LinkDisk(32 << 20, 1 << 20, 20 * PAGE));
    link();
    Random random = new Random(3);
    for (int page = 0; page < 20; page++) {
      StringBuilder text = new StringBuilder();
      random.ints(PAGE, 0x4E00, 0x9FA5).forEach(one -> text.append((char) one));
      island.note(text.toString());
    }
    until(() -> island.said(county).contains("请用 U 盘"), county, island);
    assertThat(island.said(county)).contains("sync export", "ZS-DH");

    rounds(5);
    Path stick = folder.resolve("stick.wfp");
    island.parcels.export(stick, List.of("ZS-DH"), false);
    county.parcels.take(stick);
    until(() -> island.with(county).itLacks() == 0, county, island);
    island.note("链路接着送");
    until(() -> county.log().contains("链路接着送"), county, island);
    assertThat(island.said(county)).doesNotContain("U 盘");
  }

  /** The island's end of a link, by hand. */
  private LinkWire byHand() throws Exception {
    county.links.beat();
    Supplier<SSLContext> context = () -> island.station.get(StationTls.class).context(key -> true);
    return LinkWire.open(
        Netty.connector("127.0.0.1", port, Linked.QUICK, context),
        Linked.QUICK,
        "down.DH-LH",
        "up.DH-LH");
  }

  private void say(LinkWire wire, @Nullable Handled handled) throws Exception {
    Standing word =
        new Standing("DH-LH", "ZS-DH", clock.instant(), List.of(), handled, null, 0, null);
    ClientMessage message = wire.message();
    message.putStringProperty(
        "wfSignature", island.station.get(StationKeys.class).sign(Standing.signed(word.bytes())));
    message.getBodyBuffer().writeBytes(word.bytes());
    wire.send(message);
    wire.commit();
  }

  /** The numbers of packages that came to the island's end in some rounds of the county. */
  private List<String> come(LinkWire wire, @Nullable Handled handled, int rounds) throws Exception {
    List<String> numbers = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      say(wire, handled);
      clock.move(Duration.ofSeconds(1));
      county.links.beat();
      for (ClientMessage message = wire.receive(Duration.ofMillis(60));
          message != null;
          message = wire.receive(Duration.ZERO)) {
        Part.of(message, Part.body(message)).ifPresent(part -> numbers.add(part.number()));
        message.acknowledge();
      }
    }
    return numbers.stream().distinct().toList();
  }

  private List<String> next(LinkWire wire, @Nullable Handled handled) throws Exception {
    List<String> numbers = List.of();
    for (int patience = 0; numbers.isEmpty() && patience < 50; patience++) {
      numbers = come(wire, handled, 1);
    }
    assertThat(numbers).hasSize(1);
    return numbers;
  }

  @Test
  void whatIsDeclinedForGoodIsNotOfferedAgainUntilSomethingChanges() throws Exception {
    county.note("定海的记录");
    try (LinkWire wire = byHand()) {
      List<String> first = next(wire, null);

      Handled declined =
          new Handled(
              first.getFirst(),
              How.DECLINED,
              Said.of(Message.of("exchange.parcel.refused.ownPackage", "DH-LH")));
      assertThat(come(wire, declined, 60)).isEmpty();
      assertThat(county.said(island)).contains("这是本站 DH-LH 自己制作的数据包", "不再反复发送");

      county.note("有了变化");
      assertThat(next(wire, declined)).doesNotContain(first.getFirst());
    }
  }

  @Test
  void aReasonThisProgramHasNoWordsForIsStillAReason() {
    assertThat(new Said("exchange.of.later", List.of()).message().key())
        .isEqualTo("exchange.link.said.unknownReason");
  }

  @Test
  void whatAnotherSaysIsNoLongerThanARowHolds() {
    Said said =
        new Said(
            "exchange.parcel.refused.ownPackage",
            Collections.nCopies(1000, "一\n" + "长".repeat(1 << 20)));
    assertThat(said.args()).hasSize(9).allMatch(one -> one.length() == 200 && !one.contains("\n"));
    assertThat(Linked.ZH.say(said.message())).contains("一 长").hasSizeLessThan(1000);
  }

  @Test
  void whatCannotBeTakenInIsDeclinedInASentence() throws Exception {
    try (Linked village = new Linked(folder, "DH-CUN", clock);
        LinkWire wire = byHand()) {
      introduce(county, village);
      village.note("村里的记录");
      Path file = folder.resolve("village.wfp");
      village.parcels.export(file, List.of("ZS-DH"), false);
      byte[] bytes = Files.readAllBytes(file);
      wire.send(
          new Part("0VILLAGE", 0, bytes.length, LinkIntake.sha256(file), bytes)
              .into(wire.message()));
      @Nullable Handled handled = null;
      for (int patience = 0;
          (handled == null || handled.how() != How.DECLINED) && patience < 50;
          patience++) {
        clock.move(Duration.ofSeconds(1));
        say(wire, null);
        county.links.beat();
        ClientMessage message = wire.receive(Duration.ofMillis(200));
        if (message != null) {
          message.acknowledge();
        }
        if (message != null && message.getStringProperty("wfSignature") != null) {
          handled =
              Standing.read(
                      Part.body(message),
                      message.getStringProperty("wfSignature"),
                      county.peers.own(),
                      "DH-LH")
                  .orElseThrow()
                  .handled();
        }
      }
      Handled last = Objects.requireNonNull(handled, "no word of the county came");
      assertThat(last.how()).isEqualTo(How.DECLINED);
      assertThat(Linked.ZH.say(Objects.requireNonNull(last.why()).message())).contains("与来处不符");
    }
  }
}
