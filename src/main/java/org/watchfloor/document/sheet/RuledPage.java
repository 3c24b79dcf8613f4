package org.watchfloor.document.sheet;

import java.util.List;

/**
 * A sheet of A4, upright, of numbered lines to write on by hand.
 *
 * @param title what it is
 * @param number its own number, in large letters
 * @param heads lines under the title, with room to fill in
 * @param columns from the left; the first holds the printed numbers of the lines
 * @param lines how many
 * @param feet lines at the lower edge
 */
public record RuledPage(
    String title,
    String number,
    List<String> heads,
    List<TablePage.Head> columns,
    int lines,
    List<String> feet) {
  public RuledPage {
    heads = List.copyOf(heads);
    columns = List.copyOf(columns);
    feet = List.copyOf(feet);
  }
}
