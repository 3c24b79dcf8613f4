package org.watchfloor.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which incident stands for which others. Two stations may each link the other's report; then the
 * smallest number of the ring that is not over stands for all, so that an incident can never vanish
 * by being linked.
 */
final class Duplicates {
  private final Map<String, Incident> byId;

  /**
   * @param all incidents; of one whose main one is not among them nobody can say what it repeats,
   *     so that it stands for itself
   */
  Duplicates(Collection<Incident> all) {
    byId = all.stream().collect(Collectors.toMap(Incident::id, Function.identity()));
  }

  /** The incident that stands for this one: itself, if it is not told twice. */
  String mainOf(Incident incident) {
    Set<String> path = new LinkedHashSet<>();
    @Nullable Incident here = incident;
    String last = incident.id();
    while (here != null && path.add(here.id())) {
      last = here.id();
      String next = here.duplicateOf();
      here = next == null ? null : byId.get(next);
    }
    if (here == null) {
      return last;
    }
    // The path ran into itself: from that point on it is a ring.
    String ringStart = here.id();
    return path.stream()
        .dropWhile(id -> !id.equals(ringStart))
        .min(Comparator.comparing(this::over).thenComparing(Comparator.naturalOrder()))
        .orElse(ringStart);
  }

  /** In a ring one that is over stands for none that is not. */
  private boolean over(String id) {
    Incident incident = byId.get(id);
    return incident != null && !incident.open();
  }

  /** Whether its links lead back to it. */
  boolean inRing(Incident incident) {
    Set<String> path = new LinkedHashSet<>();
    @Nullable Incident here = incident;
    while (here != null && path.add(here.id())) {
      String next = here.duplicateOf();
      here = next == null ? null : byId.get(next);
    }
    return here != null && here.id().equals(incident.id());
  }

  /** Whether it stands for itself. */
  boolean isMain(Incident incident) {
    return mainOf(incident).equals(incident.id());
  }
}
