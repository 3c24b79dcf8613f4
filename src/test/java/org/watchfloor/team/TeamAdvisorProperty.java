package org.watchfloor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchfloor.base.Message;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.road.Hindrance;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.team.Recommendation.Exclusion;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.Recommendation.Shortfall;

/** What holds for every recommendation, whatever the district looks like. */
class TeamAdvisorProperty {
  private static final GeoPoint SCENE = new GeoPoint(122.1, 30.0);
  private static final Message BUSY = Message.of("team.objection.busy");

  /** Every fifth team cannot come by road. */
  private static Map<String, Travel> ways(List<Candidate> district) {
    Map<String, Travel> ways = new HashMap<>();
    for (Candidate candidate : district) {
      double metres = candidate.team().at().metresTo(SCENE);
      double minutes = candidate.team().profile().musterMinutes() + metres * 1.3 / 40_000 * 60;
      ways.put(
          candidate.team().number(),
          candidate.team().profile().musterMinutes() % 5 == 4
              ? new Travel.Unreachable(new Hindrance.NeedsBoat(), metres, minutes)
              : new Travel.ByRoad(minutes, metres));
    }
    return ways;
  }

  private static Recommendation recommend(
      List<Capability> wanted, List<Candidate> district, List<Team> sent) {
    return new TeamAdvisor(ways(district)).recommend(wanted, district, sent);
  }

  private static List<Candidate> district(Random random) {
    List<Candidate> teams = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      List<Capability> can = new ArrayList<>();
      for (int c = random.nextInt(4); c >= 0; c--) {
        can.add(Capability.values()[random.nextInt(6)]);
      }
      GeoPoint at = new GeoPoint(122 + random.nextDouble(), 29.5 + random.nextDouble());
      TeamProfile profile =
          new TeamProfile(
              "T" + i,
              "T" + i,
              TeamClass.UNIT,
              can,
              10,
              Readiness.STANDBY,
              null,
              null,
              at,
              PointSource.UNTOLD,
              random.nextInt(30),
              null,
              null);
      teams.add(
          new Candidate(
              Team.of(profile, "A-1"),
              random.nextInt(3) == 0 ? List.of(BUSY) : List.of(),
              List.of(),
              5));
    }
    return teams;
  }

  private static List<Capability> wanted(Random random) {
    List<Capability> all = new ArrayList<>(List.of(Capability.values()).subList(0, 6));
    Collections.shuffle(all, random);
    return all.subList(0, 1 + random.nextInt(4));
  }

  @Property
  void everyWantedCapabilityIsBroughtOrNamedAsMissing(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    Recommendation answer = recommend(wanted, district(random), List.of());
    Set<Capability> brought = new HashSet<>();
    answer.picks().forEach(pick -> brought.addAll(pick.brings()));
    Set<Capability> missing =
        new HashSet<>(answer.shortfalls().stream().map(Shortfall::capability).toList());
    assertThat(Collections.disjoint(brought, missing)).isTrue();
    brought.addAll(missing);
    assertThat(brought).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Property
  void nobodyIsPickedWhoIsNotFreeAndNobodyAbleIsPassedOverInSilence(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    List<Candidate> district = district(random);
    Recommendation answer = recommend(wanted, district, List.of());
    Set<String> free = numbers(answer.picks());
    free.addAll(numbers(answer.reserves()));
    Set<String> excluded =
        new HashSet<>(answer.exclusions().stream().map(gone -> gone.team().number()).toList());
    for (Candidate candidate : district) {
      boolean able = candidate.team().profile().canAny(Set.copyOf(wanted));
      String number = candidate.team().number();
      assertThat(free.contains(number)).isEqualTo(able && candidate.objections().isEmpty());
      assertThat(excluded.contains(number)).isEqualTo(able && !candidate.objections().isEmpty());
    }
    assertThat(answer.exclusions()).extracting(Exclusion::reason).containsOnly(reasons(answer));
  }

  private static Message[] reasons(Recommendation answer) {
    return answer.exclusions().isEmpty() ? new Message[0] : new Message[] {BUSY};
  }

  @Property
  void theSameQuestionHasTheSameAnswerInWhateverOrderTheTeamsCome(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    List<Candidate> district = district(random);
    Recommendation answer = recommend(wanted, district, List.of());
    List<Candidate> shuffled = new ArrayList<>(district);
    Collections.shuffle(shuffled, random);
    assertThat(recommend(wanted, shuffled, List.of())).isEqualTo(answer);
  }

  @Property
  void everyPickBringsSomethingNewAndIsTheSoonestToBringIt(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    Recommendation answer = recommend(wanted, district(random), List.of());
    List<Pick> free = new ArrayList<>(answer.picks());
    free.addAll(answer.reserves());
    Set<Capability> had = new HashSet<>();
    for (Pick pick : answer.picks()) {
      List<Capability> fresh =
          wanted.stream().filter(one -> pick.brings().contains(one) && !had.contains(one)).toList();
      assertThat(fresh).as(pick.team().number()).isNotEmpty();
      assertThat(Travel.SOONEST.compare(pick.way(), soonest(free, fresh.getFirst())))
          .as("no other is there before it by road")
          .isLessThanOrEqualTo(0);
      boolean cutOff = pick.way() instanceof Travel.Unreachable;
      assertThat(pick.reason().key().equals("team.reason.cut_off")).isEqualTo(cutOff);
      had.addAll(pick.brings());
    }
  }

  @Property
  void whatATeamAlreadySentBringsIsNotRecommendedAgainButNamed(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    List<Candidate> district = district(random);
    List<Team> sent =
        district.stream().map(Candidate::team).filter(team -> random.nextInt(4) == 0).toList();
    Recommendation answer = recommend(wanted, district, sent);
    Set<Capability> there = new HashSet<>();
    sent.forEach(team -> there.addAll(team.profile().capabilities()));
    there.retainAll(wanted);
    assertThat(answer.covered())
        .extracting(Recommendation.Covered::capability)
        .containsExactlyInAnyOrderElementsOf(there);
    assertThat(answer.covered())
        .allSatisfy(had -> {
          assertThat(sent).contains(had.team());
          assertThat(had.team().profile().capabilities()).contains(had.capability());
        });
    assertThat(answer.picks())
        .allSatisfy(pick -> {
          assertThat(sent).doesNotContain(pick.team());
          assertThat(Collections.disjoint(pick.brings(), there)).isTrue();
        });
    assertThat(answer.shortfalls()).noneMatch(gap -> there.contains(gap.capability()));
  }

  /** Whole minutes are shown and compared, so that seconds do not decide. */
  private static Travel soonest(List<Pick> picks, Capability capability) {
    return picks.stream()
        .filter(pick -> pick.brings().contains(capability))
        .min(
            Comparator.comparing((Pick pick) -> pick.way() instanceof Travel.Unreachable)
                .thenComparingLong(Pick::minutes)
                .thenComparingDouble(pick -> pick.way().straightMetres()))
        .orElseThrow()
        .way();
  }

  private static Set<String> numbers(List<Pick> picks) {
    return new HashSet<>(picks.stream().map(pick -> pick.team().number()).toList());
  }
}
