package org.watchfloor.order.channel.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.SourceTree;
import org.watchfloor.support.TestStation;

/** A call through sipp, the test tool of telephone networks, where it is installed. */
class SippTest {
  private static final String TO = "000-0000-0121";

  @TempDir Path temp;

  private static boolean installed() {
    for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(folder, "sipp"))) {
        return true;
      }
    }
    return false;
  }

  private static int freePort() throws IOException {
    try (DatagramSocket once = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      return once.getLocalPort();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"udp", "tcp"})
  void sippGoesThroughTheWholeCall(String transport) throws Exception {
    assumeTrue(installed(), "sipp is not installed");
    int port = freePort();
    File out = temp.resolve("sipp.out").toFile();
    Process sipp =
        new ProcessBuilder(
                "sipp",
                "-sf",
                SourceTree.path("src/test/resources/sip/exchange.xml").toString(),
                "-i",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-t",
                transport.equals("tcp") ? "t1" : "u1",
                "-m",
                "1",
                "-timeout",
                "40",
                "-timeout_error",
                "-trace_err",
                "-nostdin")
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out)
            .start();
    HandClock clock = new HandClock();
    try (TestStation station = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock)) {
      ChannelDesk.setUp(
          temp.resolve("a"),
          """
          call: {host: 127.0.0.1, port: %d, transport: %s, user: "8000", phone: "8001", prefix: "9"}
          """
              .formatted(port, transport));
      String id = call(station);
      assertThat(sipp.waitFor(45, TimeUnit.SECONDS)).isTrue();
      assertThat(sipp.exitValue())
          .as("sipp's own verdict%n%s", Files.readString(out.toPath()))
          .isZero();
      assertThat(station.get(Outbox.class).find(id).orElseThrow().state())
          .isEqualTo(MessageState.ACCEPTED);
      assertThat(station.get(CallDesk.class).find(id).orElseThrow().told())
          .extracting(PlacedCall.Told::stage)
          .containsExactly(
              CallStage.OWN_RINGING, CallStage.OWN_ANSWERED, CallStage.RINGING, CallStage.BUSY);
      station.get(Channels.class).close();
    } finally {
      sipp.destroyForcibly().waitFor();
    }
  }

  private static String call(TestStation station) {
    String id =
        station
            .get(Outbox.class)
            .send(
                ChannelKind.CALL,
                TO,
                "东镇",
                List.of(),
                (draft, name) -> station.get(CallDesk.class).placed(draft, name, TO, ""));
    ChannelDesk.round(station);
    return id;
  }
}
