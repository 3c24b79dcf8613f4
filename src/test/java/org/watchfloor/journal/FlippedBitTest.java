package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.RefusedException;

/** No flipped bit in anything saved passes for what was written, or for a write never finished. */
@Execution(ExecutionMode.CONCURRENT)
class FlippedBitTest {
  @TempDir Path temp;

  @Test
  void noticesEveryBitOfASmallJournal() throws IOException {
    Map<String, byte[]> whole = journal(1 << 20, "水位 3.2 m @ 沈家门", 6);
    assertThat(whole).hasSize(1);
    byte[] bytes = whole.values().iterator().next();
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      assertNoticed(flipped(whole, whole.keySet().iterator().next(), bit), "bit " + bit);
    }
  }

  @Test
  void noticesRandomBitsOfManySegments() throws IOException {
    Map<String, byte[]> whole = journal(5_000, "水位上涨 @ ".repeat(60), 40);
    assertThat(whole).hasSizeGreaterThan(4);
    Random random = new Random(4);
    List<String> names = List.copyOf(whole.keySet());
    for (int i = 0; i < 3000; i++) {
      String name = names.get(random.nextInt(names.size()));
      int bit = random.nextInt(Objects.requireNonNull(whole.get(name)).length * 8);
      assertNoticed(flipped(whole, name, bit), name + " bit " + bit);
    }
  }

  private Map<String, byte[]> journal(int segmentBytes, String text, int groups)
      throws IOException {
    Path folder = Files.createDirectories(temp.resolve("whole"));
    try (JournalFile file = JournalFile.open(folder, segmentBytes)) {
      for (int i = 0; i < groups; i++) {
        file.append(List.of("{\"n\":" + i + "}", "{\"t\":\"" + text + "\"}"));
      }
    }
    return PowerCuts.snapshot(folder);
  }

  private static Map<String, byte[]> flipped(Map<String, byte[]> whole, String name, int bit) {
    Map<String, byte[]> flipped = new TreeMap<>(whole);
    byte[] bytes = Objects.requireNonNull(whole.get(name)).clone();
    bytes[bit / 8] ^= (byte) (1 << bit % 8);
    flipped.put(name, bytes);
    return flipped;
  }

  /** Opening looks at the newest segment, reading at all of them; neither may touch anything. */
  private void assertNoticed(Map<String, byte[]> files, String where) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("flipped"));
    PowerCuts.put(folder, files);
    assertThatThrownBy(() -> openAndRead(folder)).as(where).isInstanceOf(RefusedException.class);
    PowerCuts.snapshot(folder)
        .forEach((name, bytes) -> assertThat(bytes).as(where).isEqualTo(files.get(name)));
  }

  private static void openAndRead(Path folder) throws IOException {
    try (JournalFile file = JournalFile.open(folder, 5_000)) {
      JournalFile.read(folder, 1, file.last(), (position, content) -> {});
    }
  }
}
