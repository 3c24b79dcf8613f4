package org.watchfloor.document.sheet;

import java.util.List;

/**
 * A page of lines to read, in two columns; what does not fit goes on to further pages.
 *
 * @param title what it is
 * @param lines from the top
 * @param foot where it comes from and of when it is
 */
public record TextPage(String title, List<Line> lines, String foot) {
  public TextPage {
    lines = List.copyOf(lines);
  }

  /**
   * One line; longer ones are broken.
   *
   * @param heavy whether it heads what follows
   */
  public record Line(String text, boolean heavy) {}
}
