package org.watchfloor.incident.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about a clock.
 *
 * @param id as in {@code ZS-DH-20260720-01/DIS_FIRST/1}
 * @param passed that its deadline passed unanswered; null if it did not
 * @param reasons why it was late, oldest first
 * @param waived that it need not be answered; null if nobody said so
 * @param cameIn that the report others owe came in; null if it did not
 */
public record ClockRecord(
    String id,
    String incident,
    @Nullable Passed passed,
    List<Said> reasons,
    @Nullable Said waived,
    @Nullable Said cameIn) {
  public ClockRecord {
    reasons = List.copyOf(reasons);
  }

  /** A deadline that passed, and when that was noticed. */
  public record Passed(String entry, Instant dueAt, Instant notedAt) {}

  /**
   * Something somebody wrote about it.
   *
   * @param entry the name of its entry
   * @param by who decided or sent; may be empty
   * @param at when it happened
   * @param writtenAt when it was written down
   */
  public record Said(
      String entry, String text, String by, String officer, Instant at, Instant writtenAt) {}

  static ClockRecord none(String id, String incident) {
    return new ClockRecord(id, incident, null, List.of(), null, null);
  }

  ClockRecord passed(Passed what) {
    return passed == null ? new ClockRecord(id, incident, what, reasons, waived, cameIn) : this;
  }

  ClockRecord because(Said reason) {
    List<Said> more = new ArrayList<>(reasons);
    more.add(reason);
    return new ClockRecord(id, incident, passed, more, waived, cameIn);
  }

  ClockRecord waived(Said what) {
    return waived == null ? new ClockRecord(id, incident, passed, reasons, what, cameIn) : this;
  }

  /** What came first counts, whichever was written down first. */
  ClockRecord cameIn(Said what) {
    return cameIn == null || what.at().isBefore(cameIn.at())
        ? new ClockRecord(id, incident, passed, reasons, waived, what)
        : this;
  }
}
