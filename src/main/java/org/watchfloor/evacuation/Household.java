package org.watchfloor.evacuation;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A household of the roster as it stands now.
 *
 * @param profile what the roster says
 * @param whereabouts where it was said to be last
 * @param findings what was found of its needs, the first one first
 * @param refusals what came of talking to it where it would not go
 * @param contradictions what was written apart and cannot both hold
 */
public record Household(
    HouseholdProfile profile,
    Whereabouts whereabouts,
    List<Needs> findings,
    Refusals refusals,
    Contradictions contradictions) {
  public Household {
    findings = List.copyOf(findings);
  }

  /** What the roster says; null of one that was only reported. */
  @Nullable HouseholdProfile registeredProfile() {
    return profile.registered() ? profile : null;
  }

  static Household of(HouseholdProfile profile) {
    return new Household(profile, Whereabouts.HOME, List.of(), Refusals.NONE, Contradictions.NONE);
  }

  public String number() {
    return profile.number();
  }

  public long people() {
    return profile.people();
  }

  /** Where it was said to be last. */
  public HouseholdState state() {
    return whereabouts.state();
  }

  /**
   * What it is to a move. Who is out of the house is safe whoever called them; that somebody
   * refused, could not be reached or came home counts only if it was said after the call, and
   * coming home only after it was allowed.
   */
  public MoveState stateFor(Evacuation move) {
    Instant since = whereabouts.since();
    boolean after = !since.isBefore(move.called().at());
    return switch (state()) {
      case MOVED -> MoveState.MOVED;
      case SHELTERED -> MoveState.SHELTERED;
      case RELATIVES -> MoveState.RELATIVES;
      case REFUSED -> after ? MoveState.REFUSED : MoveState.MUST_MOVE;
      case UNREACHED -> after ? MoveState.UNREACHED : MoveState.MUST_MOVE;
      case RETURNED -> move.mayReturn(since) ? MoveState.RETURNED : MoveState.MUST_MOVE;
      case HOME -> MoveState.MUST_MOVE;
    };
  }

  /**
   * When it was moved out of danger for a move: the last time it was out of its house while the
   * move ran, wherever it is now; null if it was not.
   */
  public @Nullable Away awayIn(Evacuation move) {
    return whereabouts.away().reversed().stream()
        .filter(one -> one.during(move))
        .findFirst()
        .orElse(null);
  }

  /** Whether it counts as moved out of danger for a move. */
  public boolean movedIn(Evacuation move) {
    return awayIn(move) != null;
  }

  /**
   * What it was found to need for an incident, as found last. A finding that names no incident is
   * one of the incident of the newest move called before it.
   *
   * @param meant every move that ever meant it
   */
  public Needs needsFor(String incident, List<Evacuation> meant) {
    return newest(found -> {
      Evacuation move = found.incident() == null ? before(found, meant) : null;
      return incident.equals(move == null ? found.incident() : move.incident());
    });
  }

  /**
   * The same for a move: for its incident, or, where it is for none, what was found while it was
   * the newest and names none either.
   */
  Needs needsFor(Evacuation move, List<Evacuation> meant) {
    String incident = move.incident();
    return incident != null
        ? needsFor(incident, meant)
        : newest(found -> found.incident() == null && move.equals(before(found, meant)));
  }

  private Needs newest(Predicate<Needs> which) {
    return findings.reversed().stream().filter(which).findFirst().orElse(Needs.NONE);
  }

  private static @Nullable Evacuation before(Needs found, List<Evacuation> meant) {
    Evacuation newest = null;
    Instant at = Instant.MIN;
    for (Evacuation move : meant) {
      Instant called = move.called().at();
      if (!called.isAfter(found.at()) && !called.isBefore(at)) {
        newest = move;
        at = called;
      }
    }
    return newest;
  }

  /** What it needs, as found last, for whatever incident. */
  public Needs needs() {
    return findings.isEmpty() ? Needs.NONE : findings.getLast();
  }

  Household with(HouseholdProfile changed) {
    return new Household(changed, whereabouts, findings, refusals, contradictions);
  }

  Household with(Whereabouts now, Contradictions known) {
    return new Household(profile, now, findings, refusals, known);
  }

  Household with(Contradictions known) {
    return with(whereabouts, known);
  }

  Household with(Refusals told) {
    return new Household(profile, whereabouts, findings, told, contradictions);
  }

  Household with(Needs found) {
    List<Needs> all =
        Stream.concat(findings.stream(), Stream.of(found)).sorted(Needs.FIRST_FOUND_FIRST).toList();
    return new Household(profile, whereabouts, all, refusals, contradictions);
  }
}
