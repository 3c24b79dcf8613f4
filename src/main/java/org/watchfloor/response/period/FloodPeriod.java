package org.watchfloor.response.period;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An emergency flood period.
 *
 * @param station the headquarters that declared it
 * @param ground the key of the ground the law names
 * @param groundSaid that ground in words, as the file had it then
 * @param area where; empty for the whole district
 * @param declaredBy the title of the deciding post
 * @param officer who wrote it down
 * @param entry the name of the entry that counts: of the lifting, if it was lifted
 * @param lifted how it ended; empty while it stands
 * @param against the names of entries written without seeing the one that counts, not yet settled
 */
public record FloodPeriod(
    String id,
    String station,
    String ground,
    String groundSaid,
    String area,
    String declaredBy,
    String basisDoc,
    String reason,
    Instant since,
    String officer,
    String entry,
    Optional<Lifting> lifted,
    List<String> against) {
  /** How it ended. */
  public record Lifting(String post, String basisDoc, String reason, Instant at, String officer) {}

  public FloodPeriod {
    against = List.copyOf(against);
  }

  /** Whether it stands. */
  public boolean stands() {
    return lifted.isEmpty();
  }

  FloodPeriod lifted(Lifting how, String by) {
    return with(by, Optional.of(how), against);
  }

  FloodPeriod contradictedBy(String other) {
    List<String> all = new ArrayList<>(against);
    all.add(other);
    return with(entry, lifted, all);
  }

  FloodPeriod settled(String other) {
    return with(entry, lifted, against.stream().filter(one -> !one.equals(other)).toList());
  }

  private FloodPeriod with(String by, Optional<Lifting> end, List<String> others) {
    return new FloodPeriod(
        id,
        station,
        ground,
        groundSaid,
        area,
        declaredBy,
        basisDoc,
        reason,
        since,
        officer,
        by,
        end,
        others);
  }
}
