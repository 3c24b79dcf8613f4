package org.watchfloor.duty.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * A note about to be written.
 *
 * @param text the words
 * @param source who said so; null if the officer saw it
 * @param verified whether it is confirmed
 * @param concerns what it is about, usually an incident; null for the hall
 * @param happenedAt when it happened; null for now
 * @param paper the line of a sheet it is typed up from; null if it is written here at once
 */
public record NewNote(
    String text,
    @Nullable String source,
    boolean verified,
    @Nullable Subject concerns,
    @Nullable Instant happenedAt,
    @Nullable PaperLine paper) {

  /** A note that was on no paper. */
  public NewNote(
      String text,
      @Nullable String source,
      boolean verified,
      @Nullable Subject concerns,
      @Nullable Instant happenedAt) {
    this(text, source, verified, concerns, happenedAt, null);
  }

  /** A verified note of the officer, about now. */
  public static NewNote of(String text, @Nullable Subject concerns) {
    return new NewNote(text, null, true, concerns, null);
  }
}
