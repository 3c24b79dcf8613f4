package org.watchfloor.shelter.arrival;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.conflict.Contradictions;

/**
 * One booking of a person as it stands now. Who it is can be read only with the key of its
 * register.
 *
 * @param id its id
 * @param register the number of the register it stands in
 * @param family the id of those who came as one and are kept together
 * @param tag the code of the wristband; empty without one
 * @param person who it is, encrypted, and what is counted
 * @param details the name of the entry that said so
 * @param stay where they are
 * @param earlier where they were before, the first one first
 * @param arrivedAt when they arrived first
 * @param contradictions what was written apart and cannot both hold
 */
public record Arrival(
    String id,
    String register,
    String family,
    String tag,
    SealedPerson person,
    String details,
    Stay stay,
    List<Stay> earlier,
    Instant arrivedAt,
    Contradictions contradictions) {
  public Arrival {
    earlier = List.copyOf(earlier);
  }

  /** Whether inside a shelter now. */
  public boolean inside() {
    return stay.state() == StayState.PRESENT;
  }

  /** The number of the shelter they are in, or were in last. */
  public String shelter() {
    return stay.shelter();
  }

  /** Whether they were inside a shelter at a moment. */
  public boolean insideAt(String number, Instant at) {
    Stay then = null;
    for (Stay one : earlier) {
      then = one.since().isAfter(at) ? then : one;
    }
    then = stay.since().isAfter(at) ? then : stay;
    return then != null && then.state() == StayState.PRESENT && then.shelter().equals(number);
  }

  /** Whether in a shelter of this number now or at any time before. */
  boolean everIn(String number) {
    return stays().stream().anyMatch(one -> one.shelter().equals(number));
  }

  /** Whether they were in another shelter before. */
  boolean moved() {
    return earlier.stream().anyMatch(one -> !one.shelter().equals(shelter()));
  }

  /** All stays, the first one first. */
  List<Stay> stays() {
    return Stream.concat(earlier.stream(), Stream.of(stay)).toList();
  }

  private List<Stay> before(Stay now) {
    return now.equals(stay) ? earlier : Stream.concat(earlier.stream(), Stream.of(stay)).toList();
  }

  Arrival with(Contradictions known) {
    return with(stay, known);
  }

  Arrival with(Stay now, Contradictions known) {
    return new Arrival(
        id, register, family, tag, person, details, now, before(now), arrivedAt, known);
  }

  Arrival corrected(
      String sameFamily, String band, SealedPerson who, String entry, Contradictions known) {
    return new Arrival(id, register, sameFamily, band, who, entry, stay, earlier, arrivedAt, known);
  }
}
