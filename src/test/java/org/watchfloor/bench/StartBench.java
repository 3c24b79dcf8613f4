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
 * From the start of the process to the drawn map of the sample district, in processes of their own,
 * from the packed application, by turns without and with a cache of its classes as the image has.
 */
@Tag("bench")
class StartBench {
  private static final int RUNS = 3;
  private static final int MILLION = 1_000_000;

  @TempDir Path temp;

  private record Run(double wallSeconds, double cpuSeconds, double peakMegabytes) {}

  @Test
  void coldStartToADrawnMap() throws IOException, InterruptedException {
    Path root = temp.resolve("dh");
    SampleDistrict.read(basedir().resolve("sample-data/zhoushan")).create(root);
    BenchResults results = new BenchResults("start");
    Kernel kernel = new Kernel();
    Path cache = temp.resolve("start.aot");
    run(root, "-XX:AOTCacheOutput=" + cache);
    assertThat(cache).as("the cache of a training run").isNotEmptyFile();
    measure(results, "sample", root, cache);
    Path bare = temp.resolve("bare");
    SampleDistrict.read(basedir().resolve("sample-data/zhoushan")).create(bare);
    Files.delete(bare.resolve("district/zhoushan.osm.pbf"));
    measure(results, "withoutMap", bare, cache);
    Path crowd = temp.resolve("crowd");
    SampleDistrict.read(basedir().resolve("sample-data/zhoushan")).create(crowd);
    Crowd.in(crowd, temp);
    measure(results, "crowd", crowd, cache);
    try (Station station = Station.open(root)) {
      JournalBench.fill(station, MILLION);
    }
    measure(results, "million", root, cache);
    kernel.report(results);
    results.write();
  }

  private void measure(BenchResults results, String name, Path root, Path cache)
      throws IOException, InterruptedException {
    List<Run> plain = new ArrayList<>();
    List<Run> cached = new ArrayList<>();
    run(root, "-XX:AOTMode=off");
    for (int i = 0; i < RUNS; i++) {
      plain.add(run(root, "-XX:AOTMode=off"));
      cached.add(run(root, "-XX:AOTCache=" + cache));
    }
    report(results, name, plain);
    report(results, name + "Cached", cached);
    double[] ratios = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      ratios[i] = cached.get(i).wallSeconds / plain.get(i).wallSeconds;
    }
    results.put(name + "CachedToPlainWall", Pairs.median(ratios)).write();
  }

  private Run run(Path root, String option) throws IOException, InterruptedException {
    Path picture = temp.resolve("start.png");
    Files.deleteIfExists(picture);
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:+UseSerialGC",
                "-XX:SoftRefLRUPolicyMSPerMB=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                basedir().resolve("target/app/lib") + "/*",
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
      peak = Math.max(peak, ProcessMemory.megabytes(Long.toString(process.pid()), "VmHWM"));
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

  private static Path basedir() {
    return Path.of(System.getProperty("watchfloor.basedir", "."));
  }
}
