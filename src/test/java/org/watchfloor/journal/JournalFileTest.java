package org.watchfloor.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;

class JournalFileTest {
  private static final int SHORT_SEGMENT = 200;

  @TempDir Path folder;

  @Test
  void putsOneGroupIntoOneFrameAndBeginsNewSegments() throws IOException {
    fill(10);
    assertThat(JournalFile.segments(folder)).hasSizeGreaterThan(3);
    assertThat(read(1, 20)).hasSize(20).startsWith("{\"n\":0}", "{\"n\":0.5}");
    assertThat(read(5, 8)).containsExactly("{\"n\":2}", "{\"n\":2.5}", "{\"n\":3}", "{\"n\":3.5}");
    assertThat(read(6, 7)).containsExactly("{\"n\":2.5}", "{\"n\":3}");
    assertThat(
            Files.readString(JournalFile.segments(folder).getFirst(), StandardCharsets.ISO_8859_1))
        .startsWith("WFJOURN20000000000000001");
  }

  @Test
  void readsWhatIsSavedWhileMoreIsOnItsWay() throws IOException {
    fill(2);
    try (JournalFile file = JournalFile.open(folder, SHORT_SEGMENT)) {
      byte[] next = GroupFrames.group(file.last() + 1, List.of("{\"n\":9}"));
      Files.write(newest(), java.util.Arrays.copyOf(next, 20), StandardOpenOption.APPEND);
      assertThat(read(1, file.last())).hasSize(4);
    }
  }

  @Test
  void saysWhichEntriesAreMissingWhenASegmentIsGoneOrCutShort() throws IOException {
    fill(10);
    Path second = JournalFile.segments(folder).get(1);
    byte[] bytes = Files.readAllBytes(second);
    long first = Segment.firstPosition(second);
    cutTo(second, GroupFrames.HEADER);
    refused("journal.refused.missing", first);
    Files.write(second, java.util.Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> read(1, 20)).isInstanceOf(RefusedException.class);
    Files.delete(second);
    refused("journal.refused.missing", first);
    Files.write(second, bytes);
    assertThat(read(1, 20)).hasSize(20);
    Files.delete(JournalFile.segments(folder).getFirst());
    refused("journal.refused.missing", 1L);
  }

  @Test
  void saysSoWhenASegmentCannotBeRead() throws IOException {
    fill(10);
    Path second = JournalFile.segments(folder).get(1);
    Files.delete(second);
    Files.createDirectory(second);
    assertThatThrownBy(() -> read(1, 20)).isInstanceOf(IOException.class);
  }

  @Test
  void leavesASegmentOfANewerProgramAlone() throws IOException {
    fill(1);
    byte[] newer = "WFJOURN30000000000000001".getBytes(StandardCharsets.US_ASCII);
    String crc = java.util.HexFormat.of().toHexDigits(Checksum.of(newer, 0, newer.length));
    Files.writeString(newest(), new String(newer, StandardCharsets.US_ASCII) + crc + "\n??");
    assertThatThrownBy(() -> JournalFile.open(folder))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("journal.refused.newer"));
  }

  @Test
  void goesOnBehindTheFirstFormatInASegmentOfTheNewOne() throws IOException {
    Path old = Path.of("src/test/resources/journals/format-1/journal/000000000001.wfj");
    Files.write(Segment.path(folder, 1), Files.readAllBytes(old));
    // A write the power cut tore, as the first format left it.
    Files.write(newest(), new byte[] {0, 0, 1, 0, 9, 9, 9, 9, 'h'}, StandardOpenOption.APPEND);
    try (JournalFile file = JournalFile.open(folder)) {
      assertThat(file.last()).isEqualTo(4);
      file.append(List.of("{\"n\":5}", "{\"n\":6}"));
    }
    try (JournalFile file = JournalFile.open(folder)) {
      assertThat(file.last()).isEqualTo(6);
    }
    assertThat(JournalFile.segments(folder)).hasSize(2);
    assertThat(read(1, 6)).hasSize(6).endsWith("{\"n\":5}", "{\"n\":6}");
    assertThat(Files.readAllBytes(Segment.path(folder, 1))).isEqualTo(Files.readAllBytes(old));
  }

  @Test
  void beginsAnewWhereTheFirstFormatHadNothingYet() throws IOException {
    byte[] header = {'W', 'F', 'J', 'O', 'U', 'R', 'N', '1', 0, 0, 0, 0, 0, 0, 0, 1};
    Files.write(Segment.path(folder, 1), header);
    try (JournalFile file = JournalFile.open(folder)) {
      file.append(List.of("{\"n\":1}"));
    }
    try (JournalFile file = JournalFile.open(folder)) {
      assertThat(file.last()).isEqualTo(1);
    }
    assertThat(read(1, 1)).containsExactly("{\"n\":1}");
  }

  private void fill(int groups) throws IOException {
    try (JournalFile file = JournalFile.open(folder, SHORT_SEGMENT)) {
      for (int i = 0; i < groups; i++) {
        file.append(List.of("{\"n\":" + i + "}", "{\"n\":" + i + ".5}"));
      }
    }
  }

  private List<String> read(long from, long to) throws IOException {
    List<String> contents = new ArrayList<>();
    JournalFile.read(folder, from, to, (position, content) -> contents.add(content));
    return contents;
  }

  private void refused(String key, long position) {
    assertThatThrownBy(() -> read(1, 20))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> {
              assertThat(e.said().key()).isEqualTo(key);
              assertThat(e.said().args()).contains(position);
            });
  }

  private Path newest() throws IOException {
    return JournalFile.segments(folder).getLast();
  }

  private static void cutTo(Path file, long length) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(length);
    }
  }
}
