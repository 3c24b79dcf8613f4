package org.watchfloor.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that happened, as it was written down: never changed, never deleted.
 *
 * @param id its name
 * @param time its place in the order of all entries
 * @param recordedAt the station's clock when it was written
 * @param happenedAt when it happened; an officer may back-date it
 * @param actor who wrote it, at which seat
 * @param subject what it is about, and whose fold it belongs to
 * @param about what else it concerns and on whose timelines it appears
 * @param fact the fact's name
 * @param version the version the data is written in
 * @param prev the link of the station's entry before, or 64 zeros for the first
 * @param data the fact's stored data
 * @param link SHA-256 over {@code content}, in hex
 * @param content the exact text that was hashed and is stored
 */
public record Entry(
    EntryId id,
    HybridTime time,
    Instant recordedAt,
    Instant happenedAt,
    Actor actor,
    Subject subject,
    List<Subject> about,
    String fact,
    int version,
    String prev,
    JsonNode data,
    String link,
    String content) {

  /** The order in which every station folds. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::time).thenComparing(Entry::id);

  /** What the first entry of a station has in the place of a predecessor's link. */
  static final String GENESIS = "0".repeat(64);
}
