package org.watchfloor.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/**
 * The append-only file the whole record rests on: segments of about 16 MiB, each a header and
 * frames of length, CRC-32C and text. {@link #append} returns when the disk has the bytes. A tail
 * torn by a power cut is set aside and cut off on opening; damage anywhere else is never touched,
 * only reported. Written through a plain file, not a channel, because interrupting a thread would
 * close a channel under everybody else. Guarded by its owner's lock, except reading.
 */
final class JournalFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalFile.class);
  private static final byte[] MAGIC = "WFJOURN1".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = MAGIC.length + Long.BYTES;
  private static final int FRAME_HEAD = 8;
  private static final int MAX_ENTRY = 4 << 20;
  private static final long SEGMENT = 16L << 20;

  /** What reads entries off the file. */
  @FunctionalInterface
  interface Reader {
    void entry(long position, String content) throws IOException;
  }

  private final Path folder;
  private RandomAccessFile out;
  private long end;
  private long last;

  private JournalFile(Path folder, RandomAccessFile out, long end, long last) {
    this.folder = folder;
    this.out = out;
    this.end = end;
    this.last = last;
  }

  /** Opens the newest segment for appending, cutting off a torn tail. */
  static JournalFile open(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> segments = segments(folder);
    if (segments.isEmpty()) {
      return new JournalFile(folder, begin(folder, 1), HEADER, 0);
    }
    Path newest = segments.getLast();
    byte[] bytes = Files.readAllBytes(newest);
    if (bytes.length < HEADER) {
      Files.move(
          newest,
          newest.resolveSibling(newest.getFileName() + ".torn"),
          StandardCopyOption.REPLACE_EXISTING);
      return open(folder);
    }
    long position = firstPosition(newest) - 1;
    int offset = HEADER;
    for (int length; (length = frameAt(bytes, offset)) >= 0; offset += FRAME_HEAD + length) {
      position++;
    }
    if (offset < bytes.length) {
      refuseDamageInside(newest, bytes, offset);
      Path aside = newest.resolveSibling("torn-after-" + position + ".bin");
      Files.write(aside, Arrays.copyOfRange(bytes, offset, bytes.length));
      LOG.warn(
          "{} bytes after entry {} were never completed; set aside as {}",
          bytes.length - offset,
          position,
          aside);
    }
    RandomAccessFile out = new RandomAccessFile(newest.toFile(), "rw");
    out.setLength(offset);
    // What a killed process wrote may still be on its way to the disk; from here on it counts as
    // saved.
    out.getFD().sync();
    out.seek(offset);
    return new JournalFile(folder, out, offset, position);
  }

  /** The position of the newest entry; 0 while there is none. */
  long last() {
    return last;
  }

  /**
   * Writes entries and waits for the disk.
   *
   * @throws IOException if it cannot; the file is as it was before, or closed for good if even that
   *     failed
   */
  void append(List<String> contents) throws IOException {
    if (end >= SEGMENT) {
      RandomAccessFile next = begin(folder, last + 1);
      out.close();
      out = next;
      end = HEADER;
    }
    byte[] frames = frames(contents);
    try {
      out.write(frames);
    } catch (IOException full) {
      cutOff(full);
      throw full;
    }
    // After a failed sync nobody knows what the disk holds: the file is not used again.
    try {
      out.getFD().sync();
    } catch (IOException lost) {
      out.close();
      throw new JournalLostException(lost);
    }
    end += frames.length;
    last += contents.size();
  }

  /** Takes a half-written group away; if even that fails, nothing may be written behind it. */
  private void cutOff(IOException full) throws IOException {
    try {
      out.setLength(end);
      out.seek(end);
    } catch (IOException e) {
      full.addSuppressed(e);
      out.close();
      throw new JournalLostException(full);
    }
  }

  /** Reads all entries from a position on, oldest first, checking every frame. Any thread. */
  static void read(Path folder, long from, long to, Reader reader) throws IOException {
    List<Path> segments = segments(folder);
    for (int i = 0; i < segments.size(); i++) {
      boolean wanted = i + 1 == segments.size() || firstPosition(segments.get(i + 1)) > from;
      if (wanted && firstPosition(segments.get(i)) <= to) {
        readSegment(segments.get(i), from, to, reader);
      }
    }
  }

  /** The segment files, oldest first. */
  static List<Path> segments(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d{12}\\.wfj"))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private static void readSegment(Path segment, long from, long to, Reader reader)
      throws IOException {
    long position = firstPosition(segment);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(segment), 1 << 16))) {
      byte[] header = in.readNBytes(HEADER);
      if (header.length < HEADER
          || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
        throw damaged(segment, 0);
      }
      while (position <= to) {
        byte[] head = in.readNBytes(FRAME_HEAD);
        if (head.length == 0) {
          return;
        }
        byte[] payload = payload(segment, position, head, in);
        if (position >= from) {
          reader.entry(position, new String(payload, StandardCharsets.UTF_8));
        }
        position++;
      }
    }
  }

  private static byte[] payload(Path segment, long position, byte[] head, DataInputStream in)
      throws IOException {
    if (head.length < FRAME_HEAD) {
      throw damaged(segment, position);
    }
    ByteBuffer numbers = ByteBuffer.wrap(head);
    int length = numbers.getInt();
    int crc = numbers.getInt();
    if (length <= 0 || length > MAX_ENTRY) {
      throw damaged(segment, position);
    }
    byte[] payload = new byte[length];
    try {
      in.readFully(payload);
    } catch (EOFException e) {
      throw damaged(segment, position);
    }
    if (crc(payload, 0, length) != crc) {
      throw damaged(segment, position);
    }
    return payload;
  }

  private static RefusedException damaged(Path segment, long position) {
    return RefusedException.of("journal.refused.damaged", segment, position);
  }

  /** A whole frame after the bad one means damage, not a tail that was never finished. */
  private static void refuseDamageInside(Path segment, byte[] bytes, int offset) {
    for (int at = offset + 1; at < bytes.length - FRAME_HEAD; at++) {
      if (frameAt(bytes, at) > 0) {
        throw new RefusedException(Message.of("journal.refused.damagedInside", segment, offset));
      }
    }
  }

  /** The payload length of a whole frame at an offset, or -1. */
  private static int frameAt(byte[] bytes, int offset) {
    if (offset + FRAME_HEAD > bytes.length) {
      return -1;
    }
    ByteBuffer numbers = ByteBuffer.wrap(bytes, offset, FRAME_HEAD);
    int length = numbers.getInt();
    int crc = numbers.getInt();
    if (length <= 0 || length > bytes.length - offset - FRAME_HEAD) {
      return -1;
    }
    return crc(bytes, offset + FRAME_HEAD, length) == crc ? length : -1;
  }

  private static byte[] frames(List<String> contents) {
    List<byte[]> payloads = new ArrayList<>(contents.size());
    int size = 0;
    for (String content : contents) {
      byte[] payload = content.getBytes(StandardCharsets.UTF_8);
      if (payload.length > MAX_ENTRY) {
        throw RefusedException.of("journal.refused.tooLarge", payload.length, MAX_ENTRY);
      }
      payloads.add(payload);
      size += FRAME_HEAD + payload.length;
    }
    ByteBuffer frames = ByteBuffer.allocate(size);
    for (byte[] payload : payloads) {
      frames.putInt(payload.length).putInt(crc(payload, 0, payload.length)).put(payload);
    }
    return frames.array();
  }

  private static int crc(byte[] bytes, int offset, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, offset, length);
    return (int) crc.getValue();
  }

  private static long firstPosition(Path segment) {
    return Long.parseLong(segment.getFileName().toString().substring(0, 12));
  }

  private static RandomAccessFile begin(Path folder, long position) throws IOException {
    Path segment = folder.resolve(String.format(Locale.ROOT, "%012d.wfj", position));
    RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw");
    file.setLength(0);
    file.write(ByteBuffer.allocate(HEADER).put(MAGIC).putLong(position).array());
    file.getFD().sync();
    syncFolder(folder);
    return file;
  }

  /** Makes the new file's name durable; systems that cannot open a folder do this by themselves. */
  private static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("This system does not sync folders", e);
    }
  }
}
