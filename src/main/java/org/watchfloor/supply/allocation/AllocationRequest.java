package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be allocated. Ids are the request's own; {@link AllocationRequestReader} has checked
 * that each names something. Times are minutes from the moment the request is about.
 *
 * @param depots who has something
 * @param demands what is wanted, kits already taken apart
 * @param ways how depots reach places; where there is none, nothing goes
 * @param fixes what the officer has decided beforehand
 * @param truck how goods are carried, if trips count
 * @param leastLoad no line carries less than this, if there is such a limit
 * @param byTier whether depots of a lower tier are used up first where nothing is late for it
 * @param seed for the search, where one is needed
 * @param effort how many rounds the search takes, where one is needed
 */
public record AllocationRequest(
    List<Depot> depots,
    List<Demand> demands,
    List<Way> ways,
    List<Fix> fixes,
    Optional<Truck> truck,
    Optional<BigDecimal> leastLoad,
    boolean byTier,
    long seed,
    int effort) {
  /** How many rounds a search takes where nobody says otherwise. */
  public static final int ROUNDS = 40;

  public AllocationRequest {
    depots = List.copyOf(depots);
    demands = List.copyOf(demands);
    ways = List.copyOf(ways);
    fixes = List.copyOf(fixes);
  }

  /** The same request with another seed and effort, where they are given. */
  public AllocationRequest with(Optional<Long> otherSeed, Optional<Integer> otherEffort) {
    return new AllocationRequest(
        depots,
        demands,
        ways,
        fixes,
        truck,
        leastLoad,
        byTier,
        otherSeed.orElse(seed),
        otherEffort.orElse(effort));
  }

  /**
   * A depot.
   *
   * @param tier 1 is used first
   */
  public record Depot(String id, String name, int tier, List<Stock> stock) {
    public Depot {
      stock = List.copyOf(stock);
    }
  }

  /**
   * What a depot has of one item.
   *
   * @param quantity all of it
   * @param reserve what stays there
   * @param lead minutes until it can leave: goods by agreement must be called off first
   */
  public record Stock(String item, BigDecimal quantity, BigDecimal reserve, BigDecimal lead) {
    /** What may be given. */
    public BigDecimal free() {
      return quantity.subtract(reserve).max(BigDecimal.ZERO);
    }
  }

  /**
   * One item wanted at one place.
   *
   * @param id of the demand; parts of a kit share it
   * @param priority 1 is met first
   * @param latest minutes by which it should be there, if that matters
   * @param uselessLate whether it need not come at all after that
   */
  public record Demand(
      String id,
      String place,
      String placeName,
      String item,
      BigDecimal quantity,
      int priority,
      Optional<BigDecimal> latest,
      boolean uselessLate) {}

  /**
   * How a depot reaches a place.
   *
   * @param minutes how long it takes, if known
   * @param cost what a unit costs, or a trip where trips count; the minutes where none is given
   */
  public record Way(String depot, String place, Optional<BigDecimal> minutes, BigDecimal cost) {}

  /**
   * What the officer has decided: exactly so much from a depot for a demand, nothing where it is 0.
   */
  public record Fix(String depot, String demand, String item, BigDecimal quantity) {}

  /**
   * What one trip carries.
   *
   * @param load how much
   * @param sizes how much of it a unit of an item takes; 1 where none is given
   */
  public record Truck(BigDecimal load, Map<String, BigDecimal> sizes) {
    public Truck {
      sizes = Map.copyOf(sizes);
    }

    /** What a unit of an item takes. */
    public BigDecimal size(String item) {
      return sizes.getOrDefault(item, BigDecimal.ONE);
    }
  }
}
