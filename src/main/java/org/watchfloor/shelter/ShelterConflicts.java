package org.watchfloor.shelter;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.Subject;

/**
 * What stations wrote apart about shelters: what the fold found, people in a shelter that is not
 * open, and more people than it holds. A new count, or opening it, settles the last two as well as
 * a word. Once the register of arrivals has all who were counted, a count contradicts nothing; what
 * it says itself is looked at by the desk.
 */
final class ShelterConflicts implements ConflictSource {
  private final ShelterService shelters;

  @Inject
  ShelterConflicts(ShelterService shelters) {
    this.shelters = shelters;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (Shelter shelter : shelters.list()) {
      shelter.contradictions().open().forEach(what -> found.add(conflict(shelter, what)));
      Headcount count = shelter.newest();
      if (count == null || shelter.byRegister()) {
        continue;
      }
      if (shelter.occupancy() == Occupancy.CONTRADICTION) {
        add(shelter, "shelter.conflict.peopleInside", count, found);
      } else if (shelter.state().holdsPeople() && count.people() > shelter.capacity()) {
        add(shelter, "shelter.conflict.overCapacity", count, found);
      }
    }
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return subject.kind().equals("shelter")
        ? shelters
            .find(subject.id())
            .map(shelter -> ConflictSource.called(shelter.name(), shelter.number()))
        : Optional.empty();
  }

  /** The count is what was seen; the state, or the stage it was opened for, is against it. */
  private void add(Shelter shelter, String rule, Headcount count, List<Conflict> found) {
    if (!shelter.contradictions().hasSettled(count.entry(), shelter.turnedBy())) {
      found.add(conflict(shelter, new Contradiction(rule, count.entry(), shelter.turnedBy())));
    }
  }

  private Conflict conflict(Shelter shelter, Contradiction what) {
    return Conflict.of(shelters.subject(shelter.number()), what);
  }
}
