package org.watchfloor.supply;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a transfer has come.
 *
 * @param state how far it is
 * @param reached when each state was reached, and by which entry
 * @param note what was said at its end; may be empty
 */
public record TransferProgress(TransferState state, Map<TransferState, Step> reached, String note) {
  public TransferProgress {
    reached = Map.copyOf(reached);
  }

  /**
   * One step.
   *
   * @param at when it was taken
   * @param entry the name of its entry
   */
  public record Step(Instant at, String entry) {}

  static TransferProgress begun(Instant at, String entry) {
    return new TransferProgress(
        TransferState.REQUESTED, Map.of(TransferState.REQUESTED, new Step(at, entry)), "");
  }

  TransferProgress to(TransferState next, Step step, String words) {
    Map<TransferState, Step> steps = new EnumMap<>(TransferState.class);
    steps.putAll(reached);
    steps.put(next, step);
    return new TransferProgress(next, steps, words);
  }

  /** With a step on record that leaves it where it is; the first of its kind counts. */
  TransferProgress beside(TransferState noted, Step step) {
    Map<TransferState, Step> steps = new EnumMap<>(TransferState.class);
    steps.putAll(reached);
    steps.putIfAbsent(noted, step);
    return new TransferProgress(state, steps, note);
  }

  /**
   * Decided where it stands, after stations wrote apart: what was reached only by a step that does
   * not count was never reached. What was done before a calling-off stays.
   */
  TransferProgress decided(TransferState outcome, Step step, String words) {
    Map<TransferState, Step> steps = new EnumMap<>(TransferState.class);
    reached.forEach((state, when) -> {
      if (outcome.calledOff() || state.before(outcome)) {
        steps.put(state, when);
      }
    });
    steps.put(outcome, step);
    return new TransferProgress(outcome, steps, words);
  }

  /** When a state was reached; null if it never was. */
  @Nullable Instant when(TransferState reachedState) {
    Step step = reached.get(reachedState);
    return step == null ? null : step.at();
  }

  /** The name of the entry that brought it to a state; empty if it never was there. */
  String by(TransferState reachedState) {
    Step step = reached.get(reachedState);
    return step == null ? "" : step.entry();
  }
}
