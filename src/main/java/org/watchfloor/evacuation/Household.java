package org.watchfloor.evacuation;

import java.time.Instant;
import org.watchfloor.conflict.Contradictions;

/**
 * A household of the roster as it stands now.
 *
 * @param profile what the roster says
 * @param whereabouts where it was said to be last
 * @param needs what it needs because of the disaster
 * @param refusals what came of talking to it where it would not go
 * @param contradictions what was written apart and cannot both hold
 */
public record Household(
    HouseholdProfile profile,
    Whereabouts whereabouts,
    Needs needs,
    Refusals refusals,
    Contradictions contradictions) {

  static Household of(HouseholdProfile profile) {
    return new Household(profile, Whereabouts.HOME, Needs.NONE, Refusals.NONE, Contradictions.NONE);
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
   * Whether it counts as moved out of danger for a move: it is out of the house now, or left it
   * after the call, wherever it is now.
   */
  public boolean movedIn(Evacuation move) {
    Instant left = whereabouts.leftAt();
    return state().away() || left != null && !left.isBefore(move.called().at());
  }

  Household with(HouseholdProfile changed) {
    return new Household(changed, whereabouts, needs, refusals, contradictions);
  }

  Household with(Whereabouts now, Contradictions known) {
    return new Household(profile, now, needs, refusals, known);
  }

  Household with(Contradictions known) {
    return with(whereabouts, known);
  }

  Household with(Refusals told) {
    return new Household(profile, whereabouts, needs, told, contradictions);
  }

  Household with(Needs found) {
    boolean older = found.at().isBefore(needs.at());
    return new Household(profile, whereabouts, older ? needs : found, refusals, contradictions);
  }
}
