package org.watchfloor.order.callout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.callout.roll.Roll;

/**
 * A call-out about to begin.
 *
 * @param title what it is about
 * @param words what is said to everybody
 * @param roll who is called
 * @param post the post in whose name
 * @param at when it began; null for now
 */
public record NewCallout(
    String title, String words, CalloutBasis basis, Roll roll, String post, @Nullable Instant at) {
  /** How many characters a title has at most. */
  static final int LONGEST_TITLE = 200;

  /** How many characters the words have at most. */
  static final int LONGEST_WORDS = 4000;

  /** As much of a title as a call-out takes; an ellipsis where it was longer. */
  public static String fitTitle(String said) {
    return fit(said, LONGEST_TITLE);
  }

  /** As many of the words as a call-out takes; an ellipsis where they were longer. */
  public static String fitWords(String said) {
    return fit(said, LONGEST_WORDS);
  }

  private static String fit(String said, int most) {
    String all = said.strip();
    if (all.length() <= most) {
      return all;
    }
    int end = Character.isHighSurrogate(all.charAt(most - 2)) ? most - 2 : most - 1;
    return all.substring(0, end) + "\u2026";
  }
}
