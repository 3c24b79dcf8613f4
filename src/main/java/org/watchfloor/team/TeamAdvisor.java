package org.watchfloor.team;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.team.Recommendation.Covered;
import org.watchfloor.team.Recommendation.Exclusion;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.Recommendation.Shortfall;

/**
 * Recommends teams for a place: for each wanted capability, the most important first, the team that
 * brings it soonest and has nothing against it. What a team already sent brings is not asked for
 * again, nor what an earlier pick brings, unless another is there so much sooner that the station's
 * rules call it worth a second team: every pick brings something new, or brings it sooner. Who
 * cannot come by road is recommended only where nobody else can, and the reason says so. A team of
 * fewer people than are wanted stands behind those who can come and have enough, and says so. Pure:
 * the same question has the same answer in whatever order the teams come.
 */
public final class TeamAdvisor {
  private final Map<String, Travel> ways;
  private final long worthMinutes;

  /**
   * @param ways how each candidate would come, by its number, mustering included
   * @param worth a team that is picked already brings a further capability if no other is there
   *     more than this sooner; see {@link TeamRules#worthSecondTeam}
   */
  public TeamAdvisor(Map<String, Travel> ways, Duration worth) {
    this.ways = Map.copyOf(ways);
    this.worthMinutes = worth.toMinutes();
  }

  private static final Comparator<Option> SOONEST =
      Comparator.comparing(Option::cutOff)
          .thenComparingLong(Option::minutes)
          .thenComparingDouble(Option::metres)
          .thenComparing(option -> option.team().number());

  /**
   * Recommends.
   *
   * @param wanted what the incident needs, most important first
   * @param candidates all teams of the district
   * @param sent the teams already sent there and not yet let go, the first sent first
   * @param crew how many people a team should have
   */
  public Recommendation recommend(
      List<Capability> wanted, List<Candidate> candidates, List<Team> sent, LeastCrew crew) {
    CrewQuestion question = new CrewQuestion(crew, crew.still(wanted, sent));
    List<Covered> covered =
        wanted.stream().flatMap(one -> covered(one, sent, question).stream()).toList();
    List<Capability> open = List.copyOf(question.still().keySet());
    Set<String> there = new HashSet<>(sent.stream().map(Team::number).toList());
    List<Option> able =
        candidates.stream()
            .filter(candidate -> !there.contains(candidate.team().number()))
            .map(candidate -> option(candidate, open))
            .filter(option -> !option.brings().isEmpty())
            .sorted(SOONEST)
            .toList();
    List<Option> free = able.stream().filter(o -> o.candidate().objections().isEmpty()).toList();
    List<Pick> picks = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    List<Shortfall> scant = new ArrayList<>();
    Set<Option> picked = new HashSet<>();
    for (Capability capability : open) {
      List<Option> bringing =
          free.stream()
              .filter(option -> option.brings().contains(capability))
              .sorted(
                  Comparator.comparing(Option::cutOff)
                      .thenComparing(option -> question.below(option, capability)))
              .toList();
      if (bringing.isEmpty()) {
        shortfalls.add(AdviceWords.shortfall(capability, able));
        continue;
      }
      Option best = chosen(capability, bringing, picked, question);
      if (question.below(best, capability)) {
        scant.add(AdviceWords.scant(capability, best, bringing, question));
      }
      Optional<Option> later = bringing.stream().filter(picked::contains).findFirst();
      if (picked.add(best)) {
        picks.add(AdviceWords.pick(best, capability, bringing, later, question));
      }
    }
    return new Recommendation(
        picks, reserves(free, picked, question), exclusions(able), shortfalls, covered, scant);
  }

  /**
   * Who is picked already and brings it as well and nearly as soon as the first; else the first.
   */
  private Option chosen(
      Capability capability, List<Option> bringing, Set<Option> picked, CrewQuestion question) {
    Option first = bringing.getFirst();
    boolean enough = !question.below(first, capability);
    return bringing.stream()
        .filter(picked::contains)
        .filter(option -> option.cutOff() == first.cutOff())
        .filter(option -> option.minutes() - first.minutes() <= worthMinutes)
        .filter(option -> !enough || !question.below(option, capability))
        .findFirst()
        .orElse(first);
  }

  private static List<Pick> reserves(List<Option> free, Set<Option> picked, CrewQuestion question) {
    return free.stream()
        .filter(option -> !picked.contains(option))
        .sorted(
            Comparator.comparing(Option::cutOff).thenComparing(option -> question.below(option)))
        .map(option -> AdviceWords.reserve(option, question))
        .toList();
  }

  private static Optional<Covered> covered(
      Capability capability, List<Team> sent, CrewQuestion question) {
    List<Team> there = LeastCrew.bringing(capability, sent);
    return there.stream()
        .findFirst()
        .map(team ->
            new Covered(capability, team, AdviceWords.covered(capability, there, question)));
  }

  private Option option(Candidate candidate, List<Capability> wanted) {
    EnumSet<Capability> brings = EnumSet.noneOf(Capability.class);
    brings.addAll(candidate.team().profile().capabilities());
    brings.retainAll(wanted);
    String number = candidate.team().number();
    Travel way = Objects.requireNonNull(ways.get(number), number);
    return new Option(candidate, brings, (long) Math.ceil(way.minutes()), way);
  }

  private static List<Exclusion> exclusions(List<Option> able) {
    return able.stream()
        .filter(option -> !option.candidate().objections().isEmpty())
        .map(option ->
            new Exclusion(
                option.team(),
                option.brings(),
                option.minutes(),
                option.way(),
                option.candidate().objections().getFirst()))
        .toList();
  }
}
