package org.watchfloor.region.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.region.Contact;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** By what an island is tried next while it is silent. */
class LadderTest {
  private static final Contact DESK =
      new Contact(
          "C1", "镇值班员", "U1", "000-0000-0001", "0580-0000001", null, "370-0001", "0000001", null);
  private static final Contact HEAD =
      new Contact("C2", "镇长", "U1", null, null, "000-1740-0002", null, null, null);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private OutageService outages;

  @BeforeEach
  void open() {
    station = Places.open(temp.resolve("dh"), "ZS-DH", clock);
    Places.fill(station);
    outages = station.get(OutageService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Ladder ladder() {
    return Ladder.of(outages.find(Places.ISLAND).orElseThrow().outage(), List.of(HEAD, DESK));
  }

  private String next() {
    return ladder().next().map(Ladder.Rung::number).orElse("");
  }

  private void tried(Channel channel) {
    clock.move(Duration.ofMinutes(2));
    outages.unreached(Places.ISLAND, channel, "", null);
  }

  @Test
  void goesUpOneRungWithEveryTryInVainAndStartsAgainWhenItWasHeard() {
    assertThat(ladder().rungs())
        .extracting(Ladder.Rung::channel)
        .containsExactly(
            Channel.PHONE, Channel.MOBILE, Channel.RADIO, Channel.SATELLITE, Channel.BEIDOU);
    assertThat(next()).isEqualTo("0580-0000001");
    tried(Channel.PHONE);
    assertThat(next()).isEqualTo("000-0000-0001");
    tried(Channel.MOBILE);
    assertThat(next()).isEqualTo("370-0001");
    tried(Channel.RADIO);
    assertThat(next()).as("another post has it").isEqualTo("000-1740-0002");
    tried(Channel.SATELLITE);
    tried(Channel.BEIDOU);
    assertThat(ladder().next()).as("somebody has to go there").isEmpty();
    assertThat(ladder().rungs()).allMatch(rung -> rung.failedAt() != null);
    clock.move(Duration.ofMinutes(5));
    outages.report(
        Places.ISLAND,
        OutageReport.of(Strand.NETWORK, StrandState.DOWN, Channel.SATELLITE, "镇长"),
        null);
    assertThat(ladder().rungs()).allMatch(rung -> rung.failedAt() == null);
    assertThat(next()).as("the network there is down").isEqualTo("370-0001");
  }

  @Test
  void aTryWrittenDownLateDoesNotSilenceAPlaceThatWasHeardSince() {
    tried(Channel.RADIO);
    clock.move(Duration.ofMinutes(10));
    outages.report(
        Places.ISLAND,
        OutageReport.of(Strand.POWER, StrandState.DOWN, Channel.RADIO, "镇值班员"),
        null);
    clock.move(Duration.ofMinutes(10));
    outages.unreached(
        Places.ISLAND, Channel.PHONE, "", clock.instant().minus(Duration.ofMinutes(15)));
    assertThat(next()).isEqualTo("0580-0000001");
    assertThat(outages.find(Places.ISLAND).orElseThrow().outage().reach()).isEqualTo(Reach.HEARD);
  }
}
