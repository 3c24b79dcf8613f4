package org.watchfloor.journal;

import java.util.List;

/**
 * Two entries that say different things of one row and were written without knowing each other.
 *
 * @param counts the name of the entry that counts for now
 * @param against the name of the other
 * @param madeTwice whether both entered the row as a new one; if not, both changed the same fields
 * @param fields in which fields they differ, in the order of their names
 */
public record RowApart(String counts, String against, boolean madeTwice, List<Field> fields) {

  /**
   * One field.
   *
   * @param name the component of the row
   * @param counts what stands for now, as JSON; {@code null} for nothing
   * @param against what the other says, as JSON
   */
  public record Field(String name, String counts, String against) {}

  public RowApart {
    fields = List.copyOf(fields);
  }
}
