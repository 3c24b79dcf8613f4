package org.watchfloor.document.sheet;

import java.util.List;

/**
 * A table to work through by hand; what does not fit goes on to further sheets, each with its head.
 *
 * @param title what it is
 * @param notes lines above the table: what is said, how it is filled in
 * @param columns from the left
 * @param rows a cell for each column; empty ones are left blank to write in
 * @param signature what stands on the line at the end of every sheet
 * @param foot where it comes from and of when it is
 */
public record TablePage(
    String title,
    List<String> notes,
    List<Head> columns,
    List<List<String>> rows,
    String signature,
    String foot) {
  public TablePage {
    notes = List.copyOf(notes);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A column.
   *
   * @param share how much of the width it takes, beside the others'
   */
  public record Head(String name, double share) {}
}
