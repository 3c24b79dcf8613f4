package org.watchfloor.duty.timeline;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Recorded;

/**
 * One line of the timeline, ready to be shown.
 *
 * @param recorded the entry and its fact
 * @param said what it means, in the user's language
 * @param note the note as it stands now, if the entry wrote one; null for other entries
 */
public record TimelineLine(Recorded recorded, String said, @Nullable Note note) {

  /** Whether later words replaced these, which are shown struck through. */
  public boolean struck() {
    return note != null && note.corrected();
  }

  /** Whether nobody has confirmed it yet. */
  public boolean unverified() {
    return note != null && !note.verified();
  }
}
