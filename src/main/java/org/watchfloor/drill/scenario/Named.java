package org.watchfloor.drill.scenario;

/**
 * What a scenario names of the registers of the district it is played in.
 *
 * @param register which register
 * @param number its number there, or its code
 */
public record Named(Register register, String number) {

  /** A register. */
  public enum Register {
    /** Gauges. */
    GAUGES,
    /** Teams. */
    TEAMS,
    /** Places. */
    AREAS
  }
}
