package org.watchfloor.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Prints every figure of {@code target/bench} as a short table; run last by {@code -Pbench}. */
final class BenchTable {
  private static final double STEADY = 0.2;
  private static final String KERNEL = "kernelAfterBefore";

  private BenchTable() {}

  /**
   * Prints the table.
   *
   * @param args the folder of the results
   */
  public static void main(String[] args) throws IOException {
    print(Path.of(args[0]), System.out);
  }

  static void print(Path folder, PrintStream out) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      for (Path file : files) {
        JsonNode results = json.readTree(file.toFile());
        out.printf("%n%s%s%n", results.path("benchmark").asText(), unsteady(results));
        results
            .properties()
            .forEach(figure -> {
              if (figure.getValue().isNumber()) {
                out.printf("  %-40s %,14.3f%n", figure.getKey(), figure.getValue().asDouble());
              }
            });
      }
    }
  }

  private static String unsteady(JsonNode results) {
    double ratio = results.path(KERNEL).asDouble(1);
    return Math.abs(ratio - 1) > STEADY ? "  (unsteady machine: read the ratios only)" : "";
  }
}
