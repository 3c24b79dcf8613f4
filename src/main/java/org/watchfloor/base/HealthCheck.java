package org.watchfloor.base;

/**
 * One thing whose health the system page shows: the data folder, the journal, the base map. Joined
 * through Guice's Multibinder. What was never probed is {@link State#UNTESTED}, never green. Runs
 * on a background thread and may touch the disk; it must answer within a few seconds.
 */
public interface HealthCheck {

  /** The name people read beside the state. */
  Message name();

  /** Probes now. An exception counts as a failure. */
  Result check();

  /** What a probe found. */
  enum State {
    OK,
    FAILED,
    UNTESTED
  }

  /**
   * The answer of a probe.
   *
   * @param state what was found
   * @param sentence what it means, and on failure what to do
   */
  record Result(State state, Message sentence) {}
}
