package org.watchfloor.drill.scenario;

import java.util.Map;

/**
 * Who answers the desk.
 *
 * @param live whether people do; else the program answers for them
 * @param behaviour what is said of it, by kind; the program's own figures for the rest
 */
public record Participants(boolean live, Map<Party, Behaviour> behaviour) {
  /** What holds where a scenario says nothing. */
  public static final Participants SIMULATED = new Participants(false, Map.of());

  public Participants {
    behaviour = Map.copyOf(behaviour);
  }
}
