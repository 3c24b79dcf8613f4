package org.watchfloor.incident.rule;

import java.util.List;
import java.util.Set;
import org.watchfloor.incident.IncidentClass;
import org.watchfloor.incident.IncidentType;

/**
 * Which incidents a row is about.
 *
 * @param classes of which classes; empty for any
 * @param types beginnings of type keys, as in {@code 12G}; empty for any
 */
public record Scope(Set<IncidentClass> classes, List<String> types) {
  /** Every incident. */
  public static final Scope ALL = new Scope(Set.of(), List.of());

  public Scope {
    classes = Set.copyOf(classes);
    types = List.copyOf(types);
  }

  /** Whether an incident of this type is meant. */
  public boolean has(IncidentType type) {
    return (classes.isEmpty() || classes.contains(type.of()))
        && (types.isEmpty() || types.stream().anyMatch(type.key()::startsWith));
  }
}
