package org.watchfloor.exchange.hall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the hall, as the hall knows it.
 *
 * @param incarnation the incarnation its entries bear
 * @param name what it is called
 * @param officer who sits there
 * @param machine the machine's name
 * @param seenAt when it was last heard of, by the hall's clock
 * @param silentSeconds how long ago that is
 * @param behind how many entries of the hall it has not fetched as far as it said
 * @param card the fingerprint of the card of the keys it has, as it said; empty for none
 * @param wish its wish for the station's keys; null if it has none
 */
public record Seat(
    int incarnation,
    String name,
    String officer,
    String machine,
    Instant seenAt,
    long silentSeconds,
    long behind,
    String card,
    @Nullable KeyWish wish) {
  static final long GONE_SECONDS = 15;

  /** Whether it was heard of just now. */
  public boolean present() {
    return silentSeconds < GONE_SECONDS;
  }

  /** Whether it asks for the station's keys and nobody has answered. */
  public boolean asks() {
    return wish != null && wish.handed() == null;
  }

  /** When it asked for them; null if it does not. */
  public @Nullable Instant askedAt() {
    return wish == null ? null : wish.askedAt();
  }

  /** What it is called, and its number: names are given twice. */
  public String called() {
    return name + " " + incarnation;
  }
}
