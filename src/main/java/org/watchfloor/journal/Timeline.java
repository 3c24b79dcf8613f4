package org.watchfloor.journal;

import java.util.List;

/**
 * What is written about a subject, or concerns it, as of one moment.
 *
 * @param mentions how many entries there are; to be expected when deciding on them, see {@link
 *     Draft#expectingNothingNewAbout}
 * @param entries those this program can read, newest happening last
 */
public record Timeline(long mentions, List<Recorded> entries) {
  public Timeline {
    entries = List.copyOf(entries);
  }
}
