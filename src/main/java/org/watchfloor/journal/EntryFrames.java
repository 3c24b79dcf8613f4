package org.watchfloor.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first format, {@code WFJOURN1}: every entry is a frame of its own of length, CRC-32C and
 * text. Only read: a write of several entries left no mark of where it ended, so a power cut could
 * leave a whole frame behind a hole, which nobody can tell from damage.
 */
final class EntryFrames implements SegmentFormat {
  private static final byte[] MAGIC = "WFJOURN1".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + Long.BYTES;
  private static final int FRAME_HEAD = 8;

  /** Whether a segment that begins with a position is written like this. */
  static boolean wrote(byte[] bytes, long first) {
    byte[] header = ByteBuffer.allocate(HEADER).put(MAGIC).putLong(first).array();
    return bytes.length >= HEADER && Arrays.equals(bytes, 0, HEADER, header, 0, HEADER);
  }

  @Override
  public int headerLength() {
    return HEADER;
  }

  @Override
  public @Nullable Group groupAt(byte[] bytes, int offset, long position) {
    if (bytes.length - offset < FRAME_HEAD) {
      return null;
    }
    ByteBuffer numbers = ByteBuffer.wrap(bytes, offset, FRAME_HEAD);
    int length = numbers.getInt();
    int crc = numbers.getInt();
    int text = offset + FRAME_HEAD;
    if (length <= 0 || length > bytes.length - text) {
      return null;
    }
    return Checksum.of(bytes, text, length) == crc ? new Group(offset, text + length, 1) : null;
  }

  @Override
  public List<String> contents(byte[] bytes, Group group) {
    int text = group.offset() + FRAME_HEAD;
    return List.of(new String(bytes, text, group.end() - text, StandardCharsets.UTF_8));
  }

  /** A whole frame further on means damage. */
  @Override
  public boolean neverFinished(byte[] bytes, int offset, long position) {
    for (int at = offset + 1; at < bytes.length - FRAME_HEAD; at++) {
      if (groupAt(bytes, at, position) != null) {
        return false;
      }
    }
    return true;
  }
}
