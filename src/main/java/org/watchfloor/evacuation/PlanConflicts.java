package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.evacuation.ShelterRoom.Taken;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * Plans of several moves, taken over apart, that together send more people to a shelter than it has
 * room for. Another plan for one of the moves settles it as well as a word.
 */
final class PlanConflicts implements ConflictSource {
  private final ShelterPlanStore plans;
  private final ShelterRoom room;
  private final ShelterService shelters;

  @Inject
  PlanConflicts(ShelterPlanStore plans, ShelterRoom room, ShelterService shelters) {
    this.plans = plans;
    this.room = room;
    this.shelters = shelters;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    if (plans.standing().size() < 2) {
      return found;
    }
    Map<String, Taken> all = room.taken("", Set.of());
    for (Shelter shelter : shelters.list()) {
      Taken taken = all.getOrDefault(shelter.number(), Taken.NOTHING);
      List<String> by = taken.plans();
      if (by.size() < 2 || taken.people() <= shelter.capacity()) {
        continue;
      }
      Contradiction what =
          new Contradiction("evacuation.conflict.planned", by.getLast(), by.get(by.size() - 2));
      if (!shelter.contradictions().hasSettled(what.counts(), what.against())) {
        found.add(Conflict.of(shelters.subject(shelter.number()), what));
      }
    }
    return found;
  }
}
