package org.watchfloor.response.plan;

/** One condition under which a level may be ended; a plan names several, any one will do. */
public sealed interface EndCondition {

  /** The warning it was started on was lifted. */
  record WarningCancelled() implements EndCondition {}

  /** The headquarters above has ended its response. */
  record SuperiorEnded() implements EndCondition {}

  /** A situation only people can judge. */
  record Situation(String text) implements EndCondition {}

  /** An authorised post decides. */
  record PostDecision() implements EndCondition {}
}
