package org.watchfloor.shelter.arrival;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.shelter.RegisterCount;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * What seats wrote apart about people in shelters: two moves of one person, one person or wristband
 * booked twice, people in a shelter that is not open, and more than it holds although nobody said
 * so. A move, or taking a booking back, settles them as well as a word. That a register is
 * destroyed of which people are inside no word settles: the key stays until they are out.
 */
final class ArrivalConflicts implements ConflictSource {
  private final ArrivalStore store;
  private final RegisterStore registers;
  private final ArrivalRegisters keys;
  private final ShelterService shelters;

  @Inject
  ArrivalConflicts(
      ArrivalStore store, RegisterStore registers, ArrivalRegisters keys, ShelterService shelters) {
    this.store = store;
    this.registers = registers;
    this.keys = keys;
    this.shelters = shelters;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (Arrival arrival : store.contradictory()) {
      arrival
          .contradictions()
          .open()
          .forEach(what -> found.add(Conflict.of(store.subject(arrival.id()), what)));
    }
    twice(found);
    store.counts().forEach((number, count) -> shelter(number, count, found));
    registers.destroyed().forEach(register -> destroyed(register, found));
    return found;
  }

  private void destroyed(ArrivalRegister register, List<Conflict> found) {
    ArrivalRegister.Destruction order = register.destroyed();
    List<Arrival> inside = store.insideOf(register.number());
    if (order != null && !inside.isEmpty()) {
      found.add(
          new Conflict(
              registers.subject(register.number()),
              new Contradiction("arrival.conflict.destroyed", newest(inside), order.entry()),
              false));
    }
  }

  /** The name of the entry that said last where one of them is. */
  private static String newest(List<Arrival> inside) {
    return inside.stream()
        .map(Arrival::stay)
        .max(Comparator.comparing(Stay::since))
        .map(Stay::entry)
        .orElse("");
  }

  /**
   * The later booking counts, the one before it stands against it. In two registers a number has
   * two marks: where both keys are here, it is read.
   */
  private void twice(List<Conflict> found) {
    boolean apart = store.registersInside().size() > 1;
    Map<String, Optional<RegisterKey>> held = new HashMap<>();
    Map<String, Arrival> before = new HashMap<>();
    for (Arrival arrival : apart ? store.inside() : store.twice()) {
      List<String> marks = marks(arrival);
      if (apart) {
        held.computeIfAbsent(arrival.register(), keys::key)
            .flatMap(key -> Sealing.open(key, arrival))
            .map(Person::idNumber)
            .filter(number -> !number.isEmpty())
            .ifPresent(number -> marks.add("number " + number));
      }
      marks.stream()
          .map(mark -> Optional.ofNullable(before.put(mark, arrival)))
          .flatMap(Optional::stream)
          .distinct()
          .map(other ->
              new Contradiction("arrival.conflict.twice", arrival.details(), other.details()))
          .filter(what -> !arrival.contradictions().hasSettled(what.counts(), what.against()))
          .forEach(what -> found.add(Conflict.of(store.subject(arrival.id()), what)));
    }
  }

  private static List<String> marks(Arrival arrival) {
    List<String> marks = new ArrayList<>();
    if (!arrival.tag().isEmpty()) {
      marks.add("tag " + arrival.tag());
    }
    if (!arrival.person().idMark().isEmpty()) {
      marks.add("id " + arrival.person().idMark());
    }
    return marks;
  }

  private void shelter(String number, RegisterCount count, List<Conflict> found) {
    Optional<Shelter> shelter = shelters.find(number);
    if (count.people() == 0 || shelter.isEmpty()) {
      return;
    }
    boolean open = shelter.get().state().holdsPeople();
    if (open && (count.people() <= shelter.get().capacity() || store.overSaid(number))) {
      return;
    }
    Contradiction what =
        new Contradiction(
            open ? "arrival.conflict.over" : "arrival.conflict.closed",
            newest(store.inside(number)),
            shelter.get().turnedBy());
    if (!shelter.get().contradictions().hasSettled(what.counts(), what.against())) {
      found.add(Conflict.of(shelters.subject(number), what));
    }
  }
}
