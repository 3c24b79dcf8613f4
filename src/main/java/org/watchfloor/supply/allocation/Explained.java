package org.watchfloor.supply.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.solve.ExactScale;
import org.watchfloor.solve.Flow;
import org.watchfloor.supply.allocation.AllocationAnswer.Aims;
import org.watchfloor.supply.allocation.AllocationAnswer.Effort;
import org.watchfloor.supply.allocation.AllocationAnswer.Line;
import org.watchfloor.supply.allocation.AllocationAnswer.Unmet;
import org.watchfloor.supply.allocation.AllocationRequest.Demand;
import org.watchfloor.supply.allocation.Appraisal.Moved;
import org.watchfloor.supply.allocation.ItemFlow.Solved;

/** Puts what was found into lines, each with the reasons an officer can check. */
final class Explained {
  /** How many nearer depots a line accounts for; the rest would be read by nobody. */
  private static final int NEARER_TOLD = 3;

  private final AllocationRequest request;
  private final List<ItemFlow> flows;
  private final List<Solved> best;
  private final Appraisal appraisal;
  private final Candidate found;
  private final ExactScale money;
  private final ExactScale minutes;

  Explained(
      AllocationRequest request,
      List<ItemFlow> flows,
      List<Solved> best,
      Appraisal appraisal,
      Candidate found,
      ExactScale money,
      ExactScale minutes) {
    this.request = request;
    this.flows = flows;
    this.best = best;
    this.appraisal = appraisal;
    this.found = found;
    this.money = money;
    this.minutes = minutes;
  }

  AllocationAnswer answer(Aims bound, Effort effort) {
    List<Line> lines = new ArrayList<>();
    List<Unmet> unmet = new ArrayList<>();
    for (int i = 0; i < flows.size(); i++) {
      ItemProblem problem = flows.get(i).problem();
      Solved solved = found.items().get(i);
      List<Moved> moved = appraisal.moved(problem, solved);
      Map<Integer, BigDecimal> left = left(problem, moved);
      Map<Integer, Moved> elsewhere = mainReceivers(moved);
      for (Moved one : moved) {
        lines.add(line(problem, one, why(i, one, left, elsewhere)));
      }
      for (int demand = 0; demand < problem.demands().size(); demand++) {
        if (solved.unmet()[demand] > 0) {
          unmet.add(unmet(problem, solved, demand, left));
        }
      }
    }
    lines.sort(Line.ORDER);
    unmet.sort(Unmet.ORDER);
    return new AllocationAnswer(
        lines,
        request.truck().isPresent() ? appraisal.trips(found.items()) : List.of(),
        unmet,
        found.aims(),
        bound,
        effort);
  }

  private Line line(ItemProblem problem, Moved moved, List<Why> why) {
    Source source = problem.sources().get(moved.source());
    Demand demand = problem.demands().get(moved.demand());
    return new Line(
        source.depot().id(),
        source.depot().name(),
        demand.place(),
        demand.placeName(),
        demand.id(),
        demand.item(),
        moved.quantity(),
        moved.arrives(),
        moved.late(),
        request.truck().isPresent()
            ? Optional.empty()
            : Optional.of(ExactScale.plain(moved.quantity().multiply(moved.cost()))),
        moved.pinned(),
        why);
  }

  /** What each stock still has above its reserve. */
  private static Map<Integer, BigDecimal> left(ItemProblem problem, List<Moved> moved) {
    Map<Integer, BigDecimal> left = new HashMap<>();
    for (int source = 0; source < problem.sources().size(); source++) {
      left.put(source, problem.sources().get(source).stock().free());
    }
    moved.forEach(one -> left.merge(one.source(), one.quantity().negate(), BigDecimal::add));
    return left;
  }

  /** Where each stock gives most. */
  private static Map<Integer, Moved> mainReceivers(List<Moved> moved) {
    Map<Integer, Moved> most = new HashMap<>();
    for (Moved one : moved) {
      most.merge(one.source(), one, (a, b) -> a.quantity().compareTo(b.quantity()) >= 0 ? a : b);
    }
    return most;
  }

  private List<Why> why(
      int index, Moved moved, Map<Integer, BigDecimal> left, Map<Integer, Moved> elsewhere) {
    ItemProblem problem = flows.get(index).problem();
    Source source = problem.sources().get(moved.source());
    List<Why> all = new ArrayList<>();
    if (moved.pinned()) {
      all.add(new Why.Pinned(source.depot().name(), moved.quantity()));
      return all;
    }
    all.add(
        new Why.Has(
            source.depot().name(), source.stock().free(), far(moved.arrives(), moved.cost())));
    if (source.stock().lead().signum() > 0) {
      all.add(new Why.Lead(source.depot().name(), source.stock().lead()));
    }
    nearer(problem, moved).stream()
        .limit(NEARER_TOLD)
        .map(lane -> passedOver(index, lane, left, elsewhere))
        .flatMap(Optional::stream)
        .forEach(all::add);
    return all;
  }

