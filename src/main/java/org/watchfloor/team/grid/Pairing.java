package org.watchfloor.team.grid;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a risk point.
 *
 * @param risk its number
 * @param team the number of the team that goes there; null for none
 * @param depot the number of the depot its goods come from; null for none
 * @param shelter the number of the shelter its people go to; null for none
 */
public record Pairing(
    String risk, @Nullable String team, @Nullable String depot, @Nullable String shelter) {

  /** Nothing yet. */
  public static Pairing none(String risk) {
    return new Pairing(risk, null, null, null);
  }

  /** This with what it lacks taken from another. */
  Pairing filledBy(Pairing other) {
    return new Pairing(
        risk,
        team == null ? other.team : team,
        depot == null ? other.depot : depot,
        shelter == null ? other.shelter : shelter);
  }

  /** Whether it has all three. */
  public boolean whole() {
    return team != null && depot != null && shelter != null;
  }
}
