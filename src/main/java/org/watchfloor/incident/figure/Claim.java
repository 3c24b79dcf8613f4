package org.watchfloor.incident.figure;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.rule.Channel;

/**
 * One number somebody said.
 *
 * @param entry the name of its entry
 * @param indicator the key of the figure
 * @param said who said it
 * @param at when it was said
 * @param officer who wrote it down
 * @param after the claim that was current to whoever wrote it; null if none was
 * @param reason why it replaces another; may be empty
 * @param note more in words; may be empty
 * @param second the officer who agreed to a lower number; empty if none did
 */
public record Claim(
    String entry,
    String indicator,
    BigDecimal value,
    String said,
    Channel channel,
    Instant at,
    String officer,
    @Nullable String after,
    String reason,
    String note,
    ClaimState state,
    String second) {

  Claim now(ClaimState next) {
    return new Claim(
        entry, indicator, value, said, channel, at, officer, after, reason, note, next, second);
  }

  Claim resting(@Nullable String on) {
    return new Claim(
        entry, indicator, value, said, channel, at, officer, on, reason, note, state, second);
  }

  Claim agreedBy(String other) {
    return new Claim(
        entry, indicator, value, said, channel, at, officer, after, reason, note, state, other);
  }

  Claim because(String why) {
    return new Claim(
        entry, indicator, value, said, channel, at, officer, after, why, note, state, second);
  }
}
