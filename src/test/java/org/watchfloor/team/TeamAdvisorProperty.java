package org.watchfloor.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
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

  private static final Duration WORTH = Duration.ofMinutes(5);

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

  private static Recommendation asking(
      long people, List<Capability> wanted, List<Candidate> district, List<Team> sent) {
    return new TeamAdvisor(ways(district), WORTH)
        .recommend(wanted, district, sent, LeastCrew.of(people, Map.of()));
  }

  private static Recommendation recommend(
      List<Capability> wanted, List<Candidate> district, List<Team> sent) {
    return new TeamAdvisor(ways(district), WORTH).recommend(wanted, district, sent, LeastCrew.NONE);
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
              1 + random.nextInt(20),
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

  /** Who cannot come by road stands for what nobody else brings, not for the rest. */
  @Property
  void everyPickBringsSomethingNewOrMuchSoonerAndNoOtherIsThereBeforeIt(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    Recommendation answer = recommend(wanted, district(random), List.of());
    List<Pick> free = new ArrayList<>(answer.picks());
    free.addAll(answer.reserves());
    List<Pick> before = new ArrayList<>();
    for (Pick pick : answer.picks()) {
      List<Capability> fresh =
          wanted.stream()
              .filter(one -> pick.brings().contains(one))
              .filter(one -> before.stream().noneMatch(had -> nearlyAsSoon(had, one, pick)))
              .toList();
      assertThat(fresh).as(pick.team().number()).isNotEmpty();
      assertThat(fresh)
          .as("no other is there before it by road")
          .anyMatch(one -> Travel.SOONEST.compare(pick.way(), soonest(free, one)) <= 0);
      boolean cutOff = pick.way() instanceof Travel.Unreachable;
      assertThat(pick.reason().key().equals("team.reason.cut_off")).isEqualTo(cutOff);
      before.add(pick);
    }
    for (Capability one : wanted) {
      free.stream()
          .filter(pick -> pick.brings().contains(one))
          .findFirst()
          .ifPresent(_ -> {
            Travel sent = soonest(answer.picks(), one);
            Travel best = soonest(free, one);
            assertThat(sent instanceof Travel.Unreachable)
                .isEqualTo(best instanceof Travel.Unreachable);
            assertThat(Math.ceil(sent.minutes()) - Math.ceil(best.minutes()))
                .as("not much later than anybody could be")
                .isLessThanOrEqualTo(WORTH.toMinutes());
          });
    }
  }

  private static boolean nearlyAsSoon(Pick had, Capability one, Pick pick) {
    boolean byRoad = !(had.way() instanceof Travel.Unreachable);
    return had.brings().contains(one)
        && (byRoad || pick.way() instanceof Travel.Unreachable)
        && had.minutes() - pick.minutes() <= WORTH.toMinutes();
  }

  @Example
  void aTeamThatIsThereMuchSoonerIsNotHeldBackByOneThatGoesAnyway() {
    Candidate pumps = team("A", 6, 18, Capability.PUMP, Capability.FLOOD_RESCUE);
    List<Capability> wanted = List.of(Capability.PUMP, Capability.FLOOD_RESCUE);
    Candidate boats = team("B", 6, 3, Capability.FLOOD_RESCUE);
    Recommendation answer = recommend(wanted, List.of(pumps, boats), List.of());
    assertThat(answer.picks()).extracting(pick -> pick.team().number()).containsExactly("A", "B");
    assertThat(new Texts(Language.ZH).say(answer.picks().getLast().reason()))
        .contains("3 分钟可到；已推荐的A也能办，但慢 15 分钟");
    Candidate hardly = team("B", 6, 13, Capability.FLOOD_RESCUE);
    assertThat(recommend(wanted, List.of(pumps, hardly), List.of()).picks())
        .as("five minutes are not worth a second team")
        .hasSize(1);
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

  @Property
  void aSmallTeamStandsBehindThoseWithEnoughPeopleAndSaysSoButIsNotLeftOut(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    List<Candidate> district = district(random);
    Recommendation answer = asking(10, wanted, district, List.of());
    Recommendation bare = recommend(wanted, district, List.of());
    Set<String> listed = numbers(answer.picks());
    listed.addAll(numbers(answer.reserves()));
    Set<String> before = numbers(bare.picks());
    before.addAll(numbers(bare.reserves()));
    assertThat(listed).isEqualTo(before);
    assertThat(answer.exclusions()).isEqualTo(bare.exclusions());
    assertThat(answer.shortfalls()).isEqualTo(bare.shortfalls());
    List<Pick> all = new ArrayList<>(answer.picks());
    all.addAll(answer.reserves());
    assertThat(all).allSatisfy(pick -> assertThat(says(pick)).isEqualTo(small(pick)));
    for (List<Boolean> road :
        List.of(behind(answer.reserves(), false), behind(answer.reserves(), true))) {
      assertThat(road).as("those with enough stand first").isSorted();
    }
    for (Capability capability : wanted) {
      boolean enough =
          all.stream()
              .filter(pick -> !(pick.way() instanceof Travel.Unreachable))
              .anyMatch(pick -> pick.brings().contains(capability) && !small(pick));
      if (enough) {
        assertThat(answer.picks())
            .anyMatch(pick -> pick.brings().contains(capability) && !small(pick));
      }
      boolean brought = all.stream().anyMatch(pick -> pick.brings().contains(capability));
      List<Pick> large =
          answer.picks().stream()
              .filter(pick -> pick.brings().contains(capability) && !small(pick))
              .toList();
      boolean named = answer.scant().stream().anyMatch(few -> few.capability() == capability);
      if (named) {
        assertThat(large).allMatch(pick -> pick.way() instanceof Travel.Unreachable);
      } else {
        assertThat(large.isEmpty()).as("all are too small: named").isEqualTo(!brought);
      }
    }
  }

  private static boolean small(Pick pick) {
    return pick.team().profile().strength() < 10;
  }

  private static boolean says(Pick pick) {
    return pick.reason().key().equals("team.crew.said")
        && pick.reason()
            .args()
            .getFirst()
            .equals(Message.of("team.crew.below", pick.team().profile().strength(), 10L));
  }

  private static List<Boolean> behind(List<Pick> picks, boolean cutOff) {
    return picks.stream()
        .filter(pick -> pick.way() instanceof Travel.Unreachable == cutOff)
        .map(TeamAdvisorProperty::small)
        .toList();
  }

  @Property
  void whoIsThereAlreadyCountsAndOnlyTheRestIsAskedFor(@ForAll long seed) {
    Random random = new Random(seed);
    List<Capability> wanted = wanted(random);
    List<Candidate> district = district(random);
    List<Team> sent =
        district.stream().map(Candidate::team).filter(team -> random.nextInt(3) == 0).toList();
    Recommendation answer = asking(15, wanted, district, sent);
    for (Capability capability : wanted) {
      long there = LeastCrew.people(LeastCrew.bringing(capability, sent));
      boolean full = there >= 15;
      assertThat(answer.picks().stream().anyMatch(pick -> pick.brings().contains(capability)))
          .isEqualTo(!full && free(district, sent, capability));
      assertThat(answer.covered().stream().filter(had -> had.capability() == capability))
          .extracting(had -> had.reason().key())
          .isEqualTo(
              there == 0 ? List.of() : List.of(full ? "team.covered" : "team.covered_scant"));
    }
  }

  private static boolean free(List<Candidate> district, List<Team> sent, Capability capability) {
    return district.stream()
        .filter(one -> one.objections().isEmpty() && !sent.contains(one.team()))
        .anyMatch(one -> one.team().profile().capabilities().contains(capability));
  }

  @Example
  void aNeedNoTeamFillsAloneNamesTwoThatDoTogether() {
    Candidate near = team("A", 6, 1);
    Candidate far = team("B", 5, 20);
    List<Capability> dike = List.of(Capability.DIKE);
    Recommendation answer = asking(10, dike, List.of(near, far), List.of());
    assertThat(answer.picks()).extracting(pick -> pick.team().number()).containsExactly("A");
    assertThat(answer.scant())
        .extracting(Shortfall::reason)
        .containsExactly(
            Message.of("team.scant.two", Message.of("team.capability.DIKE"), 10L, "A", "B", 11L));
    assertThat(asking(12, dike, List.of(near, far), List.of()).scant())
        .extracting(Shortfall::reason)
        .containsExactly(
            Message.of("team.scant.most", Message.of("team.capability.DIKE"), 12L, "A", 6L, 6L));
    assertThat(asking(0, dike, List.of(near, far), List.of()).scant()).isEmpty();
  }

  @Example
  void theStationsFileAsksForPeopleOfOneCapability() {
    Candidate near = team("A", 6, 1);
    Candidate far = team("B", 30, 20);
    LeastCrew crew = LeastCrew.of(null, Map.of(Capability.DIKE, 20L));
    List<Candidate> district = List.of(near, far);
    Recommendation answer =
        new TeamAdvisor(ways(district), WORTH)
            .recommend(List.of(Capability.DIKE), district, List.of(), crew);
    assertThat(answer.picks()).extracting(pick -> pick.team().number()).containsExactly("B");
    assertThat(answer.picks().getFirst().reason().key()).isEqualTo("team.reason.only_crew");
    assertThat(new Texts(Language.ZH).say(answer.reserves().getFirst().reason()))
        .startsWith("人数 6，少于堤防抢险要求的 20；");
  }

  private static Candidate team(String number, long people, long muster) {
    return team(number, people, muster, Capability.DIKE);
  }

  private static Candidate team(
      String number, long people, long muster, Capability... capabilities) {
    TeamProfile profile =
        new TeamProfile(
            number,
            number,
            TeamClass.UNIT,
            List.of(capabilities),
            people,
            Readiness.STANDBY,
            null,
            null,
            SCENE,
            PointSource.UNTOLD,
            muster,
            null,
            null);
    return new Candidate(Team.of(profile, "A-1"), List.of(), List.of(), muster);
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
