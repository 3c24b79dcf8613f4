package org.watchfloor.duty;

import jakarta.inject.Inject;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.pending.OpenItems;

/** Notes the next shift must still have confirmed. */
final class UnverifiedNotes implements OpenItems {
  private final TimelineService timeline;

  @Inject
  UnverifiedNotes(TimelineService timeline) {
    this.timeline = timeline;
  }

  @Override
  public String nameKey() {
    return "duty.open.unverified";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public long count() {
    return timeline.unverified();
  }
}
