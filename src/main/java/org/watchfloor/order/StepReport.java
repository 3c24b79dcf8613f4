package org.watchfloor.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about to be written down of an order at a unit.
 *
 * @param kind what
 * @param channel how it went
 * @param person who answered, signed, reported or judged it
 * @param onBehalf whether it is written here for the unit
 * @param readBack whether it was said back; null where nobody asked
 * @param note the result, the reason or more in words; may be empty
 * @param at when it happened; null for now
 */
public record StepReport(
    StepKind kind,
    OrderChannel channel,
    String person,
    boolean onBehalf,
    @Nullable ReadBack readBack,
    String note,
    @Nullable Instant at) {

  /** That it is there, or was read. */
  public static StepReport of(StepKind kind, OrderChannel channel, String person) {
    return new StepReport(kind, channel, person, true, null, "", null);
  }

  /** That the unit signs, said by somebody of it over a channel. */
  public static StepReport signed(OrderChannel channel, String person, @Nullable ReadBack back) {
    return new StepReport(StepKind.SIGNED, channel, person, true, back, "", null);
  }

  /** That the unit says what was done. */
  public static StepReport reported(OrderChannel channel, String person, String result) {
    return new StepReport(StepKind.REPORTED, channel, person, true, null, result, null);
  }

  /** That the headquarters is content with the report. */
  public static StepReport accepted(OrderChannel channel, String person, String note) {
    return new StepReport(StepKind.ACCEPTED, channel, person, false, null, note, null);
  }

  /** That the headquarters sends the report back. */
  public static StepReport returned(OrderChannel channel, String person, String reason) {
    return new StepReport(StepKind.RETURNED, channel, person, false, null, reason, null);
  }

  /** The same, having happened at another time; null for now. */
  public StepReport at(@Nullable Instant moment) {
    return new StepReport(kind, channel, person, onBehalf, readBack, note, moment);
  }
}
