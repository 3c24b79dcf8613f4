package org.watchfloor.document.letter;

import java.util.List;

/**
 * A document to be set.
 *
 * @param office in whose name it goes out, in red over a line; empty for a paper of the house
 * @param title what it is
 * @param number its number; empty if it has none
 * @param blocks what it says
 * @param made by whom, when, knowing what
 */
public record Letter(String office, String title, String number, List<Block> blocks, Made made) {
  public Letter {
    blocks = List.copyOf(blocks);
  }
}
