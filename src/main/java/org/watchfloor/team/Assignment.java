package org.watchfloor.team;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.HybridTime;

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
 * @param given by which entry it was given
 * @param movedBy the name of the entry that brought it to its present status
 * @param contradictions what stations wrote apart about it
 */
public record Assignment(
    String id,
    String team,
    String incident,
    String task,
    AssignmentStatus status,
    Map<AssignmentStatus, Instant> reached,
    String override,
    String note,
    Given given,
    String movedBy,
    Contradictions contradictions) {

  /**
   * The entry by which a job was given.
   *
   * @param entry its name
   * @param time its place in the order of all entries
   * @param besides the jobs the team was known to be bound by; null if that was not written down
   */
  public record Given(String entry, HybridTime time, @Nullable List<String> besides) {
    public Given {
      besides = besides == null ? null : List.copyOf(besides);
    }
  }

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

  /** The steps that were said to lie before the order, by another station or before this rule. */
  public List<AssignmentStatus> misdated() {
    return reached.entrySet().stream()
        .filter(one -> one.getValue().isBefore(assignedAt()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Whether the team set out for it; a later step that was said says so too. */
  boolean left() {
    return reached.keySet().stream()
        .anyMatch(step -> step.onLadder() && step.compareTo(AssignmentStatus.EN_ROUTE) >= 0);
  }

  /**
   * Since when it bound the team: from the order on where the team left or may still leave, from
   * the mustering on where it ended before; empty if it ended before anybody mustered. Nobody
   * musters before the order, whatever another station said.
   */
  Optional<Instant> boundFrom() {
    return open() || left()
        ? Optional.of(assignedAt())
        : Optional.ofNullable(reached.get(AssignmentStatus.MUSTERING))
            .map(at -> at.isBefore(assignedAt()) ? assignedAt() : at);
  }

  /** Whether the team is still bound by it. */
  public boolean open() {
    return status.open();
  }

  /** Whether whoever gave it knew that the team was bound by another job already. */
  boolean knewOf(Assignment other) {
    List<String> known = given.besides();
    return known == null ? !override.isEmpty() : known.contains(other.id());
  }

  Assignment reaching(AssignmentStatus next, Instant at, String words, String entry) {
    Map<AssignmentStatus, Instant> moments = new EnumMap<>(AssignmentStatus.class);
    moments.putAll(reached);
    moments.putIfAbsent(next, at);
    boolean moves = status.leadsTo(next);
    return new Assignment(
        id,
        team,
        incident,
        task,
        moves ? next : status,
        moments,
        override,
        moves ? words : note,
        given,
        moves ? entry : movedBy,
        contradictions);
  }

  Assignment with(Contradictions known) {
    return new Assignment(
        id, team, incident, task, status, reached, override, note, given, movedBy, known);
  }
}
