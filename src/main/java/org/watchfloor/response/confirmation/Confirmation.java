package org.watchfloor.response.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for a second officer and what became of it.
 *
 * @param asked the decision
 * @param askedBy the officer who took it down
 * @param askedSeat where
 * @param answeredBy who answered or took it back; empty while pending
 * @param reason why it was refused or taken back; else empty
 * @param entry the name of the entry of the answer; of the request while pending
 * @param against the names of other answers given without seeing this one, not yet settled
 */
public record Confirmation(
    String id,
    Asked asked,
    String askedBy,
    String askedSeat,
    Instant askedAt,
    ConfirmationState state,
    String answeredBy,
    String reason,
    String entry,
    List<String> against) {
  public Confirmation {
    against = List.copyOf(against);
  }

  /** Whether it waits for an answer. */
  public boolean pending() {
    return state == ConfirmationState.PENDING;
  }

  /** By when it should be answered. */
  public Instant due(Duration within) {
    return askedAt.plus(within);
  }

  Confirmation answered(ConfirmationState how, String by, String why, String answer) {
    return new Confirmation(id, asked, askedBy, askedSeat, askedAt, how, by, why, answer, against);
  }

  Confirmation contradictedBy(String other) {
    List<String> all = new ArrayList<>(against);
    all.add(other);
    return with(all);
  }

  Confirmation settled(String other) {
    return with(against.stream().filter(one -> !one.equals(other)).toList());
  }

  private Confirmation with(List<String> others) {
    return new Confirmation(
        id, asked, askedBy, askedSeat, askedAt, state, answeredBy, reason, entry, others);
  }
}
