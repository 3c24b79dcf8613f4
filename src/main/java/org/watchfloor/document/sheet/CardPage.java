package org.watchfloor.document.sheet;

import java.util.List;

/**
 * One side of A5 to work by: a heading, lines with a box to tick, and where it comes from.
 *
 * @param title what it is
 * @param heads lines under the title
 * @param steps what is done, in order
 * @param feet lines at the lower edge
 * @param more what is said where not all steps fit; {0} stands for how many are missing
 */
public record CardPage(
    String title, List<String> heads, List<Step> steps, List<String> feet, String more) {
  public CardPage {
    heads = List.copyOf(heads);
    steps = List.copyOf(steps);
    feet = List.copyOf(feet);
  }

  /**
   * One step.
   *
   * @param text what is done
   * @param note in small letters below it; may be empty
   * @param done whether its box is ticked
   */
  public record Step(String text, String note, boolean done) {}
}
