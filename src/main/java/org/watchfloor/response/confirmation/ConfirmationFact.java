package org.watchfloor.response.confirmation;

import org.watchfloor.journal.Fact;

/** What happens to a request for a second officer. Who wrote the entry asked or answered. */
public sealed interface ConfirmationFact extends Fact {
  /** What it is about, repeated so that a line of a timeline can be read by itself. */
  Asked asked();

  /** A decision was taken down and waits for a second officer; nothing is in force by that. */
  record ConfirmationRequested(Asked asked) implements ConfirmationFact {}

  /** A second officer confirmed it; the decision itself stands in the entry beside this one. */
  record ConfirmationGiven(Asked asked) implements ConfirmationFact {}

  /** A second officer refused it. */
  record ConfirmationRefused(Asked asked, String reason) implements ConfirmationFact {}

  /** It was taken back before anybody answered. */
  record ConfirmationWithdrawn(Asked asked, String reason) implements ConfirmationFact {}
}
