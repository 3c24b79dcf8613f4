package org.watchfloor.document.sheet;

import java.util.List;

/**
 * A form on one side of A5, upright: boxes with a word in the corner, to write into by hand.
 *
 * @param title what it is
 * @param number its own number, in large letters
 * @param rows boxes side by side, from the top
 * @param feet lines at the lower edge
 */
public record BoxPage(String title, String number, List<Row> rows, List<String> feet) {
  public BoxPage {
    rows = List.copyOf(rows);
    feet = List.copyOf(feet);
  }

  /**
   * Boxes side by side.
   *
   * @param labels what each is for, from the left
   * @param share how much of the height it takes, beside the others'
   */
  public record Row(List<String> labels, double share) {
    public Row {
      labels = List.copyOf(labels);
    }
  }
}
