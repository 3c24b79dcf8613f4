package org.watchfloor.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;

/**
 * The present format, {@code WFJOURN2}: one group per write, with a head that names the position of
 * its first entry, its length, how many entries it has and the CRC-32C of them all.
 *
 * <pre>
 * header  WFJOURN2 position:16 crc:8 newline
 * group   0xFF position:16 length:8 entries:8 crc:8 crcOfHead:8 newline, then length bytes:
 *         for each entry its length:8 and its text, and one newline at the end
 * </pre>
 *
 * <p>All numbers are hexadecimal text, and JSON has no zero bytes: so a zero byte in a group is the
 * trace of a piece the disk never got, and no single flipped bit looks like one. The byte 0xFF
 * never stands in UTF-8: so it is a head and nothing else. Both together tell a write that was
 * never confirmed from damage to one that was.
 */
final class GroupFrames implements SegmentFormat {
  static final int HEADER = 33;
  private static final String MAGIC = "WFJOURN";
  private static final String VERSION = "2";
  private static final byte MARK = (byte) 0xFF;
  private static final int HEAD = 50;
  private static final int LENGTH_AT = 17;
  private static final int ENTRIES_AT = 25;
  private static final int CRC_AT = 33;
  private static final int NUMBER = 8;
  private static final int MAX_ENTRY = 4 << 20;
  private static final int MAX_GROUP = 1 << 30;

  /** The smallest piece a disk writes whole. */
  private static final int SECTOR = 512;

  private static final HexFormat HEX = HexFormat.of();

  /** What a segment that begins with a position begins with. */
  static byte[] header(long first) {
    return header(VERSION, first);
  }

  private static byte[] header(String version, long first) {
    byte[] text = (MAGIC + version + HEX.toHexDigits(first)).getBytes(StandardCharsets.US_ASCII);
    String crc = HEX.toHexDigits(Checksum.of(text, 0, text.length));
    return (new String(text, StandardCharsets.US_ASCII) + crc + "\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Whether a segment that begins with a position is written like this. */
  static boolean wrote(byte[] bytes, long first) {
    return startsWith(bytes, header(first));
  }

  /** Whether a newer program wrote a segment: its number is higher and its header is whole. */
  static boolean newerWrote(byte[] bytes, long first) {
    for (char version = (char) (VERSION.charAt(0) + 1); version <= '9'; version++) {
      if (startsWith(bytes, header(String.valueOf(version), first))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a segment was never begun: the disk has no or not all of its header. */
  static boolean neverBegun(byte[] bytes, long first) {
    return bytes.length < HEADER
        ? !EntryFrames.wrote(bytes, first)
        : bytes.length == HEADER && allZero(bytes, 0, HEADER);
  }

  /**
   * A group as it goes to disk.
   *
   * @param position the position of its first entry
   * @throws RefusedException if an entry or all of them together are too large
   */
  static byte[] group(long position, List<String> contents) {
    List<byte[]> texts = new ArrayList<>(contents.size());
    long length = 1;
    for (String content : contents) {
      byte[] text = content.getBytes(StandardCharsets.UTF_8);
      if (text.length > MAX_ENTRY) {
        throw RefusedException.of("journal.refused.tooLarge", text.length, MAX_ENTRY);
      }
      texts.add(text);
      length += NUMBER + text.length;
    }
    if (length > MAX_GROUP) {
      throw RefusedException.of("journal.refused.tooLarge", length, MAX_GROUP);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream((int) length);
    for (byte[] text : texts) {
      body.writeBytes(HEX.toHexDigits(text.length).getBytes(StandardCharsets.US_ASCII));
      body.writeBytes(text);
    }
    body.write('\n');
    byte[] bytes = body.toByteArray();
    byte[] head = head(position, bytes.length, texts.size(), Checksum.of(bytes, 0, bytes.length));
    byte[] group = Arrays.copyOf(head, HEAD + bytes.length);
    System.arraycopy(bytes, 0, group, HEAD, bytes.length);
    return group;
  }

  @Override
  public int headerLength() {
    return HEADER;
  }

  @Override
  public @Nullable Group groupAt(byte[] bytes, int offset, long position) {
    Group group = headAt(bytes, offset, position);
    if (group == null || group.end() > bytes.length) {
      return null;
    }
    int body = offset + HEAD;
    int crc = number(bytes, offset + CRC_AT);
    return Checksum.of(bytes, body, group.end() - body) == crc ? group : null;
  }

  @Override
  public List<String> contents(byte[] bytes, Group group) {
    List<String> contents = new ArrayList<>(group.entries());
    int at = group.offset() + HEAD;
    for (int i = 0; i < group.entries(); i++) {
      int length = number(bytes, at);
      contents.add(new String(bytes, at + NUMBER, length, StandardCharsets.UTF_8));
      at += NUMBER + length;
    }
    return contents;
  }

  /**
   * Only the last group can be unfinished, because each is confirmed before the next begins; and
   * then some piece of it is missing: the file ends too early, or a sector still reads as zeros.
   */
  @Override
  public boolean neverFinished(byte[] bytes, int offset, long position) {
    for (int at = offset + 1; at < bytes.length; at++) {
      if (bytes[at] == MARK) {
        return false;
      }
    }
    Group group = headAt(bytes, offset, position);
    int end = group == null ? offset + HEAD : group.end();
    if (end > bytes.length) {
      return true;
    }
    return (group == null || end == bytes.length) && pieceMissing(bytes, offset, end);
  }

  /** The group a whole head announces, whether it is there or not. */
  private static @Nullable Group headAt(byte[] bytes, int offset, long position) {
    if (bytes.length - offset < HEAD || bytes[offset] != MARK) {
      return null;
    }
    int length;
    int entries;
    int crc;
    try {
      length = number(bytes, offset + LENGTH_AT);
      entries = number(bytes, offset + ENTRIES_AT);
      crc = number(bytes, offset + CRC_AT);
    } catch (IllegalArgumentException noNumber) {
      return null;
    }
    // Compared as bytes: every number has one spelling only, so no flipped bit reads as the same.
    byte[] head = head(position, length, entries, crc);
    return Arrays.equals(bytes, offset, offset + HEAD, head, 0, HEAD)
        ? new Group(offset, offset + HEAD + length, entries)
        : null;
  }

  private static byte[] head(long position, int length, int entries, int crc) {
    String numbers =
        HEX.toHexDigits(position)
            + HEX.toHexDigits(length)
            + HEX.toHexDigits(entries)
            + HEX.toHexDigits(crc);
    byte[] checked = numbers.getBytes(StandardCharsets.US_ASCII);
    byte[] rest =
        (HEX.toHexDigits(Checksum.of(checked, 0, checked.length)) + "\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] head = new byte[HEAD];
    head[0] = MARK;
    System.arraycopy(checked, 0, head, 1, checked.length);
    System.arraycopy(rest, 0, head, 1 + checked.length, rest.length);
    return head;
  }

  private static int number(byte[] bytes, int at) {
    return HexFormat.fromHexDigits(new String(bytes, at, NUMBER, StandardCharsets.US_ASCII));
  }

  private static boolean pieceMissing(byte[] bytes, int from, int to) {
    for (int at = from; at < to; ) {
      int next = Math.min(to, (at / SECTOR + 1) * SECTOR);
      if (allZero(bytes, at, next)) {
        return true;
      }
      at = next;
    }
    return bytes[to - 1] == 0;
  }

  private static boolean allZero(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWith(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
