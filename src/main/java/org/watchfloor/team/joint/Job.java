package org.watchfloor.team.joint;

import java.util.List;
import java.util.Set;
import org.watchfloor.team.Capability;

/**
 * A place that needs teams.
 *
 * @param id the id of the incident
 * @param weight how many times it counts beside others, 1 or more
 * @param wanted what it needs, most important first, each once
 * @param begun what of that somebody there already brings, with too few people
 * @param offers the free teams that bring some of it and can come
 */
public record Job(
    String id, int weight, List<Capability> wanted, Set<Capability> begun, List<Offer> offers) {
  public Job {
    wanted = wanted.stream().distinct().toList();
    begun = Set.copyOf(begun);
    offers = List.copyOf(offers);
  }

  /**
   * A team that could come.
   *
   * @param team its number
   * @param brings what of the wanted it brings
   * @param scant for what of that it has fewer people than are wanted
   * @param minutes until it is there, 0 or more
   */
  public record Offer(String team, List<Capability> brings, Set<Capability> scant, double minutes) {
    public Offer {
      brings = List.copyOf(brings);
      scant = Set.copyOf(scant);
    }
  }
}
