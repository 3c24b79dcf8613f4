package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.support.HandClock;

/** The broker of a station that does not stay up, or cannot serve as set. */
class LinkHostTest {
  @TempDir Path folder;
  private final HandClock clock = new HandClock();
  private final int port = Linked.freePort();
  private Linked county;
  private LinkHost host;

  @BeforeEach
  void open() {
    county = new Linked(folder, "ZS-DH", clock);
    host = county.station.get(LinkHost.class);
  }

  @AfterEach
  void close() {
    host.end();
    county.close();
  }

  private boolean isUpAfter(Duration wait) {
    clock.move(wait);
    host.keep(port, List.of());
    return host.broker().isPresent();
  }

  /** It ends by itself, as on a disk that fails, and is missed. */
  private void dies() {
    host.broker().orElseThrow().close();
    host.keep(port, List.of());
    assertThat(host.broker()).isEmpty();
  }

  @Test
  void oneThatStartsAndSoonEndsIsStartedAgainLaterAndLater() {
    assertThat(isUpAfter(Duration.ZERO)).isTrue();
    dies();
    assertThat(isUpAfter(Linked.QUICK.firstRetry())).isTrue();
    dies();
    assertThat(isUpAfter(Linked.QUICK.firstRetry().multipliedBy(2))).isTrue();
    dies();
    assertThat(isUpAfter(Duration.ofMillis(1900))).as("half of four seconds at least").isFalse();
    assertThat(isUpAfter(Duration.ofMillis(2100))).isTrue();

    assertThat(isUpAfter(Linked.QUICK.longestRetry())).as("it lived").isTrue();
    dies();
    assertThat(isUpAfter(Linked.QUICK.firstRetry())).isTrue();
  }

  @Test
  void whatWasWrongIsNotSaidOnceItServes() {
    PeerCard card = county.peers.own();
    // No broker can have the queues of one station twice.
    host.keep(port, List.of(card, card));
    assertThat(host.trouble()).isPresent();

    host.keep(port, List.of(card));
    assertThat(host.trouble()).isEmpty();
    assertThat(host.broker().orElseThrow().alive()).isTrue();
  }

  @Test
  void oneThatShowsKeysOfBeforeIsStartedAnew() {
    assertThat(isUpAfter(Duration.ZERO)).isTrue();
    LinkBroker before = host.broker().orElseThrow();
    assertThat(isUpAfter(Duration.ofSeconds(1))).isTrue();
    assertThat(host.broker()).contains(before);
    county.station.get(StationKeys.class).renew();
    assertThat(isUpAfter(Duration.ofSeconds(1))).isTrue();
    assertThat(host.broker()).isPresent().get().isNotSameAs(before);
  }
}
