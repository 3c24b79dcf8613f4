package org.watchfloor.supply.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.road.RoadBasis;
import org.watchfloor.supply.allocation.AllocationAnswer;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationRequest;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.AllocationRequest.Fix;
import org.watchfloor.supply.allocation.AllocationRequest.Stock;
import org.watchfloor.supply.allocation.AllocationRequest.Way;

/**
 * What was found for the open demands.
 *
 * @param answer what should move, and why
 * @param request what was asked, with those decisions of the officer that could be kept
 * @param at the moment it is about: minutes count from it
 * @param basis what the minutes rest on; nothing if nothing is open
 * @param lifted the decisions that could not be kept, in their order
 */
public record Proposal(
    AllocationAnswer answer,
    AllocationRequest request,
    Instant at,
    Optional<RoadBasis> basis,
    List<Lifted> lifted) {
  public Proposal {
    lifted = List.copyOf(lifted);
  }

  /**
   * A decision that could not be kept.
   *
   * @param why what speaks against it
   * @param said which it is and why, in one sentence
   */
  public record Lifted(Fix fix, Message why, Message said) {}

  /**
   * A depot that could give some of what a demand asks for.
   *
   * @param free what it has above its minimum, above 0
   * @param minutes how long it takes from there
   */
  public record Giver(String depot, String name, BigDecimal free, BigDecimal minutes) {}

  /** What it had to keep to beside the decisions about single lines; nothing if nothing. */
  public List<Message> terms() {
    List<Message> terms = new ArrayList<>();
    request
        .truck()
        .ifPresent(truck -> {
          terms.add(Message.of("demand.terms.truck", truck.load().toPlainString()));
          if (!truck.sizes().isEmpty()) {
            terms.add(Message.of("demand.terms.sizes", sizes(truck)));
          }
        });
    request
        .leastLoad()
        .ifPresent(least -> terms.add(Message.of("demand.terms.least", least.toPlainString())));
    if (request.byTier()) {
      terms.add(Message.of("demand.terms.byTier"));
    }
    return terms;
  }

  private static String sizes(AllocationRequest.Truck truck) {
    return new TreeMap<>(truck.sizes())
        .entrySet().stream()
            .map(size -> size.getKey() + " " + size.getValue().toPlainString())
            .collect(Collectors.joining(", "));
  }

  /**
   * By when a line has to leave to be there in time; nothing where its demand has no latest time.
   * It is past where the line is late.
   */
  public Optional<Instant> leaveBy(Line line) {
    Optional<BigDecimal> latest = demand(line.demand()).flatMap(Demand::latest);
    return latest.flatMap(by -> line.arrives().map(by::subtract)).map(this::in);
  }

  private Instant in(BigDecimal minutes) {
    return at.plus(Duration.ofMinutes(minutes.setScale(0, RoundingMode.FLOOR).longValueExact()));
  }

  /** Who could give what a demand asks for, the nearest first. */
  public List<Giver> givers(String demand) {
    return demand(demand)
        .map(asked ->
            request.depots().stream()
                .flatMap(depot -> giver(depot, asked).stream())
                .sorted(Comparator.comparing(Giver::minutes).thenComparing(Giver::depot))
                .toList())
        .orElse(List.of());
  }

  private Optional<Giver> giver(AllocationRequest.Depot depot, Demand asked) {
    BigDecimal free =
        depot.stock().stream()
            .filter(stock -> stock.item().equals(asked.item()))
            .map(Stock::free)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (free.signum() <= 0) {
      return Optional.empty();
    }
    return request.ways().stream()
        .filter(way -> way.depot().equals(depot.id()) && way.place().equals(asked.place()))
        .findFirst()
        .flatMap(Way::minutes)
        .map(minutes -> new Giver(depot.id(), depot.name(), free, minutes));
  }

  private Optional<Demand> demand(String number) {
    return request.demands().stream().filter(one -> one.id().equals(number)).findFirst();
  }
}
