package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came of talking to a household, over all moves. Reports of two stations stand beside each
 * other: each was an attempt.
 *
 * @param attempts each time somebody talked to them, the first one first
 * @param forced each time they were moved by force, the first one first
 */
public record Refusals(List<Persuasion> attempts, List<Force> forced) {
  static final Refusals NONE = new Refusals(List.of(), List.of());

  public Refusals {
    attempts = attempts.stream().sorted(Persuasion.FIRST_TOLD_FIRST).toList();
    forced = List.copyOf(forced);
  }

  /** The attempts since a moment, the first one first. */
  public List<Persuasion> since(Instant from) {
    return attempts.stream().filter(one -> !one.at().isBefore(from)).toList();
  }

  /** The newest time they were moved by force since a moment; null if they were not. */
  public @Nullable Force forcedSince(Instant from) {
    return forced.stream()
        .filter(one -> !one.at().isBefore(from))
        .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later)
        .orElse(null);
  }

  /** The newest time they were moved by force and nobody said where to; null if there is none. */
  public @Nullable Force placeless() {
    return forced.stream()
        .filter(Force::placeless)
        .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later)
        .orElse(null);
  }

  /** The use of force an entry wrote down; null if it is not known. */
  @Nullable Force forced(String entry) {
    return forced.stream().filter(one -> one.entry().equals(entry)).findFirst().orElse(null);
  }

  Refusals replacing(Force force) {
    return new Refusals(
        attempts,
        forced.stream().map(one -> one.entry().equals(force.entry()) ? force : one).toList());
  }

  Refusals plus(Persuasion attempt) {
    return new Refusals(Stream.concat(attempts.stream(), Stream.of(attempt)).toList(), forced);
  }

  Refusals plus(Force force) {
    return new Refusals(attempts, Stream.concat(forced.stream(), Stream.of(force)).toList());
  }
}
