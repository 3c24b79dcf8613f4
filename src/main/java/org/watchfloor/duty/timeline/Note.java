package org.watchfloor.duty.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Subject;

/**
 * A note of the duty log as it stands.
 *
 * @param id its id
 * @param original the words first written
 * @param source who said so; null if the officer saw it
 * @param verifiedBy who confirmed it; null if nobody did
 * @param verified whether it is confirmed, from the start or since
 * @param concerns what it is about; null for the hall
 * @param corrections the later words, oldest first
 */
public record Note(
    String id,
    String original,
    @Nullable String source,
    boolean verified,
    @Nullable String verifiedBy,
    @Nullable Subject concerns,
    List<Correction> corrections) {

  public Note {
    corrections = List.copyOf(corrections);
  }

  /**
   * One correction.
   *
   * @param text the right words
   * @param reason why
   * @param officer who corrected
   * @param at when
   */
  public record Correction(String text, String reason, String officer, Instant at) {}

  /** The words that hold now. */
  public String text() {
    return corrections.isEmpty() ? original : corrections.getLast().text();
  }

  /** Whether the first words no longer hold. */
  public boolean corrected() {
    return !corrections.isEmpty();
  }
}
