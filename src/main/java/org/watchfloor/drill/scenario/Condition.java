package org.watchfloor.drill.scenario;

/** What the record of the drill can be asked. */
public sealed interface Condition {

  /**
   * Another inject was let go.
   *
   * @param inject its id
   */
  record Released(String inject) implements Condition {}

  /**
   * A number is reached.
   *
   * @param measure which
   * @param least how much
   */
  record Reached(Measure measure, int least) implements Condition {}

  /**
   * Something does not hold.
   *
   * @param one what
   */
  record Not(Condition one) implements Condition {}
}
