package org.watchfloor.evacuation.assignment;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.shelter.ShelterHazard;

/**
 * What the officer says before households are assigned.
 *
 * @param hazard what the shelters must protect from; null if any will do
 * @param pinned the shelter of a household that is decided already, by their numbers
 * @param forbidden pairs that must not be
 */
public record Wishes(
    @Nullable ShelterHazard hazard, Map<String, String> pinned, Set<PlannedShelter> forbidden) {
  /** Nothing is decided. */
  public static final Wishes NONE = new Wishes(null, Map.of(), Set.of());

  public Wishes {
    pinned = Map.copyOf(pinned);
    forbidden = Set.copyOf(forbidden);
  }
}
