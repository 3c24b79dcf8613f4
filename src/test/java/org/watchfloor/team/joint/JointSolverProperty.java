package org.watchfloor.team.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchfloor.team.Capability;

/** What holds for every joint plan; small ones are compared with trying everything. */
class JointSolverProperty {
  private static final double UNMET = 1440;

  private static List<Job> district(Random random, int teams, int count) {
    List<List<Capability>> can = new ArrayList<>();
    for (int team = 0; team < teams; team++) {
      List<Capability> some = new ArrayList<>();
      for (Capability one : List.of(Capability.PUMP, Capability.DIKE, Capability.MEDICAL)) {
        if (random.nextInt(2) == 0) {
          some.add(one);
        }
      }
      can.add(some);
    }
    List<Job> jobs = new ArrayList<>();
    for (int job = 0; job < count; job++) {
      List<Capability> wanted = List.of(Capability.PUMP, Capability.DIKE, Capability.MEDICAL);
      List<Job.Offer> offers = new ArrayList<>();
      for (int team = 0; team < teams; team++) {
        if (!can.get(team).isEmpty()) {
          offers.add(new Job.Offer("T" + team, can.get(team), 1 + random.nextInt(90)));
        }
      }
      jobs.add(new Job("I" + job, wanted.subList(0, 1 + random.nextInt(3)), offers));
    }
    return jobs;
  }

  @Property(tries = 200)
  void smallPlansAreTheBestThereIs(@ForAll long seed) {
    List<Job> jobs = district(new Random(seed), 5, 3);
    JointPlan plan = JointSolver.solve(jobs);
    assertThat(plan.cost()).isEqualTo(best(jobs, 0, new HashMap<>()));
    assertThat(plan.gapPercent()).isZero();
    assertThat(plan.listCost()).isGreaterThanOrEqualTo(plan.cost());
  }

  /** Every team at every job or at none. */
  private static double best(List<Job> jobs, int team, Map<String, Integer> place) {
    if (team == 5) {
      return cost(jobs, place);
    }
    double least = Double.MAX_VALUE;
    for (int job = 0; job < jobs.size(); job++) {
      place.put("T" + team, job);
      least = Math.min(least, best(jobs, team + 1, place));
    }
    return least;
  }

  private static double cost(List<Job> jobs, Map<String, Integer> place) {
    double sum = 0;
    for (int job = 0; job < jobs.size(); job++) {
      int here = job;
      for (Capability need : jobs.get(job).wanted()) {
        sum +=
            jobs.get(job).offers().stream()
                .filter(offer -> Objects.requireNonNull(place.get(offer.team())) == here)
                .filter(offer -> offer.brings().contains(need))
                .mapToDouble(Job.Offer::minutes)
                .min()
                .orElse(UNMET);
      }
    }
    return sum;
  }

  @Property(tries = 30)
  void noTeamIsAtTwoJobsAndEveryNeedIsNamed(@ForAll long seed) {
    List<Job> jobs = district(new Random(seed), 12, 8);
    JointPlan plan = JointSolver.solve(jobs);
    Map<String, String> place = new HashMap<>();
    plan.served()
        .forEach(one ->
            assertThat(place.computeIfAbsent(one.team(), team -> one.job())).isEqualTo(one.job()));
    assertThat(plan.served().size() + plan.unmet().size())
        .isEqualTo(jobs.stream().mapToInt(job -> job.wanted().size()).sum());
    assertThat(plan.bound()).isLessThanOrEqualTo(plan.cost());
    assertThat(JointSolver.solve(jobs)).isEqualTo(plan);
  }

  @Example
  void theSecondJobIsNotLeftWithNobody() {
    Job first =
        new Job(
            "I1",
            List.of(Capability.PUMP),
            List.of(
                new Job.Offer("A", List.of(Capability.PUMP), 10),
                new Job.Offer("B", List.of(Capability.PUMP), 12)));
    Job second =
        new Job(
            "I2",
            List.of(Capability.PUMP),
            List.of(new Job.Offer("A", List.of(Capability.PUMP), 15)));
    JointPlan plan = JointSolver.solve(List.of(first, second));
    assertThat(plan.served()).extracting(JointPlan.Served::team).containsExactly("B", "A");
    assertThat(plan.cost()).isEqualTo(27);
    assertThat(plan.listCost()).isEqualTo(10 + UNMET);
  }
}
