package org.watchfloor.evacuation.assignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who goes where, why, and how good that is.
 *
 * @param cost what all pairs and extra shelters cost, to the last digit
 * @param bound proven: whoever leaves no more priority out than this answer pays at least so much
 * @param left the priorities of those without a shelter, added up
 * @param leftBound proven: at least so much priority stays without a shelter
 * @param lines a line for each household, in the order of the request
 * @param shelters how full each is, in the order of the request
 * @param villages where each went, in the order of the request
 * @param seed what the answer can be had again with, together with the effort
 * @param effort rounds of work
 * @param stopped whether the outer time limit ended the search: then it may come out otherwise
 *     again
 */
public record AssignmentAnswer(
    BigDecimal cost,
    BigDecimal bound,
    long left,
    long leftBound,
    List<Line> lines,
    List<Filled> shelters,
    List<Kept> villages,
    long seed,
    int effort,
    boolean stopped) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public AssignmentAnswer {
    lines = List.copyOf(lines);
    shelters = List.copyOf(shelters);
    villages = List.copyOf(villages);
  }

  /** How it came out. */
  public enum Status {
    /** Everybody has a shelter, and it is proven that no answer costs less. */
    OPTIMAL,
    /** Everybody has a shelter; the bound says how much better another answer could be. */
    FEASIBLE,
    /** Somebody has none; the lines say what was short. */
    INCOMPLETE
  }

  /** Why a household is where it is. */
  public enum Why {
    /** It was pinned there. */
    PINNED,
    /** Nothing it may go to is cheaper. */
    CHEAPEST,
    /** All that is cheaper is full. */
    CHEAPER_FULL,
    /** Something cheaper has room; it stays with its village. */
    WITH_VILLAGE,
    /** Something cheaper has room; the search did not get to it, or it would part a village. */
    FOUND,
    /** No shelter is allowed for it. */
    NOWHERE,
    /** It is larger than each shelter it may go to. */
    TOO_LARGE,
    /** The shelters it may go to are full. */
    ALL_FULL
  }

  /**
   * A household.
   *
   * @param shelter where it goes; null if nowhere
   * @param cost what its pair costs; 0 if it goes nowhere
   * @param load the room it takes; what it would take if it goes nowhere
   * @param cheaper what would be cheaper for it, the cheapest first, three at most; for one without
   *     a shelter the ones it may go to
   * @param cheaperCount how many those are in all
   */
  public record Line(
      String household,
      @Nullable String shelter,
      BigDecimal cost,
      BigDecimal load,
      Why why,
      List<Passed> cheaper,
      int cheaperCount) {
    public Line {
      cheaper = List.copyOf(cheaper);
    }
  }

  /** A shelter a household was not put to, what it would cost, and the room left there. */
  public record Passed(String shelter, BigDecimal cost, BigDecimal free) {}

  /** A shelter and how full it is. */
  public record Filled(String shelter, BigDecimal capacity, BigDecimal used, int households) {}

  /** A village, the shelters its households went to, and what the extra ones cost. */
  public record Kept(String village, List<String> shelters, BigDecimal extraCost) {
    public Kept {
      shelters = List.copyOf(shelters);
    }
  }

  public Status status() {
    if (lines.stream().anyMatch(line -> line.shelter() == null)) {
      return Status.INCOMPLETE;
    }
    return proven() ? Status.OPTIMAL : Status.FEASIBLE;
  }

  /** How many households have no shelter. */
  public long shortHouseholds() {
    return lines.stream().filter(line -> line.shelter() == null).count();
  }

  /** The room they would take. */
  public BigDecimal shortRoom() {
    return lines.stream()
        .filter(line -> line.shelter() == null)
        .map(Line::load)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The room that is left in all shelters together. */
  public BigDecimal freeRoom() {
    return shelters.stream()
        .map(one -> one.capacity().subtract(one.used()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether it is proven that nobody can do better. */
  public boolean proven() {
    return cost.compareTo(bound) == 0 && left == leftBound;
  }

  /**
   * How far above the bound the cost is at most, in per cent, rounded up to four decimals; empty
   * where the bound is 0 and the cost is not, or their signs differ.
   */
  public Optional<BigDecimal> gapPercent() {
    if (cost.compareTo(bound) == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (bound.signum() == 0 || bound.signum() != cost.signum()) {
      return Optional.empty();
    }
    return Optional.of(
        cost.subtract(bound)
            .multiply(HUNDRED)
            .divide(bound.abs(), new MathContext(30, RoundingMode.CEILING))
            .setScale(4, RoundingMode.CEILING));
  }
}
