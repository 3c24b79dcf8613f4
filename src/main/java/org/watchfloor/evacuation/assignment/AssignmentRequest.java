package org.watchfloor.evacuation.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Households, shelters and what each pair costs. Whoever makes one answers for its references:
 * {@link RequestReader} checks those of a file.
 *
 * @param shelters where people can go
 * @param households who must go
 * @param villages who should stay together
 * @param pinned pairs that are decided already; at most one for each household
 * @param forbidden pairs that must not be
 */
public record AssignmentRequest(
    List<Place> shelters,
    List<Home> households,
    List<Village> villages,
    List<Pair> pinned,
    List<Pair> forbidden) {
  public AssignmentRequest {
    shelters = List.copyOf(shelters);
    households = List.copyOf(households);
    villages = List.copyOf(villages);
    pinned = List.copyOf(pinned);
    forbidden = List.copyOf(forbidden);
  }

  /**
   * A shelter.
   *
   * @param id its name in this request
   * @param capacity how much it holds, 0 or more
   */
  public record Place(String id, BigDecimal capacity) {}

  /**
   * A household, which is not split.
   *
   * @param id its name in this request
   * @param people the room it takes, 0 or more
   * @param priority what leaving it without a shelter weighs, 1 or more
   * @param village with whom it stays, if with anybody
   * @param costs the shelters it may go to and what each costs
   * @param loads the room it takes in a shelter where that is another than {@code people}
   */
  public record Home(
      String id,
      BigDecimal people,
      long priority,
      @Nullable String village,
      Map<String, BigDecimal> costs,
      Map<String, BigDecimal> loads) {}

  /**
   * Households that stay together.
   *
   * @param extraShelter what each shelter beyond the first costs, 0 or more
   * @param whole whether all of them go to one shelter or none goes anywhere
   */
  public record Village(String id, BigDecimal extraShelter, boolean whole) {}

  /** A household and a shelter. */
  public record Pair(String household, String shelter) {}
}
