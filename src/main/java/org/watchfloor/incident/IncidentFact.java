package org.watchfloor.incident;

import org.watchfloor.journal.Fact;

/** What happens to an incident. */
public sealed interface IncidentFact extends Fact {

  /** It was reported. */
  record IncidentReported(IncidentDetails details, Severity severity, boolean verified)
      implements IncidentFact {}

  /**
   * One field was wrong; what stood there before is kept.
   *
   * @param before what stood there, as text
   * @param after what is right, as text
   */
  record IncidentCorrected(IncidentField field, String before, String after, String reason)
      implements IncidentFact {}

  /** It turned out graver or lighter. */
  record SeverityChanged(Severity before, Severity after, String reason) implements IncidentFact {}

  /**
   * The report was confirmed.
   *
   * @param by who confirmed it, or how
   */
  record IncidentVerified(String by) implements IncidentFact {}

  /**
   * It tells another incident again.
   *
   * @param main the other incident's number
   */
  record IncidentLinked(String main) implements IncidentFact {}

  /** It is an incident of its own after all. */
  record IncidentUnlinked(String main, String reason) implements IncidentFact {}

  /** It is over. */
  record IncidentClosed(String summary, String reason) implements IncidentFact {}

  /** It is not over after all. */
  record IncidentReopened(String reason) implements IncidentFact {}
}
