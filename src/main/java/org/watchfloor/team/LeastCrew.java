package org.watchfloor.team;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;

/**
 * How many people a team that is sent for a capability should have. What an officer asks for holds
 * for every capability, also where the station's file says another number. Immutable, any thread.
 */
public final class LeastCrew {
  /** Any number of people is enough. */
  public static final LeastCrew NONE = new LeastCrew(0L, Map.of());

  private final @Nullable Long asked;
  private final Map<Capability, Long> rule;

  private LeastCrew(@Nullable Long asked, Map<Capability, Long> rule) {
    this.asked = asked;
    this.rule = Map.copyOf(rule);
  }

  /**
   * What holds for one question.
   *
   * @param asked what the officer asks for, 0 or more; null if nothing
   * @param rule what the station's file says
   */
  public static LeastCrew of(@Nullable Long asked, Map<Capability, Long> rule) {
    return new LeastCrew(asked, rule);
  }

  /** How many for a capability; 0 if any number is enough. */
  public long of(Capability capability) {
    return asked == null ? rule.getOrDefault(capability, 0L) : asked;
  }

  /**
   * What teams that were sent leave open.
   *
   * @param wanted what the place needs, most important first
   * @param sent the teams that are sent there and not yet let go
   * @return the capabilities still wanted, in the same order, and how many people each still takes:
   *     those that nobody there brings, and those of which there are too few people
   */
  public Map<Capability, Long> still(List<Capability> wanted, List<Team> sent) {
    Map<Capability, Long> open = new LinkedHashMap<>();
    for (Capability capability : wanted) {
      List<Team> there = bringing(capability, sent);
      long missing = Math.max(0, of(capability) - people(there));
      if (there.isEmpty() || missing > 0) {
        open.put(capability, missing);
      }
    }
    return open;
  }

  /** The teams that bring something. */
  static List<Team> bringing(Capability capability, List<Team> teams) {
    return teams.stream()
        .filter(team -> team.profile().capabilities().contains(capability))
        .toList();
  }

  /** Whether one of the teams brings something. */
  public static boolean brought(Capability capability, List<Team> teams) {
    return !bringing(capability, teams).isEmpty();
  }

  /** How many people they are together. */
  static long people(List<Team> teams) {
    return teams.stream().mapToLong(team -> team.profile().strength()).sum();
  }

  /** Whether a team is smaller than what is still wanted for a capability. */
  public static boolean below(Team team, Capability capability, Map<Capability, Long> still) {
    return team.profile().strength() < Objects.requireNonNullElse(still.get(capability), 0L);
  }

  /**
   * That a team is too small, in words.
   *
   * @param brings what of the wanted it brings
   * @param still what is still wanted and by how many people
   * @return one sentence for each number it does not reach; none if it is large enough
   */
  public List<Message> said(Team team, Collection<Capability> brings, Map<Capability, Long> still) {
    return brings.stream()
        .sorted()
        .filter(capability -> below(team, capability, still))
        .map(
            capability -> sentence(team, capability, Objects.requireNonNull(still.get(capability))))
        .distinct()
        .toList();
  }

  private Message sentence(Team team, Capability capability, long least) {
    return asked == null
        ? Message.of(
            "team.crew.below_for", team.profile().strength(), least, AdviceWords.label(capability))
        : Message.of("team.crew.below", team.profile().strength(), least);
  }
}
