package org.watchfloor.response.timetable;

import java.time.Instant;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Fact;

/** What happens at the hours of a timetable; its subject is {@code timetable:RESPONSE}. */
public sealed interface TimetableFact extends Fact {

  /**
   * A unit reported.
   *
   * @param unit its number in the district
   * @param name what it was called then
   * @param slot the hour it was owed at
   * @param by who said it there
   * @param text what it said, in short; may be empty
   */
  record UnitReported(
      String unit, String name, Instant slot, String by, Channel channel, String text)
      implements TimetableFact {}

  /**
   * A unit need not report for an hour any more.
   *
   * @param unit its number in the district
   * @param name what it was called then
   * @param slot the hour it was owed at
   * @param decidedBy who decided so
   */
  record ReturnWaived(String unit, String name, Instant slot, String reason, String decidedBy)
      implements TimetableFact {}
}
