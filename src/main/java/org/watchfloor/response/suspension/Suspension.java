package org.watchfloor.response.suspension;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A suspension as it stands.
 *
 * @param station the headquarters that ordered it
 * @param kind the key of what is suspended
 * @param kindSaid what that was called then
 * @param scope where and for whom; empty for the whole district
 * @param startAt from when on
 * @param plannedEnd until when it is meant to last, if that was said
 * @param exemptions who is exempt
 * @param orderedBy the title of the post that ordered it
 * @param response the response it belongs to, if it belongs to one
 * @param officer who wrote it down
 * @param entry the name of the entry that counts: of the lifting, if it was lifted
 * @param lifted how it ended; empty while it was not lifted
 * @param against the names of entries written without seeing the one that counts, not yet settled
 */
public record Suspension(
    String id,
    String station,
    String kind,
    String kindSaid,
    String scope,
    Instant startAt,
    Optional<Instant> plannedEnd,
    String exemptions,
    String orderedBy,
    String basisDoc,
    String reason,
    Optional<String> response,
    String officer,
    String entry,
    Optional<Lifting> lifted,
    List<String> against) {
  /** How it ended. */
  public record Lifting(String post, String basisDoc, String reason, Instant at, String officer) {}

  /** How it stands at a moment. */
  public enum State {
    /** Ordered for a later hour. */
    ANNOUNCED,
    /** In force. */
    IN_FORCE,
    /** In force beyond its planned end: it must be lifted or be given a reason to go on. */
    PAST_END,
    /** Lifted. */
    LIFTED
  }

  public Suspension {
    against = List.copyOf(against);
  }

  /** Whether it was not lifted. */
  public boolean open() {
    return lifted.isEmpty();
  }

  /** How it stands at a moment. */
  public State state(Instant now) {
    if (!open()) {
      return State.LIFTED;
    }
    if (now.isBefore(startAt)) {
      return State.ANNOUNCED;
    }
    return plannedEnd.filter(now::isAfter).isPresent() ? State.PAST_END : State.IN_FORCE;
  }

  Suspension lifted(Lifting how, String by) {
    return with(by, Optional.of(how), against);
  }

  Suspension contradictedBy(String other) {
    List<String> all = new ArrayList<>(against);
    all.add(other);
    return with(entry, lifted, all);
  }

  Suspension settled(String other) {
    return with(entry, lifted, against.stream().filter(one -> !one.equals(other)).toList());
  }

  private Suspension with(String by, Optional<Lifting> end, List<String> others) {
    return new Suspension(
        id,
        station,
        kind,
        kindSaid,
        scope,
        startAt,
        plannedEnd,
        exemptions,
        orderedBy,
        basisDoc,
        reason,
        response,
        officer,
        by,
        end,
        others);
  }
}
