package org.watchfloor.incident;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

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
 * @param wrote which entry wrote last what stands in each part of it
 * @param contradictions what stations wrote apart about it
 */
public record Incident(
    String id,
    IncidentDetails details,
    Severity severity,
    boolean verified,
    IncidentStatus status,
    @Nullable String duplicateOf,
    @Nullable Closing closing,
    List<Correction> corrections,
    Map<String, String> wrote,
    Contradictions contradictions) {

  /** What is written of the whole, of its severity, its end and its link, in {@link #wrote}. */
  static final String REPORT = "report";

  static final String SEVERITY = "severity";
  static final String STATUS = "status";
  static final String LINK = "link";

  /** Worst first; of equal ones the one waiting longest. */
  public static final Comparator<Incident> WORST_FIRST =
      Comparator.comparing(Incident::severity)
          .thenComparing(incident -> incident.details().receivedAt())
          .thenComparing(Incident::id);

  /** Keeps its lists to itself. */
  public Incident {
    corrections = List.copyOf(corrections);
    wrote = Map.copyOf(wrote);
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
   * @param despite why it was closed although help was out; empty if none was
   * @param leaving the names of the entries by which that help was sent
   */
  public record Closing(
      String summary,
      String reason,
      String despite,
      List<String> leaving,
      String officer,
      Instant at) {
    public Closing {
      leaving = List.copyOf(leaving);
    }
  }

  /** Whether it is not over. */
  public boolean open() {
    return status == IncidentStatus.REPORTED;
  }

  /** The name of the entry that wrote a part of it last; the report's, if none did since. */
  String wroteLast(String part) {
    return wrote.getOrDefault(part, wrote.getOrDefault(REPORT, ""));
  }

  /** The name of the entry it was reported by. */
  public String reportedBy() {
    return wroteLast(REPORT);
  }

  /** The name of the entry that closed or reopened it last; the report's, if none did. */
  public String closedBy() {
    return wroteLast(STATUS);
  }

  Incident with(IncidentDetails told, List<Correction> changes) {
    return new Incident(
        id, told, severity, verified, status, duplicateOf, closing, changes, wrote, contradictions);
  }

  Incident graded(Severity now, boolean confirmed, List<Correction> changes) {
    return new Incident(
        id, details, now, confirmed, status, duplicateOf, closing, changes, wrote, contradictions);
  }

  Incident linked(@Nullable String main) {
    return new Incident(
        id, details, severity, verified, status, main, closing, corrections, wrote, contradictions);
  }

  Incident standing(IncidentStatus now, @Nullable Closing how) {
    return new Incident(
        id, details, severity, verified, now, duplicateOf, how, corrections, wrote, contradictions);
  }

  Incident with(Contradictions known) {
    return new Incident(
        id, details, severity, verified, status, duplicateOf, closing, corrections, wrote, known);
  }

  Incident writtenBy(String part, String entry) {
    Map<String, String> more = new HashMap<>(wrote);
    more.put(part, entry);
    return new Incident(
        id,
        details,
        severity,
        verified,
        status,
        duplicateOf,
        closing,
        corrections,
        more,
        contradictions);
  }
}
