package org.watchfloor.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.watchfloor.base.RefusedException;

/**
 * One file of the journal, read whole: about 16 MiB, more only if its last group was larger. Its
 * name is the position of its first entry. Never changes what it was read from. Any thread.
 */
final class Segment {
  private final Path path;
  private final byte[] bytes;
  private final long first;
  private final SegmentFormat format;

  private Segment(Path path, byte[] bytes, SegmentFormat format) {
    this.path = path;
    this.bytes = bytes;
    this.first = firstPosition(path);
    this.format = format;
  }

  /**
   * Reads a segment of any format there ever was.
   *
   * @throws RefusedException if its header is damaged or a newer program wrote it
   */
  static Segment read(Path path) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    long first = firstPosition(path);
    if (GroupFrames.wrote(bytes, first)) {
      return new Segment(path, bytes, new GroupFrames());
    }
    if (EntryFrames.wrote(bytes, first)) {
      return new Segment(path, bytes, new EntryFrames());
    }
    if (GroupFrames.newerWrote(bytes, first)) {
      throw RefusedException.of("journal.refused.newer", path);
    }
    throw RefusedException.of("journal.refused.damagedInside", path, 0);
  }

  /** Whether a power cut came before the segment's header was on disk, so nothing can be in it. */
  static boolean neverBegun(Path path) throws IOException {
    return Files.size(path) <= GroupFrames.HEADER
        && GroupFrames.neverBegun(Files.readAllBytes(path), firstPosition(path));
  }

  /** The file of a segment that begins with a position. */
  static Path path(Path folder, long first) {
    return folder.resolve(String.format(Locale.ROOT, "%012d.wfj", first));
  }

  /** The position a segment's name gives its first entry. */
  static long firstPosition(Path path) {
    return Long.parseLong(path.getFileName().toString().substring(0, 12));
  }

  /** Whether new entries may go behind its own. */
  boolean isOfPresentFormat() {
    return format instanceof GroupFrames;
  }

  /** How far it is whole; what comes behind was never finished. */
  record Whole(long last, int end, byte[] rest) {}

  /**
   * Finds the end of what was saved.
   *
   * @throws RefusedException if saved entries are damaged
   */
  Whole whole() {
    long position = first;
    int offset = format.headerLength();
    for (SegmentFormat.Group group; (group = format.groupAt(bytes, offset, position)) != null; ) {
      position += group.entries();
      offset = group.end();
    }
    if (offset < bytes.length && !format.neverFinished(bytes, offset, position)) {
      throw RefusedException.of("journal.refused.damagedInside", path, offset);
    }
    return new Whole(position - 1, offset, Arrays.copyOfRange(bytes, offset, bytes.length));
  }

  /**
   * Reads the entries between two positions, checking every group on the way.
   *
   * @return the position behind the last group that was looked at
   * @throws RefusedException if a group is damaged
   */
  long read(long from, long to, JournalFile.Reader reader) throws IOException {
    long position = first;
    int offset = format.headerLength();
    while (position <= to && offset < bytes.length) {
      SegmentFormat.Group group = format.groupAt(bytes, offset, position);
      if (group == null) {
        throw RefusedException.of("journal.refused.damaged", path, position);
      }
      if (position + group.entries() > from) {
        long at = position;
        for (String content : format.contents(bytes, group)) {
          if (at >= from && at <= to) {
            reader.entry(at, content);
          }
          at++;
        }
      }
      position += group.entries();
      offset = group.end();
    }
    return position;
  }
}
