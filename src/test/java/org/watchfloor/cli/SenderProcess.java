package org.watchfloor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that sends what is queued at a station, to be killed. */
final class SenderProcess {
  private SenderProcess() {}

  /** Starts {@code channel send KIND ADDRESS TEXT}, which sends all that is queued. */
  static Process start(Path data, String kind, String address, String text) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-Dsun.stdout.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "org.watchfloor.Watchfloor",
            "channel",
            "send",
            kind,
            address,
            text,
            "--data",
            data.toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(new File(data + ".out"));
    builder.redirectError(new File(data + ".err"));
    return builder.start();
  }
}
