package org.watchfloor.team.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.watchfloor.solve.Flow;
import org.watchfloor.solve.FlowNetwork;
import org.watchfloor.solve.NetworkSimplex;
import org.watchfloor.team.Capability;
import org.watchfloor.team.joint.Job.Offer;
import org.watchfloor.team.joint.JointPlan.Served;
import org.watchfloor.team.joint.JointPlan.Unmet;

/**
 * Finds the plan of least cost by branch and bound. The bound is a flow in which a team may be at
 * several jobs at once, with as many needs as it could serve at one; where it is, the search
 * branches on which of them. It stops after so many flows and tells the gap left. Pure; the same
 * answer always.
 */
public final class JointSolver {
  /** What an unmet need of the lightest job costs: a day. In tenths of minutes, as all costs. */
  private static final long DAY = 10 * 24 * 60;

  /**
   * What too few people cost, of a team or where some are already; whoever has enough and is there
   * within it comes first, and so does a place with nobody.
   */
  private static final long SCANT = DAY / 2;

  /** So many flows are tried at most; each takes milliseconds. */
  private static final int FLOWS = 400;

  private static final int NOBODY = -1;

  private final List<Job> jobs;
  private final List<String> teams;
  private final int needs;
  private final int[] jobOf;
  private final long[] unmet;
  private final long[][] cost;
  private final double[][] minutes;

  private JointSolver(List<Job> jobs) {
    this.jobs = jobs;
    TreeSet<String> numbers = new TreeSet<>();
    jobs.forEach(job -> job.offers().forEach(offer -> numbers.add(offer.team())));
    teams = List.copyOf(numbers);
    needs = jobs.stream().mapToInt(job -> job.wanted().size()).sum();
    jobOf = new int[needs];
    unmet = new long[needs];
    cost = new long[teams.size()][needs];
    minutes = new double[teams.size()][needs];
    fill();
  }

  private void fill() {
    Map<String, Integer> index = new HashMap<>();
    for (int team = 0; team < teams.size(); team++) {
      index.put(teams.get(team), team);
    }
    int lightest = jobs.stream().mapToInt(Job::weight).min().orElse(1);
    int first = 0;
    for (int job = 0; job < jobs.size(); job++) {
      Job one = jobs.get(job);
      double weight = (double) one.weight() / lightest;
      int next = first + one.wanted().size();
      Arrays.fill(jobOf, first, next, job);
      for (int need = first; need < next; need++) {
        boolean begun = one.begun().contains(one.wanted().get(need - first));
        unmet[need] = begun ? Math.round(weight * SCANT) : unmet(weight);
        for (long[] row : cost) {
          row[need] = unmet[need];
        }
      }
      for (Offer offer : one.offers()) {
        int team = Objects.requireNonNull(index.get(offer.team()));
        for (int need = first; need < next; need++) {
          Capability capability = one.wanted().get(need - first);
          if (offer.brings().contains(capability)) {
            minutes[team][need] = Math.round(offer.minutes() * 10) / 10.0;
            cost[team][need] = cost(offer, offer.scant().contains(capability), weight, unmet[need]);
          }
        }
      }
      first = next;
    }
  }

  /**
   * What an unmet need costs. A job that weighs twice as much as another, or more, then gets the
   * team both want, however long its way is: with W ≥ 2w and ways shorter than a day, W·way +
   * (2w−1) days is less than (2W−1) days.
   */
  private static long unmet(double weight) {
    return Math.round((2 * weight - 1) * DAY);
  }

  /** Who takes a day or more is no help; who has too few people is, whatever that costs. */
  private static long cost(Offer offer, boolean scant, double weight, long unmet) {
    long way = Math.round(offer.minutes() * 10);
    if (way >= DAY) {
      return unmet;
    }
    long cost = Math.round(weight * (scant ? way + SCANT : way));
    return Math.min(unmet - 1, cost);
  }

  /** The plan of least cost, or the best found; {@link JointPlan#gapPercent} tells. */
  public static JointPlan solve(List<Job> jobs) {
    return new JointSolver(List.copyOf(jobs)).search();
  }

  /** What was ruled out, and what it costs at least. */
  private record Node(BitSet forbidden, int[] relaxed, long bound, int number) {}

  private JointPlan search() {
    int[] list = complete(new int[teams.size()], false);
    int[] best = list;
    long bestCost = costOf(list);
    PriorityQueue<Node> open =
        new PriorityQueue<>(Comparator.comparingLong(Node::bound).thenComparingInt(Node::number));
    open.add(relax(new BitSet(), 0));
    int flows = 1;
    while (!open.isEmpty() && open.peek().bound() < bestCost && flows < FLOWS) {
      Node node = open.remove();
      int[] repaired = repaired(node.relaxed());
      if (costOf(repaired) < bestCost) {
        best = repaired;
        bestCost = costOf(repaired);
      }
      for (BitSet ruledOut : branches(node)) {
        Node child = relax(ruledOut, flows++);
        if (child.bound() < bestCost) {
          open.add(child);
        }
      }
    }
    long bound = open.isEmpty() ? bestCost : Math.min(bestCost, open.peek().bound());
    return plan(best, bestCost, bound, costOf(list));
  }

