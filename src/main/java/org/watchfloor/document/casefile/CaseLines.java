package org.watchfloor.document.casefile;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Subject;

/** The chain of a case as rows, for programs to read. Background threads. */
public final class CaseLines {
  /** What each row tells. */
  public static final List<String> FIELDS =
      List.of(
          "entry",
          "happenedAt",
          "recordedAt",
          "officer",
          "seat",
          "subject",
          "fact",
          "said",
          "link");

  private final CaseGatherer gatherer;
  private final TimelineService timeline;

  @Inject
  CaseLines(CaseGatherer gatherer, TimelineService timeline) {
    this.gatherer = gatherer;
    this.timeline = timeline;
  }

  /**
   * Every entry of a case, oldest happening first.
   *
   * @throws org.watchfloor.base.RefusedException if there is no such response or incident
   */
  public List<Map<String, Object>> of(Subject of, Texts texts) {
    CaseFile known = gatherer.gather(of);
    Map<Long, TimelineLine> lines = timeline.lines(texts, known.positions());
    List<Map<String, Object>> rows = new ArrayList<>();
    known
        .entries()
        .forEach((position, recorded) -> {
          TimelineLine line = lines.get(position);
          rows.add(row(recorded.entry(), line == null ? "" : line.said()));
        });
    return rows;
  }

  private static Map<String, Object> row(Entry entry, String said) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("entry", entry.id().toString());
    row.put("happenedAt", beijing(entry.happenedAt()));
    row.put("recordedAt", beijing(entry.recordedAt()));
    row.put("officer", entry.actor().officer());
    row.put("seat", entry.actor().seat());
    row.put("subject", entry.subject().toString());
    row.put("fact", entry.fact());
    row.put("said", said);
    row.put("link", entry.link());
    return row;
  }

  private static OffsetDateTime beijing(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }
}
