package org.watchfloor.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.base.RefusedException;

/**
 * The append-only file the whole record rests on: segments of about 16 MiB in the format of {@link
 * GroupFrames}, older ones in the formats of their time. {@link #append} returns when the disk has
 * the bytes. A write that a power cut tore is set aside and cut off on opening; damage to anything
 * that was saved is never touched, only reported. Written through a plain file, not a channel,
 * because interrupting a thread would close a channel under everybody else. Guarded by its owner's
 * lock, except reading and {@link #last}.
 */
final class JournalFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(JournalFile.class);
  private static final long SEGMENT = 16L << 20;

  /** What reads entries off the file. */
  @FunctionalInterface
  interface Reader {
    void entry(long position, String content) throws IOException;
  }

  private final Path folder;
  private final long segmentBytes;
  private @Nullable RandomAccessFile out;
  private Path newest;
  private long end;
  private volatile long last;

  private JournalFile(
      Path folder,
      long segmentBytes,
      @Nullable RandomAccessFile out,
      Path newest,
      long end,
      long last) {
    this.folder = folder;
    this.segmentBytes = segmentBytes;
    this.out = out;
    this.newest = newest;
    this.end = end;
    this.last = last;
  }

  /**
   * Opens the newest segment for appending, cutting off a write that was never finished.
   *
   * @throws RefusedException if what was saved is damaged; nothing was touched
   */
  static JournalFile open(Path folder) throws IOException {
    return open(folder, SEGMENT);
  }

  /**
   * @param segmentBytes the length from which on the next group goes into a new segment
   */
  static JournalFile open(Path folder, long segmentBytes) throws IOException {
    Files.createDirectories(folder);
    List<Path> segments = segments(folder);
    if (segments.isEmpty()) {
      return new JournalFile(
          folder, segmentBytes, begin(folder, 1), Segment.path(folder, 1), GroupFrames.HEADER, 0);
    }
    Path newest = segments.getLast();
    if (Segment.neverBegun(newest)) {
      Files.move(
          newest,
          newest.resolveSibling(newest.getFileName() + ".torn"),
          StandardCopyOption.REPLACE_EXISTING);
      return open(folder, segmentBytes);
    }
    Segment segment = Segment.read(newest);
    Segment.Whole whole = segment.whole();
    if (whole.rest().length > 0) {
      setAside(folder, whole);
    }
    RandomAccessFile out = new RandomAccessFile(newest.toFile(), "rw");
    out.setLength(whole.end());
    // What a killed process wrote may still be on its way to the disk; from here on it counts as
    // saved.
    out.getFD().sync();
    out.seek(whole.end());
    JournalFile file =
        new JournalFile(folder, segmentBytes, out, newest, whole.end(), whole.last());
    if (!segment.isOfPresentFormat()) {
      file.beginNext();
    }
    return file;
  }

  /**
   * Looks how far the file is whole, while another process may be writing to it. Changes nothing,
   * and can append nothing.
   *
   * @throws RefusedException if what was saved is damaged
   */
  static JournalFile openToRead(Path folder) throws IOException {
    List<Path> segments = Files.isDirectory(folder) ? segments(folder) : List.of();
    while (!segments.isEmpty() && Segment.neverBegun(segments.getLast())) {
      segments = segments.subList(0, segments.size() - 1);
    }
    if (segments.isEmpty()) {
      return new JournalFile(folder, SEGMENT, null, Segment.path(folder, 1), 0, 0);
    }
    Path newest = segments.getLast();
    Segment.Whole whole = Segment.read(newest).whole();
    return new JournalFile(folder, SEGMENT, null, newest, whole.end(), whole.last());
  }

  /** How much of a file in the journal's folder belongs to the entries up to {@link #last}. */
  long lengthOf(Path file, long bytes) {
    int after = file.getFileName().compareTo(newest.getFileName());
    boolean segment = file.getFileName().toString().endsWith(".wfj");
    if (!segment || after < 0) {
      return bytes;
    }
    return after == 0 ? end : 0;
  }

  /** Counts as if it ended here; only for a file opened to read. */
  void endAt(long position) {
    if (out != null) {
      throw new IllegalStateException("The journal was opened to write");
    }
    last = position;
  }

  /** The position of the newest entry; 0 while there is none. Any thread. */
  long last() {
    return last;
  }

  /**
   * Writes entries as one group, all or none, and waits for the disk.
   *
   * @throws IOException if it cannot; the file is as it was before, or closed for good if even that
   *     failed
   */
  void append(List<String> contents) throws IOException {
    byte[] group = GroupFrames.group(last + 1, contents);
    if (end >= segmentBytes) {
      beginNext();
    }
    RandomAccessFile file = writable();
    try {
      file.write(group);
    } catch (IOException full) {
      cutOff(file, full);
      throw full;
    }
    // After a failed sync nobody knows what the disk holds: the file is not used again.
    try {
      file.getFD().sync();
    } catch (IOException lost) {
      file.close();
      throw new JournalLostException(lost);
    }
    end += group.length;
    last += contents.size();
  }

  /** Takes a half-written group away; if even that fails, nothing may be written behind it. */
  private void cutOff(RandomAccessFile file, IOException full) throws IOException {
    try {
      file.setLength(end);
      file.seek(end);
    } catch (IOException e) {
      full.addSuppressed(e);
      file.close();
      throw new JournalLostException(full);
    }
  }

  /**
   * Reads entries, oldest first, checking every group on the way. Any thread, also while entries
   * are appended if it asks for none behind {@link #last}.
   *
   * @throws RefusedException if a group is damaged or entries are missing
   */
  static void read(Path folder, long from, long to, Reader reader) throws IOException {
    List<Path> segments = segments(folder);
    long next = from;
    for (int i = 0; i < segments.size() && next <= to; i++) {
      Path segment = segments.get(i);
      boolean wanted =
          i + 1 == segments.size() || Segment.firstPosition(segments.get(i + 1)) > from;
      if (wanted && Segment.firstPosition(segment) <= to) {
        if (Segment.firstPosition(segment) > next) {
          throw RefusedException.of("journal.refused.missing", folder, next);
        }
        next = Segment.read(segment).read(from, to, reader);
      }
    }
    if (next <= to) {
      throw RefusedException.of("journal.refused.missing", folder, next);
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
    if (out != null) {
      out.close();
    }
  }

  private RandomAccessFile writable() {
    if (out == null) {
      throw new IllegalStateException("The journal was opened to read");
    }
    return out;
  }

  private static void setAside(Path folder, Segment.Whole whole) throws IOException {
    Path aside = folder.resolve("torn-after-" + whole.last() + ".bin");
    Files.write(aside, whole.rest());
    LOG.warn(
        "{} bytes after entry {} were never completed; set aside as {}",
        whole.rest().length,
        whole.last(),
        aside);
  }

  private void beginNext() throws IOException {
    RandomAccessFile next = begin(folder, last + 1);
    writable().close();
    out = next;
    newest = Segment.path(folder, last + 1);
    end = GroupFrames.HEADER;
  }

  private static RandomAccessFile begin(Path folder, long position) throws IOException {
    RandomAccessFile file = new RandomAccessFile(Segment.path(folder, position).toFile(), "rw");
    file.setLength(0);
    file.write(GroupFrames.header(position));
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
