package org.watchfloor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.app.SampleDistrict;
import org.watchfloor.app.Station;

/**
 * From the start of the process to the drawn map of the sample district, in processes of their own.
 */
@Tag("bench")
class StartBench {
  private static final int RUNS = 5;
  private static final int MILLION = 1_000_000;

  @TempDir Path temp;

  private record Run(double wallSeconds, double cpuSeconds, double peakMegabytes) {}

  @Test
  void coldStartToADrawnMap() throws IOException, InterruptedException {
    Path root = temp.resolve("dh");
    SampleDistrict.read(basedir().resolve("sample-data/zhoushan")).create(root);
    BenchResults results = new BenchResults("start");
    report(results, "sample", runs(root));
    try (Station station = Station.open(root)) {
      JournalBench.fill(station, MILLION);
    }
    report(results, "million", runs(root));
    results.write();
  }

  private List<Run> runs(Path root) throws IOException, InterruptedException {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i <= RUNS; i++) {
      Run run = run(root);
      if (i > 0) {
        runs.add(run);
      }
    }
    return runs;
  }

  private Run run(Path root) throws IOException, InterruptedException {
    Path picture = temp.resolve("start.png");
    Files.deleteIfExists(picture);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:SoftRefLRUPolicyMSPerMB=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.watchfloor.Watchfloor",
                "picture",
                "--data",
                root.toString(),
                "--size",
                "1366x768",
                picture.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("start.log").toFile())
            .start();
    double peak = 0;
    double cpu = 0;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakMegabytes(process.pid()));
      cpu =
          Math.max(
              cpu,
              process.info().totalCpuDuration().map(used -> used.toMillis() / 1e3).orElse(0.0));
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    assertThat(picture).as(Files.readString(temp.resolve("start.log"))).isNotEmptyFile();
    return new Run(wall, cpu, peak);
  }

  private static void report(BenchResults results, String name, List<Run> runs) {
    results
        .put(name + "WallSecondsMedian", median(runs.stream().map(Run::wallSeconds).toList()))
        .put(name + "CpuSecondsMedian", median(runs.stream().map(Run::cpuSeconds).toList()))
        .put(name + "PeakMegabytesMedian", median(runs.stream().map(Run::peakMegabytes).toList()));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** VmHWM of a process; 0 where the system does not tell. */
  private static double peakMegabytes(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  private static Path basedir() {
    return Path.of(System.getProperty("watchfloor.basedir", "."));
  }
}
