package org.watchfloor.duty.timeline;

import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactVersion;
import org.watchfloor.journal.Subject;

/** What happens to a note of the duty log. */
public sealed interface NoteFact extends Fact {

  /**
   * An officer wrote something down.
   *
   * @param text the words
   * @param source who said so; null if the officer saw it
   * @param verified whether it is confirmed
   * @param concerns what it is about, usually an incident; null for the hall
   * @param paper the line of a sheet it was typed up from; null if it was written here at once
   */
  @FactVersion(2)
  record NoteWritten(
      String text,
      @Nullable String source,
      boolean verified,
      @Nullable Subject concerns,
      @Nullable PaperLine paper)
      implements NoteFact {}

  /**
   * The words were wrong. The former ones stay, struck through.
   *
   * @param text the right words
   * @param reason why they were wrong
   */
  record NoteCorrected(String text, String reason) implements NoteFact {}

  /**
   * Somebody confirmed it.
   *
   * @param by who, or how
   */
  record NoteVerified(String by) implements NoteFact {}
}
