package org.watchfloor.claim;

import java.time.Instant;

/**
 * How a claim stands at a moment.
 *
 * @param state whether it is stale, and by what
 * @param since since when the officer was not heard of ({@code GONE}) or wrote nothing about the
 *     thing (else)
 * @param due from when on it is stale, if nothing happens
 */
public record Standing(State state, Instant since, Instant due) {
  /** By what a claim is stale. */
  public enum State {
    /** The officer is at work on it. */
    FRESH,
    /** The officer was heard of on no seat of this station for some time. */
    GONE,
    /** The officer is there, or nobody can say, and wrote nothing about the thing for some time. */
    QUIET
  }

  /** Whether it can be taken over without a reason. */
  public boolean stale() {
    return state != State.FRESH;
  }
}
