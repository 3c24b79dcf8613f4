package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * That a person and a wristband are inside one shelter only. Their marks are subjects entries are
 * about: a booking rests on nothing new having been written about them, whatever seat was faster. A
 * number has another mark under each key, so it is looked up under every key of this station.
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

  /** What a person or a wristband is known again by in a register; a list that can grow. */
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

  /** The claims of one draft, which rests on the registers there are now. */
  Claims on(Draft draft) {
    registers.expectNoneOpened(draft);
    return new Claims(draft, registers.keysHere());
  }

  /** Who may be inside by one draft. Used by one command. */
  final class Claims {
    private final Draft draft;
    private final List<RegisterKey> keys;

    private Claims(Draft draft, List<RegisterKey> keys) {
      this.draft = draft;
      this.keys = keys;
    }

    /**
     * Lets the draft rest on the marks as they are now, and looks whether they are inside.
     *
     * @param id the booking they may be of
     * @param key the key the person is sealed with; null if it is not here
     * @return all marks the person and the wristband have at this station
     * @throws AlreadyInsideException if they are inside with another booking
     */
    List<Subject> claim(String id, @Nullable RegisterKey key, SealedPerson person, String tag) {
      List<Subject> marks = marks(id, key, person, tag);
      marks.forEach(mark -> draft.expectingNothingNewAbout(mark, journal.mentions(mark)));
      marks.forEach(mark -> refuseIfInside(mark, id));
      return marks;
    }

    private List<Subject> marks(
        String id, @Nullable RegisterKey key, SealedPerson person, String tag) {
      List<Subject> marks = of(person.idMark(), tag);
      if (key != null && !person.idMark().isEmpty()) {
        String number = Sealing.open(key, id, person).map(Person::idNumber).orElse("");
        keys.stream()
            .flatMap(other -> of(other.mark("id", number), "").stream())
            .filter(mark -> !marks.contains(mark))
            .toList()
            .forEach(marks::add);
      }
      return marks;
    }
  }

  private void refuseIfInside(Subject mark, String but) {
    if (mark.kind().equals(TAG)) {
      store
          .tagged(mark.id())
          .filter(other -> other.inside() && !other.id().equals(but))
          .ifPresent(other -> refuse("arrival.refused.tagWorn", other));
      return;
    }
    store.ofIdMark(mark.id()).stream()
        .filter(other -> other.inside() && !other.id().equals(but))
        .findFirst()
        .ifPresent(other -> refuse("arrival.refused.inside", other));
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
