package org.watchfloor.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;

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
   * @param pointSource where a right point came from; not told in entries of version 1, nor for
   *     other fields
   */
  @FactVersion(2)
  record IncidentCorrected(
      IncidentField field, String before, String after, String reason, PointSource pointSource)
      implements IncidentFact {
    public IncidentCorrected {
      pointSource = PointSource.of(pointSource);
    }
  }

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

  /**
   * It is over.
   *
   * @param severity how grave it was to whoever closed it; null in entries of version 1
   * @param despite why it is over although help is still out; empty if none is
   * @param leaving the names of the entries by which that help was sent
   */
  @FactVersion(2)
  record IncidentClosed(
      String summary,
      String reason,
      @Nullable Severity severity,
      String despite,
      List<String> leaving)
      implements IncidentFact {

    /** Version 1 knew of no help. */
    public IncidentClosed {
      despite = despite == null ? "" : despite;
      leaving = leaving == null ? List.of() : List.copyOf(leaving);
    }
  }

  /** It is not over after all. */
  record IncidentReopened(String reason) implements IncidentFact {}
}
