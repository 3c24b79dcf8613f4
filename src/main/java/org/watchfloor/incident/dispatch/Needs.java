package org.watchfloor.incident.dispatch;

import java.util.List;
import org.watchfloor.team.Capability;

/**
 * What a kind of incident needs.
 *
 * @param capabilities of teams, most important first
 * @param items codes of goods, most important first
 */
public record Needs(List<Capability> capabilities, List<String> items) {
  /** Nothing in particular. */
  public static final Needs NOTHING = new Needs(List.of(), List.of());

  public Needs {
    capabilities = List.copyOf(capabilities);
    items = List.copyOf(items);
  }
}
