package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.document.casefile.CaseLines;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;

/**
 * The important entries of incidents, oldest first: all of their files but the drafts nobody saw,
 * who had it on his table, and the review itself.
 */
final class KeyEntries {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "ReportDrafted",
          "ReportRedrafted",
          "ReportWorded",
          "PictureAttached",
          "PictureDetached",
          "ClaimTaken",
          "ClaimGiven",
          "ClaimReleased",
          "ClockWaived",
          "ReviewOpened",
          "SectionWritten",
          "ReviewClosed",
          "ReviewReopened",
          "LessonDrawn",
          "LessonChanged",
          "LessonDone",
          "LessonReopened",
          "LessonWithdrawn",
          "TeamCalled",
          "TeamBack");

  private final CaseLines cases;

  @Inject
  KeyEntries(CaseLines cases) {
    this.cases = cases;
  }

  /**
   * One of them.
   *
   * @param at when it happened
   * @param who the officer, who goes by the name of a post, and the seat
   */
  record Line(OffsetDateTime at, String said, String who, String entry) {}

  List<Line> of(List<Incident> incidents, Texts texts) {
    List<Line> lines = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Map<String, Object> row : cases.of(IncidentService.subject(incident.id()), texts)) {
        Line line =
            new Line(
                (OffsetDateTime) row.getOrDefault("happenedAt", OffsetDateTime.MIN),
                String.valueOf(row.get("said")),
                String.valueOf(row.get("officer")),
                String.valueOf(row.get("entry")));
        if (!LEFT_OUT.contains(String.valueOf(row.get("fact"))) && !lines.contains(line)) {
          lines.add(line);
        }
      }
    }
    // Stable: what happened in one moment stays in the order of its file.
    lines.sort(Comparator.comparing(line -> line.at().toInstant()));
    return lines;
  }
}
