package org.watchfloor.team.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
          offers.add(new Job.Offer("T" + team, can.get(team), Set.of(), 1 + random.nextInt(90)));
        }
      }
      jobs.add(new Job("I" + job, 1, wanted.subList(0, 1 + random.nextInt(3)), Set.of(), offers));
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

  private static List<Job> weighing(List<Job> jobs, int... weights) {
    List<Job> all = new ArrayList<>();
    for (int job = 0; job < jobs.size(); job++) {
      Job one = jobs.get(job);
      all.add(new Job(one.id(), weights[job], one.wanted(), one.begun(), one.offers()));
    }
    return all;
  }

  @Property(tries = 100)
  void jobsOfOneWeightArePlannedAsIfThereWereNone(@ForAll long seed) {
    List<Job> jobs = district(new Random(seed), 5, 3);
    assertThat(JointSolver.solve(weighing(jobs, 4, 4, 4))).isEqualTo(JointSolver.solve(jobs));
  }

  @Property
  void theOneTeamGoesToTheGraverHoweverFarItIs(
      @ForAll @IntRange(min = 0, max = 1439) int toGraver,
      @ForAll @IntRange(min = 0, max = 1439) int toLighter,
      @ForAll @IntRange(min = 1, max = 8) int weight,
      @ForAll boolean graverFirst) {
    List<Capability> pump = List.of(Capability.PUMP);
    Job graver =
        new Job(
            "G", 2 * weight, pump, Set.of(), List.of(new Job.Offer("A", pump, Set.of(), toGraver)));
    Job lighter =
        new Job(
            "L", weight, pump, Set.of(), List.of(new Job.Offer("A", pump, Set.of(), toLighter)));
    JointPlan plan =
        JointSolver.solve(graverFirst ? List.of(graver, lighter) : List.of(lighter, graver));
    assertThat(plan.served())
        .containsExactly(new JointPlan.Served("G", Capability.PUMP, "A", toGraver));
    assertThat(plan.unmet()).containsExactly(new JointPlan.Unmet("L", Capability.PUMP));
  }

  @Example
  void theNearerTeamGoesToTheGraverThoughTheLighterIsAMinuteNearer() {
    List<Capability> pump = List.of(Capability.PUMP);
    Job lighter =
        new Job(
            "L",
            1,
            pump,
            Set.of(),
            List.of(new Job.Offer("A", pump, Set.of(), 9), new Job.Offer("B", pump, Set.of(), 60)));
    Job graver =
        new Job(
            "G",
            4,
            pump,
            Set.of(),
            List.of(
                new Job.Offer("A", pump, Set.of(), 10), new Job.Offer("B", pump, Set.of(), 60)));
    assertThat(JointSolver.solve(List.of(lighter, graver)).served())
        .extracting(JointPlan.Served::team)
        .containsExactly("B", "A");
  }

  @Example
  void aTeamOfTooFewPeopleStandsBehindButComesWhereThereIsNoOther() {
    List<Capability> pump = List.of(Capability.PUMP);
    Job.Offer small = new Job.Offer("A", pump, Set.of(Capability.PUMP), 5);
    Job.Offer large = new Job.Offer("B", pump, Set.of(), 300);
    assertThat(
            JointSolver.solve(List.of(new Job("I", 1, pump, Set.of(), List.of(small, large))))
                .served())
        .containsExactly(new JointPlan.Served("I", Capability.PUMP, "B", 300));
    assertThat(JointSolver.solve(List.of(new Job("I", 1, pump, Set.of(), List.of(small)))).served())
        .containsExactly(new JointPlan.Served("I", Capability.PUMP, "A", 5));
  }

  @Example
  void aPlaceWithNobodyComesBeforeOneWithTooFew() {
    List<Capability> dike = List.of(Capability.DIKE);
    Job tooFew =
        new Job(
            "I1",
            1,
            dike,
            Set.of(Capability.DIKE),
            List.of(new Job.Offer("A", dike, Set.of(), 10)));
    Job nobody = new Job("I2", 1, dike, Set.of(), List.of(new Job.Offer("A", dike, Set.of(), 15)));
    assertThat(JointSolver.solve(List.of(tooFew, nobody)).served())
        .containsExactly(new JointPlan.Served("I2", Capability.DIKE, "A", 15));
    assertThat(JointSolver.solve(List.of(tooFew)).served()).hasSize(1);
  }

  @Example
  void theSecondJobIsNotLeftWithNobody() {
    Job first =
        new Job(
            "I1",
            1,
            List.of(Capability.PUMP),
            Set.of(),
            List.of(
                new Job.Offer("A", List.of(Capability.PUMP), Set.of(), 10),
                new Job.Offer("B", List.of(Capability.PUMP), Set.of(), 12)));
    Job second =
        new Job(
            "I2",
            1,
            List.of(Capability.PUMP),
            Set.of(),
            List.of(new Job.Offer("A", List.of(Capability.PUMP), Set.of(), 15)));
    JointPlan plan = JointSolver.solve(List.of(first, second));
    assertThat(plan.served()).extracting(JointPlan.Served::team).containsExactly("B", "A");
    assertThat(plan.cost()).isEqualTo(27);
    assertThat(plan.listCost()).isEqualTo(10 + UNMET);
  }
}
