package org.watchfloor.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How entries stand in the bytes of a segment. New segments are written as {@link GroupFrames};
 * segments of every earlier format are read for ever. Pure; any thread.
 */
sealed interface SegmentFormat permits EntryFrames, GroupFrames {
  /** Where in a segment the first group begins. */
  int headerLength();

  /**
   * The whole, undamaged group at an offset.
   *
   * @param position the position its first entry must have
   * @return null if no such group begins there
   */
  @Nullable Group groupAt(byte[] bytes, int offset, long position);

  /** The texts of a group that {@link #groupAt} found. */
  List<String> contents(byte[] bytes, Group group);

  /**
   * Whether what begins at an offset, and is no whole group, can be a write the disk never
   * confirmed. If not, it is damage to something that was saved.
   */
  boolean neverFinished(byte[] bytes, int offset, long position);

  /**
   * Entries that were written with one write and confirmed with one fsync.
   *
   * @param offset where it begins
   * @param end the first byte behind it
   * @param entries how many there are
   */
  record Group(int offset, int end, int entries) {}
}
