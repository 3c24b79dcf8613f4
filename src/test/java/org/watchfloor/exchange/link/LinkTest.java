package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.watchfloor.exchange.link.Linked.introduce;
import static org.watchfloor.exchange.link.Linked.until;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void whatIsWrittenAtEitherComesToTheOtherByItself() {
    link();
    island.note("六横断电");
    county.note("已派发电车");

    until(() -> county.log().contains("六横断电") && island.log().contains("已派发电车"), county, island);

    until(
        () -> county.with(island).itLacks() == 0 && island.with(county).itLacks() == 0,
        county,
        island);
    long size = county.station.journal().size();
    for (int round = 0; round < 30; round++) {
      until(() -> true, county, island);
      county.links.beat();
      island.links.beat();
    }
    assertThat(county.station.journal().size()).as("nothing goes to and fro").isEqualTo(size);
    assertThat(county.with(island).way()).isEqualTo(LinkState.Way.IN);
    assertThat(island.with(county).way()).isEqualTo(LinkState.Way.OUT);
  }
}
