package org.watchfloor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process, as Linux tells it. */
final class ProcessMemory {
  private static final double KILO = 1024;

  private ProcessMemory() {}

  /**
   * A line of a process's status, in MiB; 0 where the system does not tell.
   *
   * @param process its number, or {@code self}
   * @param line {@code VmRSS} for now, {@code VmHWM} for the most so far
   */
  static double megabytes(String process, String line) {
    try {
      return Files.readAllLines(Path.of("/proc", process, "status")).stream()
          .filter(text -> text.startsWith(line + ":"))
          .mapToDouble(text -> Long.parseLong(text.replaceAll("\\D", "")) / KILO)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
