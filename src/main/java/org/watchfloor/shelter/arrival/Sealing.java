package org.watchfloor.shelter.arrival;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.watchfloor.base.RefusedException;

/** Makes of a person what the record keeps, and reads it back. Any thread. */
final class Sealing {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final int EARLIEST = 1900;

  private Sealing() {}

  /**
   * Checks a newcomer and encrypts who it is.
   *
   * @param id the id of the booking
   * @throws RefusedException if nothing is said of the person, the identity number does not hold
   *     and is not to be kept as said, or the year of birth is none
   */
  static SealedPerson seal(RegisterKey key, String id, Newcomer newcomer, LocalDate today) {
    Person person = check(newcomer, today);
    Sex sex = person.idChecked() ? IdNumber.read(person.idNumber(), today).sex() : newcomer.sex();
    return seal(key, id, person, sex, newcomer, today);
  }

  private static SealedPerson seal(
      RegisterKey key, String id, Person person, Sex sex, Newcomer newcomer, LocalDate today) {
    try {
      return new SealedPerson(
          key.seal(id, JSON.writeValueAsString(person)),
          key.mark("id", person.idNumber()),
          key.mark("name", person.name()),
          sex,
          AgeGroup.of(person.birthYear(), today.getYear()),
          newcomer.needs());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A person that cannot be written", e);
    }
  }

  /** Reads who somebody is; empty if the key is of another register. */
  static Optional<Person> open(RegisterKey key, Arrival arrival) {
    return open(key, arrival.id(), arrival.person());
  }

  /** The same of a booking that is not written yet. */
  static Optional<Person> open(RegisterKey key, String id, SealedPerson person) {
    return key.open(id, person.text()).map(Sealing::parse);
  }

  private static Person parse(String text) {
    try {
      return JSON.readValue(text, Person.class);
    } catch (JsonProcessingException e) {
      // Not the message of the reader: it would quote the person.
      throw new IllegalStateException("A person that cannot be read");
    }
  }

  private static Person check(Newcomer typed, LocalDate today) {
    String name = DeskText.words(typed.name(), "arrival.field.name");
    String described = DeskText.words(typed.described(), "arrival.field.described");
    String number = DeskText.code(typed.idNumber());
    if (name.isEmpty() && described.isEmpty() && number.isEmpty()) {
      throw RefusedException.of("arrival.refused.nobody");
    }
    boolean checked = !number.isEmpty();
    int born = typed.birthYear();
    if (checked) {
      try {
        born = IdNumber.read(number, today).born().getYear();
      } catch (RefusedException e) {
        if (!typed.asSaid()) {
          throw e;
        }
        checked = false;
      }
    }
    if (born != 0 && (born < EARLIEST || born > today.getYear())) {
      throw RefusedException.of("arrival.refused.birthYear", born, EARLIEST, today.getYear());
    }
    return new Person(
        name,
        described,
        DeskText.words(number, "arrival.field.id"),
        checked,
        born,
        DeskText.words(typed.phone(), "arrival.field.phone"),
        DeskText.words(typed.home(), "arrival.field.home"),
        DeskText.words(typed.household(), "arrival.field.household"),
        DeskText.words(typed.note(), "arrival.field.note"));
  }
}