  /**
   * Lanes to the same demand that would be there sooner, or cost less where no times are known;
   * those the officer has decided about as well.
   */
  private List<Lane> nearer(ItemProblem problem, Moved moved) {
    List<Lane> nearer = new ArrayList<>();
    for (int source = 0; source < problem.sources().size(); source++) {
      if (source == moved.source()
          || problem.sources().get(source).stock().quantity().signum() <= 0) {
        continue;
      }
      lane(problem, source, moved.demand())
          .filter(lane -> sooner(lane, moved.arrives(), moved.cost()))
          .ifPresent(nearer::add);
    }
    nearer.sort(
        Comparator.comparing((Lane lane) -> lane.arrives().orElse(lane.cost()))
            .thenComparing(Lane::source));
    return nearer;
  }

  private Optional<Lane> lane(ItemProblem problem, int source, int demand) {
    int index = problem.lane(source, demand);
    if (index >= 0) {
      return Optional.of(problem.lanes().get(index));
    }
    Source from = problem.sources().get(source);
    Demand to = problem.demands().get(demand);
    return Decided.about(request, from, to)
        .flatMap(_ -> appraisal.way(from.depot().id(), to.place()))
        .map(way -> ItemProblem.lane(source, demand, from, to, way));
  }

  private static boolean sooner(Lane lane, Optional<BigDecimal> arrives, BigDecimal cost) {
    return lane.arrives().isPresent() && arrives.isPresent()
        ? lane.arrives().get().compareTo(arrives.get()) < 0
        : lane.cost().compareTo(cost) < 0;
  }

  private Optional<Why> passedOver(
      int index, Lane lane, Map<Integer, BigDecimal> left, Map<Integer, Moved> elsewhere) {
    ItemFlow flow = flows.get(index);
    ItemProblem problem = flow.problem();
    Source source = problem.sources().get(lane.source());
    Optional<Why> decided = Decided.about(request, source, problem.demands().get(lane.demand()));
    if (decided.isPresent()) {
      return decided;
    }
    String depot = source.depot().name();
    Message far = far(lane.arrives(), lane.cost());
    Moved main = elsewhere.get(lane.source());
    if (left.getOrDefault(lane.source(), BigDecimal.ZERO).signum() > 0) {
      return Optional.of(new Why.Worse(depot, far, loss(index, lane)));
    }
    if (main == null) {
      return Optional.of(new Why.Reserve(depot, source.stock().quantity(), far));
    }
    if (main.demand() == lane.demand()) {
      return Optional.of(
          source.stock().reserve().signum() > 0
              ? new Why.Reserve(depot, source.stock().reserve(), far)
              : new Why.AllHere(depot, source.stock().free(), far));
    }
    Demand other = problem.demands().get(main.demand());
    boolean same = other.place().equals(problem.demands().get(lane.demand()).place());
    return Optional.of(
        new Why.Given(
            depot,
            main.quantity(),
            other.placeName(),
            same ? Optional.of(other.id()) : Optional.empty(),
            far,
            loss(index, lane)));
  }

  /** What one unit more on a lane would cost in all, by the aim it would spoil first. */
  private Message loss(int index, Lane lane) {
    ItemFlow flow = flows.get(index);
    Flow proof = best.get(index).flow();
    int arc = flow.problem().lane(lane.source(), lane.demand());
    for (int aim = 0; aim < flow.aims(); aim++) {
      long loss = proof.reducedCost(aim, arc);
      if (loss != 0) {
        // With trucks the prices are those of trucks filled to the brim: they rank no trips.
        return switch (flow.aim(aim)) {
          case UNMET -> Message.of("allocation.loss.unmet");
          case LATE -> Message.of("allocation.loss.late", minutes.number(loss).toPlainString());
          case TIER -> Message.of("allocation.loss.tier");
          case COST ->
              request.truck().isPresent()
                  ? Message.of("allocation.loss.trips")
                  : Message.of("allocation.loss.cost", money.number(loss).toPlainString());
        };
      }
    }
    return Message.of(
        request.truck().isPresent() ? "allocation.loss.trips" : "allocation.loss.none");
  }

  private static Message far(Optional<BigDecimal> arrives, BigDecimal cost) {
    return arrives
        .map(at -> Message.of("allocation.far.minutes", at.toPlainString()))
        .orElseGet(() -> Message.of("allocation.far.cost", cost.toPlainString()));
  }

  private Unmet unmet(
      ItemProblem problem, Solved solved, int demand, Map<Integer, BigDecimal> left) {
    Demand asked = problem.demands().get(demand);
    return new Unmet(
        asked.id(),
        asked.place(),
        asked.placeName(),
        asked.item(),
        problem.quantities().number(solved.unmet()[demand]),
        asked.priority(),
        new Shortage(request, appraisal, problem, demand, left).why());
  }
}
