package org.watchfloor.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures of one benchmark, written as JSON to {@code target/bench/NAME.json}. */
public final class BenchResults {
  private final Map<String, Object> figures = new LinkedHashMap<>();
  private final String name;

  public BenchResults(String name) {
    this.name = name;
    figures.put("benchmark", name);
    figures.put("java", System.getProperty("java.version"));
    figures.put("processors", Runtime.getRuntime().availableProcessors());
  }

  public BenchResults put(String figure, double value) {
    figures.put(figure, Math.round(value * 1000) / 1000.0);
    return this;
  }

  /** The middle and the tails of a series, in microseconds. */
  public BenchResults series(String figure, long[] nanos) {
    put(figure + "P50Micros", percentile(nanos, 0.50) / 1e3);
    put(figure + "P95Micros", percentile(nanos, 0.95) / 1e3);
    put(figure + "P99Micros", percentile(nanos, 0.99) / 1e3);
    return put(figure + "MaxMicros", percentile(nanos, 1) / 1e3);
  }

  /** What the process holds now and held at most, where the system tells. */
  public BenchResults memory() {
    put("residentMegabytes", ProcessMemory.megabytes("self", "VmRSS"));
    return put("residentPeakMegabytes", ProcessMemory.megabytes("self", "VmHWM"));
  }

  public void write() throws IOException {
    Path file =
        Path.of(System.getProperty("watchfloor.basedir", "."), "target/bench", name + ".json");
    Files.createDirectories(file.getParent());
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), figures);
  }

  public static double percentile(long[] values, double share) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
  }
}
