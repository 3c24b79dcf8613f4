package org.watchfloor.evacuation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.Contradictions;

/**
 * A move that was called.
 *
 * @param number its number, unique across stations
 * @param called the order to move
 * @param means where to and by what, as the law asks the order to say
 * @param scope who must move
 * @param deadline by when everybody must be out
 * @param incident the incident it is for; null if none was named
 * @param returning the order that allowed to come back; null before
 * @param closed how it ended; null before
 * @param contradictions what was written apart and cannot both hold
 */
public record Evacuation(
    String number,
    Order called,
    String means,
    Scope scope,
    Instant deadline,
    @Nullable String incident,
    @Nullable Order returning,
    @Nullable Order closed,
    Contradictions contradictions) {

  /** How far it is. */
  public Stage stage() {
    return closed != null ? Stage.CLOSED : returning != null ? Stage.RETURNING : Stage.CALLED;
  }

  /** How far a move is. */
  public enum Stage {
    /** People move 转移中. */
    CALLED,
    /** They may come back 可返回. */
    RETURNING,
    /** It is over 已结束. */
    CLOSED
  }

  /** Whether coming home at a moment was allowed. */
  boolean mayReturn(Instant at) {
    return returning != null && !at.isBefore(returning.at());
  }

  Evacuation returning(Order order) {
    return new Evacuation(
        number, called, means, scope, deadline, incident, order, closed, contradictions);
  }

  Evacuation closed(Order order) {
    return new Evacuation(
        number, called, means, scope, deadline, incident, returning, order, contradictions);
  }

  Evacuation with(Contradictions known) {
    return new Evacuation(
        number, called, means, scope, deadline, incident, returning, closed, known);
  }
}
