package org.watchfloor.team;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One job of one team: what it is to do at which incident, and how far it is.
 *
 * @param id its id
 * @param team the number of the team
 * @param incident the id of the incident
 * @param task what is to be done, in a sentence; may be empty
 * @param status how far it is
 * @param reached when each status was reached; of several reports of one status the first counts
 * @param override why the team was sent although something spoke against it; empty if nothing did
 * @param note what was said last, as the reason of a cancellation; may be empty
 */
public record Assignment(
    String id,
    String team,
    String incident,
    String task,
    AssignmentStatus status,
    Map<AssignmentStatus, Instant> reached,
    String override,
    String note) {

  public Assignment {
    reached = Map.copyOf(reached);
  }

  /** When the present status was reached. */
  public Instant since() {
    return reached.getOrDefault(status, assignedAt());
  }

  /** When the job was given. */
  public Instant assignedAt() {
    return reached.getOrDefault(AssignmentStatus.ALERTED, Instant.EPOCH);
  }

  /** How long it took from one status to another, if both were reached. */
  public Optional<Duration> between(AssignmentStatus from, AssignmentStatus to) {
    Instant start = reached.get(from);
    Instant end = reached.get(to);
    return start == null || end == null
        ? Optional.empty()
        : Optional.of(Duration.between(start, end));
  }

  /** Whether the team is still bound by it. */
  public boolean open() {
    return status.open();
  }

  Assignment reaching(AssignmentStatus next, Instant at, String words) {
    Map<AssignmentStatus, Instant> moments = new EnumMap<>(AssignmentStatus.class);
    moments.putAll(reached);
    moments.putIfAbsent(next, at);
    AssignmentStatus now = status.leadsTo(next) ? next : status;
    return new Assignment(id, team, incident, task, now, moments, override, words);
  }
}
