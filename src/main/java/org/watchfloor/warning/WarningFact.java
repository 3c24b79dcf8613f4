package org.watchfloor.warning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.journal.Fact;

/** What happens to a warning: messages come in, and a voice on the telephone may end it. */
public sealed interface WarningFact extends Fact {

  /** A message came in as a file; the file is kept with it. */
  sealed interface WarningFiled extends WarningFact {
    /** The identifier of the first message of its chain. */
    String root();

    Notice notice();

    KeptFile file();

    Way way();
  }

  /** A first message. */
  record WarningReceived(String root, Notice notice, KeptFile file, Way way)
      implements WarningFiled {}

  /** A message that changes a warning. */
  record WarningUpdated(String root, Notice notice, KeptFile file, Way way)
      implements WarningFiled {}

  /** A message that lifts a warning. */
  record WarningCancelled(String root, Notice notice, KeptFile file, Way way)
      implements WarningFiled {}

  /**
   * A message was told by telephone and typed.
   *
   * @param informant who told it
   */
  record WarningTyped(String root, Notice notice, String informant) implements WarningFact {}

  /**
   * Somebody told by telephone that a warning was lifted.
   *
   * @param kind what it warned of, so that the line can be read by itself
   * @param at when it was lifted
   * @param informant who told it
   */
  record WarningLifted(
      WarningKind kind,
      @Nullable WarningColour colour,
      String issuer,
      Instant at,
      String informant,
      String reason)
      implements WarningFact {}
}
