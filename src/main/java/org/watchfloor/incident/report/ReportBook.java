package org.watchfloor.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Stage;

/**
 * All reports of an incident.
 *
 * @param incident its number
 * @param reports in the order of the record
 * @param stableAt when the disaster was found stable; null if it was not
 * @param liftedAt when it was lifted; null if it was not
 * @param contradictions what was written apart about them
 */
public record ReportBook(
    String incident,
    List<Report> reports,
    @Nullable Instant stableAt,
    @Nullable Instant liftedAt,
    Contradictions contradictions) {
  public ReportBook {
    reports = List.copyOf(reports);
  }

  /** Nothing was reported. */
  public static ReportBook empty(String incident) {
    return new ReportBook(incident, List.of(), null, null, Contradictions.NONE);
  }

  /** The report of an id. */
  public Optional<Report> report(String id) {
    return reports.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Those of a chain that count, in order. */
  public List<Report> of(Chain chain) {
    return reports.stream().filter(one -> one.chain() == chain && one.counts()).toList();
  }

  /** The last of a chain somebody was told. */
  public Optional<Report> lastTold(Chain chain) {
    return of(chain).stream().filter(Report::told).reduce((first, second) -> second);
  }

  /** The one of a chain that is being written. */
  public Optional<Report> draft(Chain chain) {
    return of(chain).stream().filter(Report::open).findFirst();
  }

  /** When the last report of a chain went out; empty if it has not. */
  public Optional<Instant> endedAt(Chain chain) {
    return of(chain).stream()
        .filter(one -> one.stage() == Stage.FINAL && one.told())
        .flatMap(one -> one.sendings().stream())
        .map(Sending::at)
        .min(Instant::compareTo);
  }

  ReportBook plus(Report report) {
    List<Report> more = new ArrayList<>(reports);
    more.add(report);
    return new ReportBook(incident, more, stableAt, liftedAt, contradictions);
  }

  ReportBook changing(String id, UnaryOperator<Report> change) {
    return new ReportBook(
        incident,
        reports.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(),
        stableAt,
        liftedAt,
        contradictions);
  }

  ReportBook situated(@Nullable Instant stable, @Nullable Instant lifted) {
    return new ReportBook(incident, reports, stable, lifted, contradictions);
  }

  ReportBook with(Contradictions known) {
    return new ReportBook(incident, reports, stableAt, liftedAt, known);
  }
}
