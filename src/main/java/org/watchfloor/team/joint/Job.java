package org.watchfloor.team.joint;

import java.util.List;
import org.watchfloor.team.Capability;

/**
 * A place that needs teams.
 *
 * @param id the id of the incident
 * @param wanted what it needs, most important first, each once
 * @param offers the free teams that bring some of it and can come
 */
public record Job(String id, List<Capability> wanted, List<Offer> offers) {
  public Job {
    wanted = wanted.stream().distinct().toList();
    offers = List.copyOf(offers);
  }

  /**
   * A team that could come.
   *
   * @param team its number
   * @param brings what of the wanted it brings
   * @param minutes until it is there, 0 or more
   */
  public record Offer(String team, List<Capability> brings, double minutes) {
    public Offer {
      brings = List.copyOf(brings);
    }
  }
}
