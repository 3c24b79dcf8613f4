package org.watchfloor.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a household was moved by force 强制转移: the gravest thing the hall does to a person, so who
 * ordered it, under which law and who did it stand apart from where the household is now.
 *
 * @param orderedBy the post that ordered it; empty in entries written before that was asked
 * @param basis the law or order it rests on; empty as above
 * @param by who carried it out
 * @param place where they were brought, as said with it or later; may be empty
 * @param note more in words; may be empty
 * @param at when
 * @param recordedBy who wrote it down
 * @param entry the name of the entry
 * @param placedBy the name of the entry that gave it its place later; null if none did
 */
public record Force(
    String orderedBy,
    String basis,
    String by,
    String place,
    String note,
    Instant at,
    String recordedBy,
    String entry,
    @Nullable String placedBy) {

  /** Whether nobody has said yet where they were brought. */
  public boolean placeless() {
    return place.isEmpty();
  }

  Force placed(String where, String by) {
    return new Force(orderedBy, basis, this.by, where, note, at, recordedBy, entry, by);
  }
}
