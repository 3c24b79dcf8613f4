package org.watchfloor.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.team.Recommendation.Covered;
import org.watchfloor.team.Recommendation.Exclusion;
import org.watchfloor.team.Recommendation.Pick;
import org.watchfloor.team.Recommendation.Shortfall;

/**
 * Recommends teams for a place: for each wanted capability, the most important first, the team that
 * brings it soonest and has nothing against it. What a team already sent brings is not asked for
 * again, nor what an earlier pick brings: every pick brings something new. Who cannot come by road
 * is recommended only where nobody else can, and the reason says so. Pure: the same question has
 * the same answer in whatever order the teams come.
 */
public final class TeamAdvisor {
  private final Map<String, Travel> ways;

  /**
   * @param ways how each candidate would come, by its number, mustering included
   */
  public TeamAdvisor(Map<String, Travel> ways) {
    this.ways = Map.copyOf(ways);
  }

  private record Option(Candidate candidate, Set<Capability> brings, long minutes, Travel way) {
    Team team() {
      return candidate.team();
    }

    boolean cutOff() {
      return way instanceof Travel.Unreachable;
    }

    double metres() {
      return way.straightMetres();
    }
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
   */
  public Recommendation recommend(
      List<Capability> wanted, List<Candidate> candidates, List<Team> sent) {
    List<Covered> covered =
        wanted.stream().flatMap(capability -> covered(capability, sent).stream()).toList();
    Set<Capability> had = new HashSet<>(covered.stream().map(Covered::capability).toList());
    List<Capability> open = wanted.stream().filter(one -> !had.contains(one)).toList();
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
    Set<Option> picked = new HashSet<>();
    Set<Capability> brought = new HashSet<>();
    for (Capability capability : open) {
      if (brought.contains(capability)) {
        continue;
      }
      Optional<Option> best =
          free.stream().filter(option -> option.brings().contains(capability)).findFirst();
      if (best.isEmpty()) {
        shortfalls.add(shortfall(capability, able));
      } else {
        picked.add(best.get());
        brought.addAll(best.get().brings());
        picks.add(pick(best.get(), capability, free));
      }
    }
    List<Option> left = free.stream().filter(option -> !picked.contains(option)).toList();
    return new Recommendation(
        picks,
        left.stream().map(TeamAdvisor::reserve).toList(),
        exclusions(able),
        shortfalls,
        covered);
  }

  private static Optional<Covered> covered(Capability capability, List<Team> sent) {
    return sent.stream()
        .filter(team -> team.profile().capabilities().contains(capability))
        .findFirst()
        .map(team ->
            new Covered(
                capability, team, Message.of("team.covered", label(capability), team.name())));
  }

  private Option option(Candidate candidate, List<Capability> wanted) {
    EnumSet<Capability> brings = EnumSet.noneOf(Capability.class);
    brings.addAll(candidate.team().profile().capabilities());
    brings.retainAll(wanted);
    String number = candidate.team().number();
    Travel way = Objects.requireNonNull(ways.get(number), number);
    return new Option(candidate, brings, (long) Math.ceil(way.minutes()), way);
  }

  private static Pick pick(Option best, Capability capability, List<Option> free) {
    Message name = label(capability);
    Optional<Option> next =
        free.stream()
            .filter(option -> option != best && option.brings().contains(capability))
            .findFirst();
    return new Pick(
        best.team(),
        best.brings(),
        best.minutes(),
        best.way(),
        reason(name, best, next),
        best.candidate().notes());
  }

  private static Message reason(Message capability, Option best, Optional<Option> next) {
    if (best.way() instanceof Travel.Unreachable no) {
      return Message.of("team.reason.cut_off", capability, no.why().said(), best.minutes());
    }
    if (next.isEmpty()) {
      return Message.of("team.reason.only", capability, best.minutes());
    }
    return next.get().cutOff()
        ? Message.of("team.reason.only_road", capability, best.minutes())
        : Message.of(
            "team.reason.soonest",
            capability,
            best.minutes(),
            next.get().team().name(),
            next.get().minutes() - best.minutes());
  }

  private static Pick reserve(Option option) {
    Message reason =
        option.way() instanceof Travel.Unreachable no
            ? Message.of("team.reason.reserve_cut_off", no.why().said(), option.minutes())
            : Message.of("team.reason.reserve", option.minutes());
    return new Pick(
        option.team(),
        option.brings(),
        option.minutes(),
        option.way(),
        reason,
        option.candidate().notes());
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

  private static Shortfall shortfall(Capability capability, List<Option> able) {
    long busy =
        able.stream()
            .filter(option -> option.brings().contains(capability))
            .filter(option -> !option.candidate().objections().isEmpty())
            .count();
    return new Shortfall(
        capability,
        busy == 0
            ? Message.of("team.shortfall.nobody", label(capability))
            : Message.of("team.shortfall.not_free", label(capability), busy));
  }

  private static Message label(Capability capability) {
    return Message.of("team.capability." + capability.name());
  }
}
