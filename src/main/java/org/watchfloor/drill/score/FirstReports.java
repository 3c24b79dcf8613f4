package org.watchfloor.drill.score;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.deadline.ClockBoard;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.journal.Recorded;

/**
 * First reports for which the scenario names no limit: as the reporting rules ask of the incidents
 * this desk took in. The incident that came in after the inject is meant; if there is none, one
 * whose report was still owed then.
 */
final class FirstReports {
  private final ClockBoard board;
  private final WatchClock clock;

  @jakarta.inject.Inject
  FirstReports(ClockBoard board, WatchClock clock) {
    this.board = board;
    this.clock = clock;
  }

  /**
   * The clock of one, judged.
   *
   * @param used the clocks other expectations were answered by; this one is added
   */
  Score score(Waiting one, List<Recorded> entries, Set<String> used) {
    Optional<ReportClock> found = find(one, entries, used);
    if (found.isEmpty()) {
      return one.score(
          Criterion.IN_TIME,
          one.limit().basis(),
          Verdict.untold(one.limit().basis(), Optional.empty()));
    }
    ReportClock report = found.get();
    used.add(report.id());
    Limit limit =
        new Limit(
            report.dueAt(),
            Message.of("score.limit.report", report.incident(), report.rule().key()));
    return one.score(Criterion.IN_TIME, limit.basis(), limit, verdict(report, entries));
  }

  private static Optional<ReportClock> firstDue(List<ReportClock> clocks) {
    return clocks.stream()
        .min(Comparator.comparing(ReportClock::dueAt).thenComparing(ReportClock::id));
  }

  private Optional<ReportClock> find(Waiting one, List<Recorded> entries, Set<String> used) {
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    for (Recorded recorded : entries) {
      if (recorded.fact() instanceof IncidentReported) {
        boolean earlier = recorded.entry().recordedAt().isBefore(one.since());
        (earlier ? before : after).add(recorded.entry().subject().id());
      }
    }
    return firstDue(clocks(after, used))
        .or(() ->
            firstDue(
                clocks(before, used).stream()
                    .filter(report -> !report.dueAt().isBefore(one.since()))
                    .toList()));
  }

  private List<ReportClock> clocks(Set<String> incidents, Set<String> used) {
    return incidents.stream()
        .flatMap(incident -> board.of(incident).stream())
        .filter(report -> report.rule().duty() == Duty.SEND && report.rule().kind() == Stage.FIRST)
        .filter(report -> !used.contains(report.id()))
        .toList();
  }

  private Verdict verdict(ReportClock report, List<Recorded> entries) {
    Optional<Proof> proof =
        entries.stream()
            .filter(recorded -> recorded.entry().id().toString().equals(report.proof()))
            .findFirst()
            .map(Proof::of);
    if (proof.isPresent()) {
      boolean late = proof.get().at().isAfter(report.dueAt());
      return new Verdict(late ? Outcome.LATE : Outcome.DONE, proof, Optional.empty());
    }
    if (report.record().waived() != null) {
      return Verdict.untold(Message.of("score.why.waived"), proof);
    }
    Instant now = clock.instant();
    return new Verdict(
        report.dueAt().isBefore(now) ? Outcome.MISSED : Outcome.OPEN, proof, Optional.empty());
  }
}
