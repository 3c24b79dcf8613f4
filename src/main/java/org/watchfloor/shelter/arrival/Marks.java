package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * That a person and a wristband are inside one shelter only. Their marks are subjects entries are
 * about: a booking rests on nothing new having been written about them, whatever seat was faster.
 */
final class Marks {
  private static final String ID_MARK = "arrival-mark";
  private static final String TAG = "arrival-tag";

  private final Journal journal;
  private final ShelterService shelters;
  private final ArrivalStore store;
  private final ArrivalRegisters registers;

  @Inject
  Marks(Journal journal, ShelterService shelters, ArrivalStore store, ArrivalRegisters registers) {
    this.journal = journal;
    this.shelters = shelters;
    this.store = store;
    this.registers = registers;
  }

  /** What a person or a wristband is known again by; a list that can grow. */
  static List<Subject> of(String idMark, String tag) {
    List<Subject> marks = new ArrayList<>();
    if (!idMark.isEmpty()) {
      marks.add(new Subject(ID_MARK, idMark));
    }
    if (!tag.isEmpty()) {
      marks.add(new Subject(TAG, tag));
    }
    return marks;
  }

  /**
   * Lets a draft rest on the marks as they are now, and looks whether they are inside.
   *
   * @param but the booking they may be of
   * @throws AlreadyInsideException if they are inside with another booking
   */
  void claim(Draft draft, String idMark, String tag, String but) {
    of(idMark, tag).forEach(mark -> draft.expectingNothingNewAbout(mark, journal.mentions(mark)));
    if (!tag.isEmpty()) {
      store
          .tagged(tag)
          .filter(other -> other.inside() && !other.id().equals(but))
          .ifPresent(other -> refuse("arrival.refused.tagWorn", other));
    }
    if (!idMark.isEmpty()) {
      store.ofIdMark(idMark).stream()
          .filter(other -> other.inside() && !other.id().equals(but))
          .findFirst()
          .ifPresent(other -> refuse("arrival.refused.inside", other));
    }
  }

  private void refuse(String key, Arrival other) {
    String name =
        registers
            .key(other.register())
            .flatMap(found -> Sealing.open(found, other))
            .orElse(Person.NOBODY)
            .maskedName();
    String where = shelters.find(other.shelter()).map(Shelter::name).orElse(other.shelter());
    throw new AlreadyInsideException(Message.of(key, name, where), other.id());
  }
}
