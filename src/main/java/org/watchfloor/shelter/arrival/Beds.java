package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.shelter.arrival.ArrivalFact.TakenOverCapacity;

/** That a shelter is filled beyond its capacity only loudly, and only while it is open. */
final class Beds {
  private final Journal journal;
  private final ShelterService shelters;
  private final ArrivalStore store;

  @Inject
  Beds(Journal journal, ShelterService shelters, ArrivalStore store) {
    this.journal = journal;
    this.shelters = shelters;
    this.store = store;
  }

  /**
   * Lets so many more into a shelter; the draft rests on it as it is, and says it loudly where they
   * go beyond its capacity.
   *
   * @return why beyond the capacity; empty if there is room
   * @throws NoRoomException if there is no room and no reason is given
   * @throws RefusedException if it is not open, or does not exist
   */
  String admit(Draft draft, String number, int more, String over) {
    Subject subject = shelters.subject(number);
    draft.expecting(subject, journal.version(subject));
    Shelter shelter =
        shelters
            .find(number)
            .orElseThrow(() -> RefusedException.of("shelter.refused.no_shelter", number));
    ShelterState state = shelter.state();
    if (state != ShelterState.OPEN && state != ShelterState.FULL) {
      throw RefusedException.of(
          "arrival.refused.notOpen", shelter.name(), Message.of("shelter.state." + state.name()));
    }
    long inside = store.countInside(number);
    long then = inside + more;
    if (state == ShelterState.OPEN && then <= shelter.capacity()) {
      return "";
    }
    if (over.isBlank()) {
      throw new NoRoomException(
          Message.of(
              state == ShelterState.FULL ? "arrival.refused.saidFull" : "arrival.refused.full",
              shelter.name(),
              inside,
              shelter.capacity(),
              more));
    }
    draft.fact(subject, new TakenOverCapacity(then, shelter.capacity(), over.strip()));
    return over.strip();
  }
}
