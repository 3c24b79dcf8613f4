package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.exchange.link.Linked.introduce;
import static org.watchfloor.exchange.link.Linked.until;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.exchange.link.LinkState.Way;
import org.watchfloor.support.HandClock;

/**
 * Two stations that both serve and both call, each with a broker of its own; and a line set anew.
 */
class LinkPairTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final int countyPort = Linked.freePort();
  private final int islandPort = Linked.freePort();
  private Linked county;
  private Linked island;
  private FaultProxy toCounty;
  private FaultProxy toIsland;

  @BeforeEach
  void open() {
    county = new Linked(folder, "ZS-DH", clock);
    island = new Linked(folder, "DH-LH", clock);
    toCounty = new FaultProxy(countyPort);
    toIsland = new FaultProxy(islandPort);
    introduce(island, county);
    county.links.serve(String.valueOf(countyPort));
  }

  @AfterEach
  void close() {
    toCounty.close();
    toIsland.close();
    island.close();
    county.close();
  }

  private void bothCall() {
    island.links.serve(String.valueOf(islandPort));
    island.links.connect("ZS-DH", toCounty.address());
    county.links.connect("DH-LH", toIsland.address());
  }

  private void rounds(int count) {
    for (int round = 0; round < count; round++) {
      clock.move(Duration.ofSeconds(1));
      county.links.beat();
      island.links.beat();
    }
  }

  private boolean linked(Way ofTheIsland) {
    return island.together(county)
        && county.together(island)
        && island.with(county).way() == ofTheIsland
        && county.with(island).way() != ofTheIsland;
  }

  private void exchanges(String text) {
    island.note("六横：" + text);
    county.note("定海：" + text);
    until(
        () -> county.log().contains("六横：" + text) && island.log().contains("定海：" + text),
        county,
        island);
  }

  @Test
  void twoThatBothCallKeepTheLinkTheFirstByIdCalled() {
    bothCall();
    until(() -> linked(Way.OUT), county, island);
    exchanges("两头都拨");
    rounds(10);
    assertThat(linked(Way.OUT)).isTrue();
  }

  @Test
  void theOtherCallIsTheLinkWhereTheFirstDoesNotGetThrough() {
    toCounty.cut();
    bothCall();
    until(() -> linked(Way.IN), county, island);
    exchanges("只通一头");

    toCounty.heal();
    toIsland.cut();
    until(() -> linked(Way.OUT), county, island);
    exchanges("换了一头");
  }

  @Test
  void oneThatCallsAStationThatDoesNotServeIsCalledByIt() {
    island.links.connect("ZS-DH", toCounty.address());
    county.links.connect("DH-LH", toIsland.address());
    until(() -> linked(Way.OUT), county, island);
    exchanges("一头没开端口");
  }

  @Test
  void nothingLacksWhereOnlyThatPackagesCameInIsNotThereYet() {
    island.links.connect("ZS-DH", toCounty.address());
    until(() -> island.together(county), county, island);
    exchanges("互换");
    until(
        () ->
            island.with(county).weLack() == 0
                && county.with(island).weLack() == 0
                && island.with(county).itLacks() == 0
                && county.with(island).itLacks() == 0,
        county,
        island);
  }

  @Test
  void aLineSetAnewBeginsWhenTheRoundOfTheOldOneIsThrough() {
    toCounty.swallow();
    island.links.connect("ZS-DH", toCounty.address());
    Thread.ofVirtual().start(island.links::beat);
    until(toCounty::isAsked, county);
    // The round of the first line waits for an answer now, two seconds.
    island.links.connect("ZS-DH", "localhost:" + countyPort);
    island.links.beat();
    assertThat(island.said(county)).contains("正在收尾");

    county.note("正收着");
    until(
        () -> island.together(county) && county.together(island) && !island.log().isEmpty(),
        county,
        island);
    assertThat(island.log()).containsOnlyOnce("正收着");
  }
}