  /** A flow in which a team may be at several jobs. */
  private Node relax(BitSet forbidden, int number) {
    int source = teams.size() + needs;
    FlowNetwork network = new FlowNetwork(source + 1, 1, teams.size() * 4 + needs);
    network.addSupply(source, needs);
    List<int[]> arcs = new ArrayList<>();
    for (int need = 0; need < needs; need++) {
      network.addSupply(teams.size() + need, -1);
      network.addArc(source, teams.size() + need, 1, unmet[need]);
      arcs.add(new int[] {NOBODY, need});
    }
    for (int team = 0; team < teams.size(); team++) {
      int[] at = new int[jobs.size()];
      for (int need = 0; need < needs; need++) {
        if (serves(team, need, forbidden)) {
          at[jobOf[need]]++;
          network.addArc(team, teams.size() + need, 1, cost[team][need]);
          arcs.add(new int[] {team, need});
        }
      }
      network.addArc(source, team, Arrays.stream(at).max().orElse(0), 0);
      arcs.add(new int[] {team, NOBODY});
    }
    Flow flow = NetworkSimplex.solve(network).orElseThrow();
    int[] relaxed = new int[needs];
    Arrays.fill(relaxed, NOBODY);
    for (int arc = 0; arc < arcs.size(); arc++) {
      int need = arcs.get(arc)[1];
      if (need != NOBODY && flow.units(arc) > 0) {
        relaxed[need] = arcs.get(arc)[0];
      }
    }
    return new Node(forbidden, relaxed, flow.cost(0).longValueExact(), number);
  }

  private boolean serves(int team, int need, BitSet forbidden) {
    return cost[team][need] < unmet[need] && !forbidden.get(team * jobs.size() + jobOf[need]);
  }

  /** A team that is at several jobs is at one of them, or at none. */
  private List<BitSet> branches(Node node) {
    for (int team = 0; team < teams.size(); team++) {
      BitSet at = new BitSet();
      for (int need = 0; need < needs; need++) {
        if (node.relaxed()[need] == team) {
          at.set(jobOf[need]);
        }
      }
      if (at.cardinality() > 1) {
        return branches(node.forbidden(), team, at);
      }
    }
    return List.of();
  }

  private List<BitSet> branches(BitSet forbidden, int team, BitSet at) {
    List<BitSet> children = new ArrayList<>();
    BitSet elsewhere = (BitSet) forbidden.clone();
    for (int job = at.nextSetBit(0); job >= 0; job = at.nextSetBit(job + 1)) {
      BitSet here = (BitSet) forbidden.clone();
      for (int other = 0; other < jobs.size(); other++) {
        if (other != job) {
          here.set(team * jobs.size() + other);
        }
      }
      children.add(here);
      elsewhere.set(team * jobs.size() + job);
    }
    children.add(elsewhere);
    return children;
  }

  /** A plan made of a flow: a team that is at several jobs stays where it serves most needs. */
  private int[] repaired(int[] relaxed) {
    int[][] at = new int[teams.size()][jobs.size()];
    for (int need = 0; need < needs; need++) {
      if (relaxed[need] != NOBODY) {
        at[relaxed[need]][jobOf[need]]++;
      }
    }
    int[] place = new int[teams.size()];
    for (int team = 0; team < teams.size(); team++) {
      int most = 0;
      for (int job = 0; job < jobs.size(); job++) {
        if (at[team][job] > most) {
          most = at[team][job];
          place[team] = job + 1;
        }
      }
    }
    return complete(place, true);
  }

  /**
   * Serves every need in turn by the soonest team that is at its job already or free.
   *
   * @param place for each team the number of its job, counted from 1; 0 for free
   * @param keep whether needs a placed team can serve come first
   */
  private int[] complete(int[] place, boolean keep) {
    int[] by = new int[needs];
    Arrays.fill(by, NOBODY);
    for (int round = keep ? 0 : 1; round < 2; round++) {
      for (int need = 0; need < needs; need++) {
        if (by[need] == NOBODY) {
          int best = soonest(need, place, round == 0);
          if (best != NOBODY) {
            by[need] = best;
            place[best] = jobOf[need] + 1;
          }
        }
      }
    }
    return by;
  }

  private int soonest(int need, int[] place, boolean placedOnly) {
    int best = NOBODY;
    for (int team = 0; team < teams.size(); team++) {
      boolean here = place[team] == jobOf[need] + 1;
      boolean can = here || !placedOnly && place[team] == 0;
      if (can && cost[team][need] < (best == NOBODY ? unmet[need] : cost[best][need])) {
        best = team;
      }
    }
    return best;
  }

  private long costOf(int[] by) {
    long sum = 0;
    for (int need = 0; need < needs; need++) {
      sum += by[need] == NOBODY ? unmet[need] : cost[by[need]][need];
    }
    return sum;
  }

  private JointPlan plan(int[] by, long found, long bound, long list) {
    List<Served> served = new ArrayList<>();
    List<Unmet> unmet = new ArrayList<>();
    int need = 0;
    for (Job job : jobs) {
      for (Capability capability : job.wanted()) {
        if (by[need] == NOBODY) {
          unmet.add(new Unmet(job.id(), capability));
        } else {
          served.add(
              new Served(job.id(), capability, teams.get(by[need]), minutes[by[need]][need]));
        }
        need++;
      }
    }
    return new JointPlan(served, unmet, found / 10.0, bound / 10.0, list / 10.0);
  }
}
