package org.watchfloor.incident.deadline.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.figure.FigureSheet;
import org.watchfloor.incident.figure.SeverityProposal;
import org.watchfloor.incident.report.ReportBook;
import org.watchfloor.incident.rule.FigureRules;
import org.watchfloor.incident.rule.Invariant;
import org.watchfloor.incident.rule.ReportRules;

/**
 * All that is shown of the reporting of one incident.
 *
 * @param broken the rules its figures break
 * @param stale the drafts of which something was said otherwise since
 * @param natural whether it has statistics of its own
 */
record Reporting(
    String incident,
    List<ReportClock> clocks,
    FigureSheet figures,
    ReportBook reports,
    Optional<SeverityProposal> severity,
    List<Invariant> broken,
    Set<String> stale,
    boolean natural,
    ReportRules rules,
    FigureRules indicators) {
  Reporting {
    clocks = List.copyOf(clocks);
    broken = List.copyOf(broken);
    stale = Set.copyOf(stale);
  }
}
