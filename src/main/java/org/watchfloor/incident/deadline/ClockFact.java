package org.watchfloor.incident.deadline;

import java.time.Instant;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.journal.Fact;

/** What happens to a reporting clock; its subject is {@code clock:INCIDENT/RULE/NUMBER}. */
public sealed interface ClockFact extends Fact {

  /**
   * The deadline passed and nobody had reported. Happened at the deadline; recorded when the
   * machine noticed.
   *
   * @param rule the key of the rule
   * @param startedAt when the clock started
   * @param dueAt when it was due
   */
  record DeadlinePassed(String incident, String rule, Instant startedAt, Instant dueAt)
      implements ClockFact {}

  /** Why it was late; one more each time. */
  record LateReasonGiven(String incident, String rule, String reason) implements ClockFact {}

  /**
   * It need not be answered.
   *
   * @param decidedBy who decided so
   */
  record ClockWaived(String incident, String rule, String reason, String decidedBy)
      implements ClockFact {}

  /**
   * A report that others owe came in.
   *
   * @param from from whom
   * @param note what it said, in short; may be empty
   */
  record ReportCameIn(String incident, String rule, String from, Channel channel, String note)
      implements ClockFact {}
}
