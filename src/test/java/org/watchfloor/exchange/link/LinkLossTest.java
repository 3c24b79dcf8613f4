package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real packets that are lost and late, in a network namespace of the test's own. */
@Tag("nightly")
@EnabledOnOs(OS.LINUX)
class LinkLossTest {
  private static final List<String> APART = List.of("unshare", "--net");

  @TempDir Path folder;

  @Test
  void twoPacketsInAHundredLostASecondLateEachWayAndACutLoseNothing() throws Exception {
    assumeTrue(
        isAllowed(),
        "Needs the rights to make a network namespace and a device (root, /dev/net/tun)");
    Path out = folder.resolve("out");
    List<String> command = new ArrayList<>(APART);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            LossyChild.class.getName(),
            folder.toString()));
    Process child =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      assertThat(child.waitFor(30, TimeUnit.MINUTES)).isTrue();
    } finally {
      child.destroyForcibly();
    }
    assertThat(Files.readString(out)).contains("all there").contains("\nwell");
  }

  private static boolean isAllowed() throws InterruptedException {
    List<String> command = new ArrayList<>(APART);
    command.addAll(List.of("ip", "tuntap", "add", "dev", "probe0", "mode", "tun"));
    try {
      Process probe =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return probe.waitFor() == 0;
    } catch (IOException e) {
      // Neither program nor right is there: the test is skipped, and says so.
      return false;
    }
  }
}
