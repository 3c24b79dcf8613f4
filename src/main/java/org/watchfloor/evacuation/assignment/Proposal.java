package org.watchfloor.evacuation.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.shelter.Awaited;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShutShelter;

/**
 * Who of a move should go where: a proposal until it is taken over.
 *
 * @param move the number of the move
 * @param lines a line for each household that needs a shelter, who gets none first
 * @param uses the shelters that may be used, in the order of their numbers
 * @param ruledOut the shelters that may not, and why
 * @param cost minutes on the way times people, whoever needs help counted twice, and what parting
 *     villages costs
 * @param bound proven: nobody who leaves no more people without a shelter gets along with less
 * @param proven whether nothing better exists
 * @param basis on what it rests, in words
 * @param seed what it can be reckoned again with
 * @param effort rounds of work
 * @param stopped whether it was ended before its work was done
 * @param version what had been decided for the move when it was reckoned
 */
public record Proposal(
    String move,
    List<Line> lines,
    List<Use> uses,
    List<RuledOut> ruledOut,
    BigDecimal cost,
    BigDecimal bound,
    boolean proven,
    Message basis,
    long seed,
    int effort,
    boolean stopped,
    long version) {
  public Proposal {
    lines = List.copyOf(lines);
    uses = List.copyOf(uses);
    ruledOut = List.copyOf(ruledOut);
  }

  /**
   * A household.
   *
   * @param row the household and what it is to the move
   * @param shelter where it should go; null if there is none for it
   * @param minutes how long it takes there; 0 if nowhere
   * @param why why there, or what was short
   */
  public record Line(MoveRow row, @Nullable Shelter shelter, double minutes, Message why) {}

  /**
   * A shelter that may be used.
   *
   * @param free how many people it can take beside those there or on their way
   * @param people how many people of this proposal go there
   * @param unknown what cannot be said of its height against the hazard it was asked for
   */
  public record Use(Shelter shelter, long free, long people, List<Message> unknown) {
    public Use {
      unknown = List.copyOf(unknown);
    }
  }

  /** A shelter that may not be used, and why. */
  public record RuledOut(Shelter shelter, Message why) {}

  /** The shelters people go to of which not all is known against the hazard. */
  public List<Use> doubtful() {
    return uses.stream().filter(use -> use.people() > 0 && !use.unknown().isEmpty()).toList();
  }

  /** The shelters people go to that are not open yet. */
  public List<ShutShelter> shut() {
    Map<String, Awaited> going = new HashMap<>();
    for (Line line : lines) {
      Shelter to = line.shelter();
      if (to != null) {
        going.merge(to.number(), Awaited.NOBODY.coming(line.row().people()), Awaited::plus);
      }
    }
    return ShutShelter.of(uses.stream().map(Use::shelter).toList(), going);
  }

  /** The households without a shelter. */
  public List<Line> without() {
    return lines.stream().filter(line -> line.shelter() == null).toList();
  }

  /**
   * How far above the best it is at most, in per cent, rounded up; empty where nothing is proven.
   */
  public Optional<BigDecimal> gapPercent() {
    if (cost.compareTo(bound) == 0) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (bound.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        cost.subtract(bound)
            .multiply(BigDecimal.valueOf(100))
            .divide(bound, 2, RoundingMode.CEILING));
  }
}
