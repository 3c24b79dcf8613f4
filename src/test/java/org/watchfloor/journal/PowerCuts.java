package org.watchfloor.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a disk may hold when the power goes during an append: of everything written since the last
 * fsync each page got there or did not, and a file's new length got there in part, whole or not at
 * all.
 */
final class PowerCuts {
  private static final int PAGE = 4096;

  private final Random random;

  PowerCuts(Random random) {
    this.random = random;
  }

  /** The segments of a folder as they are now. */
  static Map<String, byte[]> snapshot(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path segment : JournalFile.segments(folder)) {
      files.put(segment.getFileName().toString(), Files.readAllBytes(segment));
    }
    return files;
  }

  /** Makes the segments of a folder those of a snapshot, and removes what is beside them. */
  static void put(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /**
   * Cuts the power during the one append between two snapshots.
   *
   * @return what is on the disk then
   */
  Map<String, byte[]> during(Map<String, byte[]> before, Map<String, byte[]> after) {
    Map<String, byte[]> cut = new TreeMap<>();
    after.forEach((name, bytes) -> {
      byte[] old = before.get(name);
      if (old != null) {
        cut.put(name, Arrays.equals(old, bytes) ? bytes : torn(old, bytes));
      } else if (random.nextInt(4) > 0) {
        cut.put(name, random.nextBoolean() ? begun(bytes) : torn(header(bytes), bytes));
      }
    });
    return cut;
  }

  /** A new segment's header is on disk before anything goes behind it. */
  private static byte[] header(byte[] bytes) {
    return Arrays.copyOf(bytes, GroupFrames.HEADER);
  }

  /** A segment whose header itself was on its way. */
  private byte[] begun(byte[] bytes) {
    return switch (random.nextInt(3)) {
      case 0 -> new byte[0];
      case 1 -> new byte[GroupFrames.HEADER];
      default -> Arrays.copyOf(bytes, random.nextInt(GroupFrames.HEADER + 1));
    };
  }

  private byte[] torn(byte[] old, byte[] fresh) {
    byte[] image = Arrays.copyOf(old, length(old.length, fresh.length));
    if (random.nextInt(3) == 0) {
      // A prefix: everything up to some byte, zeros or nothing behind it.
      int got = old.length + random.nextInt(fresh.length - old.length + 1);
      System.arraycopy(fresh, 0, image, 0, Math.min(got, image.length));
      return image;
    }
    for (int page = old.length / PAGE * PAGE; page < image.length; page += PAGE) {
      if (random.nextBoolean()) {
        System.arraycopy(fresh, page, image, page, Math.min(PAGE, image.length - page));
      }
    }
    return image;
  }

  private int length(int old, int fresh) {
    return switch (random.nextInt(4)) {
      case 0 -> old;
      case 1 -> old + random.nextInt(fresh - old + 1);
      default -> fresh;
    };
  }
}
