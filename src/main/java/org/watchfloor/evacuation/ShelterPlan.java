package org.watchfloor.evacuation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the households of a move are to go, as an officer took it over.
 *
 * @param move the number of the move
 * @param shelters a pair for each household that has a shelter
 * @param without how many households had none
 * @param basis on what it rests, in words
 * @param cost person-minutes on the way
 * @param bound proven: nobody gets along with fewer
 * @param seed what it can be reckoned again with
 * @param effort rounds of work
 * @param at since when
 * @param officer who took it over
 * @param entry the entry that did
 * @param withdrawn why it was withdrawn; empty while it stands
 */
public record ShelterPlan(
    String move,
    List<PlannedShelter> shelters,
    long without,
    String basis,
    BigDecimal cost,
    BigDecimal bound,
    long seed,
    int effort,
    Instant at,
    String officer,
    String entry,
    String withdrawn) {
  public ShelterPlan {
    shelters = List.copyOf(shelters);
  }

  /** Whether it holds. */
  public boolean standing() {
    return withdrawn.isEmpty();
  }

  /** The shelter of each household by their numbers. */
  public Map<String, String> byHousehold() {
    Map<String, String> all = new LinkedHashMap<>();
    shelters.forEach(pair -> all.put(pair.household(), pair.shelter()));
    return all;
  }

  ShelterPlan without(String reason) {
    return new ShelterPlan(
        move, shelters, without, basis, cost, bound, seed, effort, at, officer, entry, reason);
  }
}
