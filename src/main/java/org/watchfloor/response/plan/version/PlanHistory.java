package org.watchfloor.response.plan.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every version of one plan of one station.
 *
 * @param id the station and the plan's key, as in {@code ZS-DH/ZS-FLOOD}
 * @param versions in the order they were entered
 * @param against entries written apart that each took another version into force
 */
public record PlanHistory(
    String id, String station, String key, List<InForce> versions, List<Apart> against) {
  public PlanHistory {
    versions = List.copyOf(versions);
    against = List.copyOf(against);
  }

  /**
   * Two entries that did not know of each other.
   *
   * @param counts the name of the entry that counts
   * @param other the name of the one it did not know
   */
  public record Apart(String counts, String other) {}

  /** The version in force; empty if the plan was laid down. */
  public Optional<InForce> now() {
    return versions.isEmpty()
        ? Optional.empty()
        : Optional.of(versions.getLast()).filter(last -> last.until().isEmpty());
  }

  /** The version that was in force at a moment. */
  public Optional<InForce> at(Instant moment) {
    return versions.reversed().stream().filter(one -> one.at(moment)).findFirst();
  }

  /** Of what was never told when it began: the first version there is. */
  public Optional<InForce> first() {
    return versions.stream().findFirst();
  }

  PlanHistory plus(InForce next, Optional<Apart> apart) {
    List<InForce> all = new ArrayList<>(ended(next.since()));
    all.add(next);
    List<Apart> more = new ArrayList<>(against);
    apart.ifPresent(more::add);
    return new PlanHistory(id, station, key, all, more);
  }

  PlanHistory laidDown(Instant at) {
    return new PlanHistory(id, station, key, ended(at), against);
  }

  PlanHistory settled(String other) {
    return new PlanHistory(
        id,
        station,
        key,
        versions,
        against.stream()
            .filter(one -> !one.other().equals(other) && !one.counts().equals(other))
            .toList());
  }

  private List<InForce> ended(Instant at) {
    List<InForce> all = new ArrayList<>(versions);
    now().ifPresent(last -> all.set(all.size() - 1, last.ended(at)));
    return all;
  }
}
