package org.watchfloor.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it stands.
 *
 * @param id its number, as in {@code ZS-DH-20260720-03}
 * @param details what is told of it, corrections applied
 * @param severity how grave it is now
 * @param verified whether the report is confirmed
 * @param status where it is
 * @param duplicateOf the incident this one tells again; null if none
 * @param closing how it was closed last; null if it never was
 * @param corrections what was changed, oldest first
 */
public record Incident(
    String id,
    IncidentDetails details,
    Severity severity,
    boolean verified,
    IncidentStatus status,
    @Nullable String duplicateOf,
    @Nullable Closing closing,
    List<Correction> corrections) {

  /** Worst first; of equal ones the one waiting longest. */
  public static final Comparator<Incident> WORST_FIRST =
      Comparator.comparing(Incident::severity)
          .thenComparing(incident -> incident.details().receivedAt())
          .thenComparing(Incident::id);

  /** Keeps its list to itself. */
  public Incident {
    corrections = List.copyOf(corrections);
  }

  /**
   * What stood somewhere before, and why it no longer does.
   *
   * @param field what was changed; null for the severity
   * @param before what stood there
   * @param after what stands there since
   * @param reason why
   * @param officer who changed it
   * @param at when
   */
  public record Correction(
      @Nullable IncidentField field,
      String before,
      String after,
      String reason,
      String officer,
      Instant at) {}

  /**
   * How it was closed.
   *
   * @param summary what was done and what came of it
   * @param reason why it can be closed
   */
  public record Closing(String summary, String reason, String officer, Instant at) {}

  /** Whether it is not over and not told twice. */
  public boolean open() {
    return status == IncidentStatus.REPORTED;
  }
}
