package org.watchfloor.order.callout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.sms.cmpp.CmppGateway;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SmallDisk;
import org.watchfloor.support.TestStation;

/**
 * The disk fills while the texts of a call-out go out: what cannot be written down first is not
 * sent, and once there is room, or after a restart, nobody is left out and nobody is told twice.
 */
@Tag("nightly")
class FullDiskCalloutTest {
  private static final int MANY = 40;

  @TempDir private Path temp;
  private final HandClock clock = new HandClock();
  private SmallDisk disk;

  @BeforeEach
  void mount() throws IOException, InterruptedException {
    disk = SmallDisk.mount(temp.resolve("disk"), 60);
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (disk != null) {
      disk.close();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsHalf(boolean restarted) throws IOException {
    Path data = disk.root().resolve("dh");
    int port = DeadPeer.refusing();
    AtomicReference<Path> ballast = new AtomicReference<>();
    TestStation station = CalloutDesk.open(data, "ZS-DH", clock);
    try (CmppGateway gateway = new CmppGateway(port, "2.0", "900001", ChannelDesk.SECRET)) {
      ManyCallees.queue(station, data, port, MANY);
      gateway.answer(which -> {
        if (which == MANY / 2) {
          ballast.set(fill());
        }
        return 0;
      });
      ChannelDesk.round(station);
      int before = gateway.taken().size();
      assertThat(before).as("it stops").isBetween(MANY / 2, MANY / 2 + 4);
      clock.move(Duration.ofMinutes(2));
      ChannelDesk.round(station);
      assertThat(gateway.taken()).as("what cannot be written down is not sent").hasSize(before);
      if (restarted) {
        station.get(Channels.class).close();
        station.close();
      }
      Files.delete(ballast.get());
      if (restarted) {
        station = CalloutDesk.open(data, "ZS-DH", clock);
      }
      clock.move(Duration.ofMinutes(1));
      ChannelDesk.round(station);
      ManyCallees.assertHonest(station, gateway, MANY, restarted ? 4 : 0);
    } finally {
      station.get(Channels.class).close();
      station.close();
    }
  }

  private Path fill() {
    try {
      return disk.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
