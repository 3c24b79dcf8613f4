package org.watchfloor.team;

/** How far a job is: the ladder of an assignment, in its order, and its two other ends. */
public enum AssignmentStatus {
  /** The team has the order 接令. */
  ALERTED,
  /** It assembles 集结. */
  MUSTERING,
  /** It is on its way 出动. */
  EN_ROUTE,
  /** It has arrived 到场. */
  ON_SCENE,
  /** It works 处置. */
  WORKING,
  /** It is let go 撤离. */
  RELEASED,
  /** It is on its way back 返回. */
  RETURNING,
  /** It is back and fit again 归建. */
  RECOVERED,
  /** The job was called off. */
  CANCELLED,
  /** The team could not take the job. */
  REFUSED;

  /** Whether the team is still bound by the job. */
  public boolean open() {
    return compareTo(RECOVERED) < 0;
  }

  /** Whether the team is still wanted at the scene: not yet let go. */
  public boolean bound() {
    return compareTo(RELEASED) < 0;
  }

  /** Whether it is a step of the ladder, not one of the other ends. */
  public boolean onLadder() {
    return compareTo(RECOVERED) <= 0;
  }

  /** Whether the job can go on to another status: upwards on the ladder, steps may be left out. */
  public boolean leadsTo(AssignmentStatus next) {
    return switch (next) {
      case CANCELLED -> compareTo(RELEASED) < 0;
      case REFUSED -> this == ALERTED || this == MUSTERING;
      default -> onLadder() && next.compareTo(this) > 0;
    };
  }

  /** The usual next step; itself at an end. */
  public AssignmentStatus next() {
    return open() ? values()[ordinal() + 1] : this;
  }
}
