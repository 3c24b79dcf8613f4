package org.watchfloor.duty.timeline.view;

import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryQuery;

/** Which kinds of entries a timeline shows. */
enum TimelineFilter {
  /** Every entry. */
  ALL,
  /** Only what officers wrote. */
  NOTES;

  EntryQuery of(EntryQuery query) {
    return this == ALL ? query : query.facts(TimelineService.noteFacts());
  }
}
