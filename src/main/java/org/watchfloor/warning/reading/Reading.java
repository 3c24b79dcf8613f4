package org.watchfloor.warning.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.conflict.Contradictions;

/**
 * What stands for one station, quantity and minute, with all that stood there before.
 *
 * @param now what stands
 * @param by who wrote it down
 * @param recordedAt when it was written down
 * @param file whether it came from a file, not from a call
 * @param withdrawn whether it was taken back: then it counts for nothing
 * @param reason why it was corrected or taken back; may be empty
 * @param entry the name of the entry that says so
 * @param earlier what stood before, oldest first
 * @param contradictions what stations wrote apart about it
 */
public record Reading(
    Observation now,
    String by,
    Instant recordedAt,
    boolean file,
    boolean withdrawn,
    String reason,
    String entry,
    List<Earlier> earlier,
    Contradictions contradictions) {

  public Reading {
    earlier = List.copyOf(earlier);
  }

  /** What stood before a correction, by whom and since when. */
  public record Earlier(Observation what, String by, Instant recordedAt) {}

  /** Its name. */
  public String id() {
    return now.id();
  }

  /** Whether it counts. */
  public boolean stands() {
    return !withdrawn;
  }

  /** Whether something else stood there before. */
  public boolean corrected() {
    return !earlier.isEmpty();
  }

  Reading with(Contradictions known) {
    return new Reading(now, by, recordedAt, file, withdrawn, reason, entry, earlier, known);
  }

  List<Earlier> earlierAndThis() {
    List<Earlier> all = new ArrayList<>(earlier);
    all.add(new Earlier(now, by, recordedAt));
    return all;
  }
}
