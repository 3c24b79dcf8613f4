package org.watchfloor.exchange.parcel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictItem;

/**
 * A contradiction as an officer reads it.
 *
 * @param item which, whose it is and by when
 * @param about what it is about, in words
 * @param rule what cannot both hold, in words
 * @param join by which rule the two were joined, in words: why the one counts for now
 * @param counts the entry that counts for now
 * @param against the other
 * @param fields in which columns of a register they differ, in words; empty where it is not a row
 */
public record ConflictLine(
    ConflictItem item,
    String about,
    String rule,
    String join,
    Entry counts,
    Entry against,
    List<String> fields) {
  public ConflictLine {
    fields = List.copyOf(fields);
  }

  /** Which. */
  public Conflict conflict() {
    return item.conflict();
  }

  /** What makes it the same in the next reading. */
  public String key() {
    return conflict().subject() + " " + conflict().what();
  }

  /**
   * One of the two.
   *
   * @param name its name
   * @param said what it means; its name where it is not here or this program cannot read it
   * @param officer who wrote it; empty where that is not known
   * @param station where it was written; empty where that is not known
   * @param happenedAt when it happened; null where that is not known
   */
  public record Entry(
      String name, String said, String officer, String station, @Nullable Instant happenedAt) {}
}
