package org.watchfloor.incident.deadline;

import org.watchfloor.base.Message;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRule.Duty;

/** Says clocks in words. Pure; any thread. */
public final class ClockWords {
  private ClockWords() {}

  /** Which report is owed, as in 首报, or awaited from others. */
  public static Message what(ReportClock clock) {
    return what(clock.rule());
  }

  static Message what(ReportRule rule) {
    Message name = ReportWords.name(rule.chain(), rule.kind(), 0);
    return rule.duty() == Duty.RECEIVE ? Message.of("deadline.awaited", name) : name;
  }

  /** Which report of which incident. */
  public static Message due(ReportClock clock) {
    return Message.of("deadline.due", what(clock), clock.place(), clock.incident());
  }
}
